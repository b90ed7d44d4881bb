import { spawn } from 'node:child_process'
import { ROOT } from '../ready.mjs'

/** Runs a program of ours under this Node and collects what it says. It is ended after `minutes`. */
export function runProgram(words, { minutes = 10, env = {}, live = false } = {}) {
  const begun = performance.now()
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const late = setTimeout(() => child.kill('SIGKILL'), minutes * 60_000)
  let output = ''
  let report = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
      if (live) process.stdout.write(text)
    })
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    report += text
  })
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearTimeout(late)
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      if (signal) output += `\nended by ${signal}\n`
      resolve({ status: status ?? 1, output, report, seconds })
    })
  })
}
