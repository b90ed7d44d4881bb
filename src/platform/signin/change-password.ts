import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import { accountForUpdate } from './accounts.ts'
import { note } from './events.ts'
import type { SignInParts } from './parts.ts'
import { hashPassword, passwordFits, whyNotPassword } from './passwords.ts'
import { beginSession, endSession, endSessions, sessionAt } from './sessions.ts'
import type { SigninTables } from './tables.ts'

/** The old password, and the new one twice. */
export interface NewPassword {
  readonly old: string
  readonly password: string
  readonly again: string
}

/**
 * A person takes a new password; every other session of the person ends. Answers the token of the session that goes on:
 * the same one for somebody signed in (null), a new one for somebody whose new password was due.
 */
export async function changePassword(
  parts: SignInParts,
  tx: Tx,
  said: NewPassword,
  client: Client,
): Promise<Outcome<{ readonly token: string | null }>> {
  const session = await sessionAt(tx, parts.settings, client.session, 'full', 'new_password')
  if (!session) return refuse({ code: 'signin.session-over', kind: 'forbidden' })
  const account = must(await accountForUpdate(tx, session.staffId), 'account of a session')
  if (account.demo_place !== null) return refuse({ code: 'signin.demo-account', kind: 'forbidden' })
  if (!(await passwordFits(account.password_hash, said.old)))
    return refuse({ code: 'signin.old-password-wrong', kind: 'invalid' })
  if (said.password !== said.again) return refuse({ code: 'signin.passwords-differ', kind: 'invalid' })
  if (said.password === said.old) return refuse({ code: 'signin.password-same', kind: 'invalid' })
  const no = whyNotPassword(parts.settings, account.login, said.password)
  if (no) return refuse(no)

  await tablesOf<SigninTables>(tx)
    .updateTable('signin.account')
    .set({ password_hash: await hashPassword(said.password), password_set_at: tx.at, must_change: false })
    .where('staff_id', '=', account.staff_id)
    .execute()
  await endSessions(tx, account.staff_id, client.session)
  await note(tx, client, { type: 'password-changed', staffId: account.staff_id, login: account.login })
  if (session.stage === 'full' || client.session === null) return done({ token: null })
  await endSession(tx, client.session)
  return done({ token: await beginSession(tx, account.staff_id, 'full', client.agent) })
}
