import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './cluster.ts'

/** The process number of the PostgreSQL that runs on this cluster, or null. */
export function postmasterPid(cluster: string): number | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Math.abs(Number(readFileSync(file, 'utf8').split('\n')[0]))
  return pid && isAlive(pid) && mayBePostgres(pid, cluster) ? pid : null
}

/** Takes away the mark of a PostgreSQL that died, where its number has meanwhile gone to another program. */
export function clearStalePid(cluster: string): void {
  if (postmasterPid(cluster) === null) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Fast shutdown: sessions are ended, what is committed is written; immediate only when that takes half a minute. */
export async function shutDown(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid) && existsSync(join(cluster, 'postmaster.pid')); waited += 20) {
    if (waited === 30_000) process.kill(pid, 'SIGQUIT')
    if (waited > 40_000) throw new Error(`PostgreSQL (process ${pid}) does not stop`)
    await sleep(20)
  }
}

/** PostgreSQL works inside its own folder; where the system shows that, another program is told apart. */
function mayBePostgres(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return true
  }
}
