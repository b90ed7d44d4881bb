import { done, type Outcome } from '#base/outcome.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import { type AccountRow, accountForUpdate, countFailure, isOpen, passwordIsDue } from './accounts.ts'
import { note } from './events.ts'
import type { SignInParts } from './parts.ts'
import { beginSession, endSession, sessionAt } from './sessions.ts'
import type { Stepped } from './sign-in.ts'
import type { SigninTables } from './tables.ts'
import { secretOf, takeCode } from './totp.ts'

/** The second step: a code of the generator. The first code of a new generator also confirms it. */
export async function secondStep(parts: SignInParts, tx: Tx, code: string, client: Client): Promise<Outcome<Stepped>> {
  const session = await sessionAt(tx, parts.settings, client.session, 'password')
  const account = session ? await accountForUpdate(tx, session.staffId) : null
  if (!account || !isOpen(account, tx)) return done(null)

  const before = await secretOf(tx, account.staff_id)
  const mayEnrol = before?.confirmed || !(await hasPasskey(tx, account.staff_id))
  if (mayEnrol && (await takeCode(tx, account.staff_id, code))) {
    if (!before?.confirmed)
      await note(tx, client, { type: 'code-generator-added', staffId: account.staff_id, login: account.login })
    return done({ token: await letIn(parts, tx, account, client) })
  }
  await note(tx, client, { type: 'code-wrong', staffId: account.staff_id, login: account.login })
  await countFailure(tx, parts.settings, account, client)
  return done(null)
}

/** Both factors were right: a new session takes the place of the half one, so that no earlier cookie grows into it. */
export async function letIn(parts: SignInParts, tx: Tx, account: AccountRow, client: Client): Promise<string> {
  if (client.session !== null) await endSession(tx, client.session)
  await tablesOf<SigninTables>(tx)
    .updateTable('signin.account')
    .set({ failures: 0, locked_until: null })
    .where('staff_id', '=', account.staff_id)
    .execute()
  await note(tx, client, { type: 'signed-in', staffId: account.staff_id, login: account.login })
  const stage = passwordIsDue(account, tx, parts.settings) ? 'new_password' : 'full'
  return beginSession(tx, account.staff_id, stage, client.agent)
}

/** Who has a passkey cannot be given a code generator by somebody who only knows the password. */
export async function hasPasskey(tx: Tx, staffId: string): Promise<boolean> {
  const found = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.passkey')
    .select('id')
    .where('staff_id', '=', staffId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
