import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOOK = new URL('../../scripts/tsx-hook.mjs', import.meta.url).href

const children = new Set<ChildProcess>()
process.once('exit', killAll)

/** A test that failed leaves nothing running. */
export function killAll(): void {
  for (const child of children) child.kill('SIGKILL')
}

/** A house in a process of its own, on a data folder; `address` once it listens. */
export interface HouseProcess {
  readonly child: ChildProcess
  readonly address: string
  readonly said: () => string
}

/** Starts a program (the small house of these tests, if none is named) and waits until it listens or ends. */
export async function startHouse(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  program = 'tests/faults/small-house.tsx',
): Promise<HouseProcess> {
  const child = spawn(process.execPath, ['--import', HOOK, program], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', NODE_TEST_CONTEXT: '', PORT: '0', GONGKAI_DATA: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  let text = ''
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        text += chunk
        const found = /Ready after .*: (http\S+)/.exec(text)
        if (found?.[1]) resolve(found[1])
      })
    child.once('exit', () => resolve(''))
  })
  return { child, address: await listening, said: () => text }
}

/** Sends a signal and waits for the end; answers with the exit code. */
export async function endHouse({ child }: HouseProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
  return child.exitCode
}
