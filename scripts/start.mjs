/**
 * `npm start`: installs what is missing and runs the house under Node 24 until Ctrl-C. `--watch` starts it anew when a
 * source file changes.
 */
import { spawn } from 'node:child_process'
import { houseArguments, makeReady } from './ready.mjs'

const node = makeReady({ dev: false })
const words = process.argv.slice(2)
const watch = words.includes('--watch') ? ['--watch', '--watch-preserve-output'] : []
const house = spawn(node, [...watch, ...houseArguments('src/main/start.ts')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'], // the channel tells the house when we are gone
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => house.kill(signal))
// npm gives a signal to its shell alone; the shell ends, says nothing, and leaves us without a parent.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && house.kill('SIGTERM'), 300).unref()
house.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
