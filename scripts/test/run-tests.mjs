import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { keepTestDatabase } from './keep-test-database.mjs'
import { runProgram } from './run-program.mjs'

const HOOK = new URL('../tsx-hook.mjs', import.meta.url).href
const SEED = new URL('./seed.mjs', import.meta.url).href
const REPORTER = fileURLToPath(new URL('./reporter.mjs', import.meta.url))
const TESTS = ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs']

/**
 * Runs all test files (or those under `paths`) without a process per file: measured, that is twenty times faster. Files
 * that open a browser and those that kill servers run afterwards, those of the browser side by side too.
 */
export async function runTests(paths) {
  const files = TESTS.flatMap((pattern) => globSync(pattern))
    .sort()
    .filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path.replace(/^\.\//, ''))))
  const release = await keepTestDatabase()
  const totals = { passed: 0, failed: 0 }
  const add = ({ passed, failed }) => {
    totals.passed += passed
    totals.failed += failed
  }
  const kinds = Object.groupBy(files, kindOf)
  for (const [name, kind] of [
    ['tests', kinds.plain ?? []],
    ['browser tests', kinds.browser ?? []],
  ]) {
    const shares = sharesOf(kind)
    const runs = shares.map((share, i) => runFiles(`${name} ${i + 1} of ${shares.length}`, share))
    for (const counts of await Promise.all(runs)) add(counts)
  }
  if (kinds.faults) add(await runFiles('fault tests', kinds.faults))
  await release()
  return totals
}

/** The files of one kind, for as many processes as run side by side. */
function sharesOf(files) {
  const processes = Math.min(availableParallelism(), 2, Math.ceil(files.length / 5))
  return Array.from({ length: processes }, (_, i) => files.filter((_, n) => n % processes === i))
}

function kindOf(file) {
  if (file.startsWith('tests/faults/')) return 'faults'
  const opensBrowser = /from '(\.\.?\/)+(tests\/)?(browser\/)?browser\.ts'/.test(readFileSync(file, 'utf8'))
  return opensBrowser || file.startsWith('tests/journeys/') ? 'browser' : 'plain'
}

async function runFiles(name, files) {
  const words = [
    '--import',
    HOOK,
    '--import',
    SEED,
    '--test',
    '--test-isolation=none',
    '--test-force-exit',
    '--test-timeout=240000',
  ]
  const { status, output, report, seconds } = await runProgram([...words, `--test-reporter=${REPORTER}`, ...files], {
    minutes: 20,
  })
  const { passed, failed, skipped } = read(report)
  const broken = status !== 0 && failed === 0 // a file that could not be loaded, or the process was ended
  console.log(
    `${status === 0 ? '✔' : '✖'} ${name}: ${files.length} files, ${passed} passed, ${failed} failed, ${skipped} left out (${seconds} s)`,
  )
  const shown = status === 0 ? output.split('\n').filter((line) => line.startsWith('– ')) : [output.trimEnd()]
  for (const line of shown) console.log(line)
  return { passed, failed: failed + (broken ? 1 : 0) }
}

function read(report) {
  return report === '' ? { passed: 0, failed: 0, skipped: 0 } : JSON.parse(report)
}
