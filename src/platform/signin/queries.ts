import { must } from '#base/assert.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { AccountLine, EventLine, EventType, PasskeyLine, SessionLine } from './contract.ts'
import type { SignInParts } from './parts.ts'
import type { SigninTables } from './tables.ts'

/** The login name of a person who has an account. */
export async function loginOf(tx: Tx, staffId: string): Promise<string> {
  const row = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.account')
    .select('login')
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return must(row, `account of ${staffId}`).login
}

/** Accounts whose login name begins so, by login name; thirty at most. */
export async function accountLines(parts: SignInParts, tx: Tx, begins: string): Promise<readonly AccountLine[]> {
  const rows = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.account as a')
    .leftJoin('signin.totp as t', 't.staff_id', 'a.staff_id')
    .select((eb) => [
      'a.staff_id',
      'a.login',
      'a.opened_at',
      'a.locked_until',
      'a.closed_at',
      't.confirmed_at',
      eb
        .selectFrom('signin.passkey as p')
        .select((p) => p.fn.countAll<string>().as('count'))
        .whereRef('p.staff_id', '=', 'a.staff_id')
        .as('passkeys'),
    ])
    .where('a.login', 'like', `${begins.toLowerCase().replace(/[^a-z0-9.-]/g, '')}%`)
    .orderBy('a.login')
    .limit(30)
    .execute()
  const lines: AccountLine[] = []
  for (const row of rows)
    lines.push({
      staffId: row.staff_id,
      login: row.login,
      name: (await parts.people.nameOf(tx, row.staff_id)) ?? '—',
      openedAt: row.opened_at,
      lockedUntil: row.locked_until !== null && row.locked_until > tx.at ? row.locked_until : null,
      closed: row.closed_at !== null,
      generator: row.confirmed_at !== null,
      passkeys: Number(row.passkeys),
      posts: (await parts.people.postsOf(tx, row.staff_id)).map((post) => post.name),
    })
  return lines
}

/** The own passkeys, for the account page. */
export async function ownPasskeys(tx: Tx, staffId: string): Promise<readonly PasskeyLine[]> {
  const rows = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.passkey')
    .select(['id', 'name', 'added_at', 'used_at'])
    .where('staff_id', '=', staffId)
    .orderBy('added_at')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, addedAt: row.added_at, usedAt: row.used_at }))
}

/** The own sessions, the one seen last first. */
export async function ownSessions(tx: Tx, staffId: string, current: string | null): Promise<readonly SessionLine[]> {
  const rows = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.session')
    .select(['id', 'agent', 'began_at', 'seen_at'])
    .where('staff_id', '=', staffId)
    .where('stage', '=', 'full')
    .orderBy('seen_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ id, agent, began_at, seen_at }) => ({
    id,
    agent,
    beganAt: began_at,
    seenAt: seen_at,
    own: id === current,
  }))
}

/** Events of the audit log, newest first, before a number; fifty at most. */
export async function eventLines(
  tx: Tx,
  find: { readonly login: string; readonly before: string | null },
): Promise<readonly EventLine[]> {
  let rows = tablesOf<SigninTables>(tx)
    .selectFrom('signin.event as e')
    .leftJoin('signin.account as b', 'b.staff_id', 'e.by_staff_id')
    .select(['e.seq', 'e.at', 'e.type', 'e.login', 'b.login as by', 'e.address'])
    .orderBy('e.seq', 'desc')
    .limit(50)
  if (find.login !== '') rows = rows.where('e.login', '=', find.login.toLowerCase())
  if (find.before !== null) rows = rows.where('e.seq', '<', find.before)
  return (await rows.execute()).map((row) => ({ ...row, type: row.type as EventType })) // written by note() only
}
