import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { VERBS, type Verb } from './verbs/index.ts'

// Compiled modules are kept beside the packages: a verb then starts in half the time.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/gongkai', import.meta.url)))

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the verb.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [name, ...args] = process.argv.slice(2)
const verb = VERBS.find((each) => each.name === name)

if (verb) {
  process.exitCode = await runVerb(verb, args)
} else if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(usage())
} else {
  process.stderr.write(`${name === undefined ? '' : `gongkai: there is no verb "${name}"\n`}${usage()}`)
  process.exitCode = 2
}

async function runVerb({ pages, load }: Verb, args: string[]): Promise<number> {
  if (pages) await import('../../scripts/tsx-hook.mjs')
  const { run } = await load()
  return await run(args)
}

function usage(): string {
  const lines = VERBS.map((verb) => `  ${verb.name.padEnd(16)}${verb.help}`)
  return `usage: gongkai VERB [--help]\n\n${lines.join('\n')}\n`
}
