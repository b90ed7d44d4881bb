import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ownerClient } from '../connect.ts'
import { onDatabase, type Target } from '../target.ts'
import { type AsUser, asUser, checkReach } from './as-user.ts'
import { binaries, NoPostgres } from './binaries.ts'
import { ensureCluster, OWNER, quietEnvironment } from './cluster.ts'
import { letAppIn } from './let-app-in.ts'
import { clearStalePid, postmasterPid, shutDown } from './postmaster.ts'
import { socketDir } from './socket-dir.ts'

/** A running embedded PostgreSQL. */
export interface Postgres {
  /** Its maintenance database; use `onDatabase` for others. */
  readonly target: Target
  /** It was running before we came: somebody else may be using it. */
  readonly adopted: boolean
  readonly stop: () => Promise<void>
  /** Stops it unless others are connected. */
  readonly stopIfUnused: () => Promise<void>
}

/** `durable: false` is for throw-away test databases only: it may lose what it acknowledged. */
export interface LaunchOptions {
  readonly durable?: boolean
}

/** How long a start that ends at once is tried again; children of a dead PostgreSQL are gone long before. */
const STARTING_MS = 20_000
/** How long one that lives may take to read what was written before a crash. */
const RECOVERING_MS = 600_000

/**
 * Brings up PostgreSQL in `<dataDir>/postgres`, creating it at the first time, and adopts one that already runs there.
 * It listens on a private unix socket only, writes to `<dataDir>/postgres.log`, and outlives this process if killed, so
 * that the next start finds it. After a crash the start is tried again until the dead one's children are gone.
 */
export async function launchPostgres(dataDir: string, options: LaunchOptions = {}): Promise<Postgres> {
  mkdirSync(dataDir, { recursive: true })
  const home = realpathSync(dataDir)
  const programs = binaries()
  const user = asUser(home)
  checkReach(user, programs.postgres)
  const sockets = socketDir(home)
  user.give(sockets)
  const cluster = ensureCluster(home, programs, user)
  const target: Target = { host: sockets, user: OWNER, database: 'postgres' }
  const stop = async () => {
    await shutDown(cluster)
    if (!sockets.startsWith(home)) rmSync(sockets, { recursive: true, force: true })
  }
  const running = { target, stop, stopIfUnused: async () => void ((await isUnused(target)) && (await stop())) }

  const log = join(home, 'postgres.log')
  const begun = performance.now()
  let child: Child | null = null
  while (performance.now() - begun < (postmasterPid(cluster) === null ? STARTING_MS : RECOVERING_MS)) {
    if (await answers(target, cluster)) {
      await letAppIn(target)
      return { ...running, adopted: child === null }
    }
    if ((child === null || child.ended) && postmasterPid(cluster) === null) {
      clearStalePid(cluster)
      child = start(programs.postgres, cluster, sockets, log, user, options.durable ?? true)
    }
    await sleep(child === null || child.ended ? 100 : 20)
  }
  throw new NoPostgres(`PostgreSQL does not start. The end of ${log}:\n${tail(log)}`)
}

interface Child {
  ended: boolean
}

function start(postgres: string, cluster: string, sockets: string, log: string, user: AsUser, durable: boolean): Child {
  const settings = {
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: '256MB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  }
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program = postgres, ...rest] = [...user.prefix, postgres, '-D', cluster, ...words]
  const out = openSync(log, 'a', 0o600)
  const child: Child = { ended: false }
  const made = spawn(program, rest, {
    ...user.ids,
    detached: true,
    stdio: ['ignore', out, out],
    env: quietEnvironment(),
  })
  closeSync(out)
  for (const sign of ['exit', 'error'] as const)
    made.once(sign, () => {
      child.ended = true
    })
  made.unref()
  return child
}

/** Whether a PostgreSQL answers on the socket and it is the one of our folder. */
async function answers(target: Target, cluster: string): Promise<boolean> {
  const client = ownerClient(target)
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    if (rows[0].data_directory !== cluster)
      throw new NoPostgres(`Another PostgreSQL (${rows[0].data_directory}) answers on our socket.`)
    return true
  } catch (error) {
    if (error instanceof NoPostgres) throw error
    return false
  } finally {
    await client.end().catch(() => undefined) // a connection that never came about has nothing to end
  }
}

async function isUnused(target: Target): Promise<boolean> {
  const client = ownerClient(onDatabase(target, 'postgres'))
  await client.connect()
  const { rows } = await client.query(
    "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  )
  await client.end()
  return rows[0].others === 0
}

function tail(log: string): string {
  return statSync(log, { throwIfNoEntry: false }) ? readFileSync(log, 'utf8').split('\n').slice(-12).join('\n') : ''
}
