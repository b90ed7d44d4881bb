import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoPostgres } from './binaries.ts'

/** How PostgreSQL, which refuses to run as root, is started here. */
export interface AsUser {
  /** Words before the command. */
  readonly prefix: readonly string[]
  /** Set only where the process itself changes its user. */
  readonly ids: { readonly uid?: number; readonly gid?: number }
  /** Gives a folder and what is in it to the user PostgreSQL runs as. */
  readonly give: (folder: string) => void
}

const NOBODY = 65_534
const PLAIN: AsUser = { prefix: [], ids: {}, give: () => undefined }
const NAMESPACE: AsUser = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'],
  ids: {},
  give: () => undefined,
}
const AS_NOBODY: AsUser = { prefix: [], ids: { uid: NOBODY, gid: NOBODY }, give: giveToNobody }

/**
 * An ordinary user runs PostgreSQL as itself. Root runs it in a user namespace, where it looks unprivileged while its
 * files stay root's and no user is created on the host; where namespaces are forbidden (default Docker), as user 65534.
 * The choice is kept in the data folder: one way per folder, since the files belong to that user.
 */
export function asUser(dataDir: string): AsUser {
  if (process.getuid?.() !== 0) return PLAIN
  const kept = join(dataDir, 'postgres.user')
  if (existsSync(kept)) return readFileSync(kept, 'utf8').trim() === 'nobody' ? AS_NOBODY : NAMESPACE
  const spaces = spawnSync('unshare', [...NAMESPACE.prefix.slice(1), 'true'], { stdio: 'ignore' }).status === 0
  writeFileSync(kept, spaces ? 'namespace\n' : 'nobody\n')
  return spaces ? NAMESPACE : AS_NOBODY
}

/** Whether the user PostgreSQL runs as can come to its program at all; a checkout under /root is closed to others. */
export function checkReach(user: AsUser, program: string): void {
  if (user.ids.uid === undefined) return
  if (spawnSync(program, ['--version'], { ...user.ids, stdio: 'ignore' }).status === 0) return
  throw new NoPostgres(
    'PostgreSQL does not run as root, user namespaces are forbidden here, and user 65534 may not enter this folder. ' +
      'Start as an ordinary user, move the checkout to a folder that others may read, or set DATABASE_URL.',
  )
}

function giveToNobody(folder: string): void {
  chownSync(folder, NOBODY, NOBODY)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), NOBODY, NOBODY)
}
