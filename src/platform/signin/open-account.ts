import { done, type Outcome, refuse } from '#base/outcome.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import type { Actor } from './actor.ts'
import { note } from './events.ts'
import type { SignInParts } from './parts.ts'
import { hashPassword, oneTimePassword } from './passwords.ts'
import type { SigninTables } from './tables.ts'
import { whyNotAdministrate } from './three-administrators.ts'
import { newSecret, putSecret } from './totp.ts'

/**
 * The system administrator opens an account for a member of staff. Answers the one-time password, shown once and handed
 * over in person; at the first sign-in the person sets up a second factor and a password of their own.
 */
export async function openAccount(
  parts: SignInParts,
  tx: Tx,
  by: Actor,
  said: { readonly number: string; readonly login: string },
  client: Client,
): Promise<Outcome<{ readonly password: string }>> {
  const no = whyNotAdministrate(by, 'system_admin')
  if (no) return refuse(no)
  const login = said.login.normalize('NFKC').trim().toLowerCase()
  if (!/^[a-z0-9._-]{2,40}$/.test(login)) return refuse({ code: 'signin.login-form', kind: 'invalid' })
  const person = await parts.people.byNumber(tx, said.number.trim())
  if (!person) return refuse({ code: 'signin.no-such-staff', kind: 'missing' })

  const password = oneTimePassword()
  const made = await tablesOf<SigninTables>(tx)
    .insertInto('signin.account')
    .values({
      staff_id: person.staffId,
      login,
      password_hash: await hashPassword(password),
      password_set_at: tx.at,
      must_change: true,
      opened_at: tx.at,
      opened_by: by.kind === 'officer' ? by.staffId : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('staff_id')
    .executeTakeFirst()
  if (!made) return refuse({ code: 'signin.account-exists', kind: 'conflict' })
  await putSecret(tx, person.staffId, newSecret())
  await note(tx, client, { type: 'account-opened', staffId: person.staffId, login, ...byOf(by) })
  return done({ password })
}

/** The administrator who acts, as the log names one. */
export function byOf(actor: Actor): { readonly by?: string } {
  return actor.kind === 'officer' ? { by: actor.staffId } : {}
}
