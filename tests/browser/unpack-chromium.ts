import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where the unpacked browser lies, and the libraries it brings for machines that have none. */
export interface Unpacked {
  readonly program: string
  readonly libraries: string
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once per machine and user, so that npm alone gives a browser.
 *
 * Trap: the package writes straight into the temporary folder and takes a half-written program for a finished one; so it
 * unpacks into a folder of its own here, which gets its name only when it is complete.
 */
export async function unpackChromium(): Promise<Unpacked> {
  const home = join(tmpdir(), `gongkai-chromium-${packedVersion()}-${process.getuid?.() ?? 'user'}`)
  if (!existsSync(home)) await unpackInto(home)
  return { program: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib') }
}

async function unpackInto(home: string): Promise<void> {
  const staging = mkdtempSync(join(tmpdir(), 'gongkai-chromium-'))
  const { default: packed } = await import('@sparticuz/chromium')
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] }
  Object.assign(process.env, { TMPDIR: staging, AWS_EXECUTION_ENV: '24.x' }) // 24.x: unpack the libraries too
  const unpacking = packed.executablePath() // reads both variables before it first waits
  restore(before)
  await unpacking
  try {
    renameSync(staging, home)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(home)) throw error // otherwise somebody else was faster, and theirs is as good
  }
}

function packedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const described = readFileSync(join(dirname(entry), '../../package.json'), 'utf8') // not among the package's exports
  return /"version": "([^"]+)"/.exec(described)?.[1] ?? 'unknown'
}

function restore(before: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
