import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NoPostgres } from './binaries.ts'

/** The longest path of a unix socket is 107 bytes on Linux and 103 on macOS; PostgreSQL adds `/.s.PGSQL.5432`. */
const LONGEST = 103 - '/.s.PGSQL.5432'.length

/**
 * The private folder (0700) of PostgreSQL's socket: inside the data folder, or, where that path is too long for a
 * socket, under the system's temporary folder with a name made from the data folder's.
 */
export function socketDir(dataDir: string): string {
  const inside = join(dataDir, 'run')
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const chosen = Buffer.byteLength(inside) <= LONGEST ? inside : join(tmpdir(), `gongkai-${name}`)
  mkdirSync(chosen, { recursive: true, mode: 0o700 })
  const found = lstatSync(chosen)
  const own = process.getuid?.() ?? found.uid
  if (!found.isDirectory() || (found.uid !== own && own !== 0))
    throw new NoPostgres(`${chosen} belongs to somebody else; PostgreSQL's socket would not be private there.`)
  chmodSync(chosen, 0o700)
  return chosen
}
