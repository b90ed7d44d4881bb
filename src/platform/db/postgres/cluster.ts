import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AsUser } from './as-user.ts'
import { type Binaries, NoPostgres } from './binaries.ts'

/** The database user that owns everything in an embedded cluster. */
export const OWNER = 'gongkai'

/**
 * Makes the database cluster in `<dataDir>/postgres` if there is none. It is made beside and renamed, so a half-made one
 * is never seen and of two processes that begin together one wins.
 */
export function ensureCluster(dataDir: string, { initdb }: Binaries, user: AsUser): string {
  const cluster = join(dataDir, 'postgres')
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster
  sweepHalfMade(dataDir)
  const made = join(dataDir, `postgres.new-${process.pid}`)
  mkdirSync(made, { mode: 0o700 })
  user.give(made)
  const words = [...user.prefix, initdb, '-D', made, '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']
  const [program = initdb, ...rest] = [...words, '--data-checksums', '--no-instructions']
  const { status, stderr, error } = spawnSync(program, rest, { ...user.ids, encoding: 'utf8', env: quietEnvironment() })
  if (status !== 0) throw new NoPostgres(`PostgreSQL could not make its files: ${stderr?.trim() || error?.message}`)
  appendFileSync(join(made, 'postgresql.conf'), "\nlisten_addresses = ''\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n")
  try {
    renameSync(made, cluster)
  } catch (failed) {
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw failed
  }
  return cluster
}

/** PostgreSQL takes defaults from PG* variables and messages from LC_*; ours come from the command line alone. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8' }
}

function sweepHalfMade(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = Number(/^postgres\.new-(\d+)$/.exec(name)?.[1])
    if (pid && !isAlive(pid)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
