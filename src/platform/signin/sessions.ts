import { createHash, randomBytes } from 'node:crypto'
import { instantOfMs, msOfInstant } from '#base/days.ts'
import { newId } from '../db/new-id.ts'
import { reading, type Tx, tablesOf } from '../db/tx.ts'
import type { Doorkeeper } from '../web/doorkeeper.ts'
import { type Actor, VISITOR } from './actor.ts'
import type { SignInParts, SignInSettings } from './parts.ts'
import type { SigninTables } from './tables.ts'
import { joinsAdministrators } from './three-administrators.ts'

/** How far a session has come: the password was right; a new password is due; signed in. */
export type Stage = 'password' | 'new_password' | 'full'

const TOUCH_SECONDS = 30

/** Begins a session and answers its token, which lies nowhere but in the cookie. */
export async function beginSession(tx: Tx, staffId: string, stage: Stage, agent: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tablesOf<SigninTables>(tx)
    .insertInto('signin.session')
    .values({
      id: newId(tx),
      token_hash: hashOf(token),
      staff_id: staffId,
      stage,
      began_at: tx.at,
      seen_at: tx.at,
      agent,
    })
    .execute()
  return token
}

/** A session that has not yet come to its end, at one of these stages. */
export async function sessionAt(
  tx: Tx,
  settings: SignInSettings,
  sessionId: string | null,
  ...stages: readonly Stage[]
): Promise<{ readonly staffId: string; readonly stage: Stage } | null> {
  if (sessionId === null) return null
  const row = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.session')
    .select(['staff_id', 'stage', 'began_at', 'seen_at'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!row || !stages.includes(row.stage) || isOver(settings, row, tx.at)) return null
  return { staffId: row.staff_id, stage: row.stage }
}

/** Ends one session; with `staffId`, only if it is that person's. */
export async function endSession(tx: Tx, sessionId: string, staffId?: string): Promise<void> {
  let ending = tablesOf<SigninTables>(tx).deleteFrom('signin.session').where('id', '=', sessionId)
  if (staffId !== undefined) ending = ending.where('staff_id', '=', staffId)
  await ending.execute()
}

/** Ends all sessions of a person, except the one named. */
export async function endSessions(tx: Tx, staffId: string, except: string | null = null): Promise<void> {
  let ending = tablesOf<SigninTables>(tx).deleteFrom('signin.session').where('staff_id', '=', staffId)
  if (except !== null) ending = ending.where('id', '!=', except)
  await ending.execute()
}

/**
 * The doorkeeper of the web server. A session ends after twenty idle minutes and after ten hours in any case; rights are
 * looked up at every visit, so that an appointment that ended is felt at once.
 */
export function doorkeeperOf(parts: SignInParts): Doorkeeper {
  return async (db, moment, token) => {
    const tx = reading(db, moment)
    const session = await sessionOf(tx, token)
    if (!session || session.closed_at !== null || isOver(parts.settings, session, tx.at)) return null
    if (session.stage !== 'full') return { actor: VISITOR, sessionId: session.id }
    const actor = await actorOf(parts, tx, session.staff_id)
    if (!actor) return null
    await touch(tx, session)
    return { actor, sessionId: session.id }
  }
}

/** Who somebody is today; null where organisations knows nobody, or where rights are joined that must stay apart. */
export async function actorOf(parts: SignInParts, tx: Tx, staffId: string): Promise<Actor | null> {
  const [name, posts] = await Promise.all([parts.people.nameOf(tx, staffId), parts.people.postsOf(tx, staffId)])
  if (name === null || joinsAdministrators(posts)) return null
  return { kind: 'officer', staffId, name, posts }
}

interface Times {
  readonly stage: string
  readonly began_at: string
  readonly seen_at: string
}

function isOver(settings: SignInSettings, session: Times, at: string): boolean {
  const now = Date.parse(at)
  const began = now - Date.parse(session.began_at)
  if (session.stage !== 'full') return began > settings.stepMinutes * 60_000
  return began > settings.sessionHours * 3_600_000 || now - Date.parse(session.seen_at) > settings.idleMinutes * 60_000
}

async function sessionOf(tx: Tx, token: string) {
  return tablesOf<SigninTables>(tx)
    .selectFrom('signin.session as s')
    .innerJoin('signin.account as a', 'a.staff_id', 's.staff_id')
    .select(['s.id', 's.staff_id', 's.stage', 's.began_at', 's.seen_at', 'a.closed_at'])
    .where('s.token_hash', '=', hashOf(token))
    .executeTakeFirst()
}

/** Writes at most twice a minute: being idle is measured in minutes. */
async function touch(tx: Tx, session: { readonly id: string; readonly seen_at: string }): Promise<void> {
  const stale = instantOfMs(msOfInstant(tx.at) - TOUCH_SECONDS * 1000)
  if (session.seen_at > stale) return
  await tablesOf<SigninTables>(tx)
    .updateTable('signin.session')
    .set({ seen_at: tx.at })
    .where('id', '=', session.id)
    .where('seen_at', '<', tx.at)
    .execute()
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
