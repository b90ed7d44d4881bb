import { writeSync } from 'node:fs'

/** Prints what failed, and at the end the counts as one JSON line to file 3, where the runner adds them up. */
export default async function* reporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite') continue
    if (data.skip || data.todo) {
      counts.skipped += 1
      const why = typeof data.skip === 'string' ? `: ${data.skip}` : ''
      yield `– ${data.name} (left out${why})\n`
    } else if (type === 'test:pass') counts.passed += 1
    else {
      counts.failed += 1
      yield `✖ ${data.name} (${data.file ?? ''}:${data.line ?? ''})\n${indented(data.details?.error)}\n`
    }
  }
  writeSync(3, `${JSON.stringify(counts)}\n`)
}

function indented(error) {
  const cause = error?.cause ?? error
  return String(cause?.stack ?? cause).replace(/^/gm, '    ')
}
