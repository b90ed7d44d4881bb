import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import { type AccountRow, accountForUpdate } from './accounts.ts'
import type { Actor } from './actor.ts'
import type { EventType } from './contract.ts'
import { note } from './events.ts'
import { byOf } from './open-account.ts'
import type { SignInParts } from './parts.ts'
import { hashPassword, oneTimePassword } from './passwords.ts'
import { endSessions } from './sessions.ts'
import type { SigninTables } from './tables.ts'
import { type Administrator, whyNotAdministrate } from './three-administrators.ts'
import { newSecret, putSecret } from './totp.ts'

/** What an administrator may do to somebody's account, and which of the three may. */
export const MENDINGS = {
  close: { role: 'system_admin', event: 'account-closed' },
  reopen: { role: 'system_admin', event: 'account-reopened' },
  unlock: { role: 'security_admin', event: 'account-unlocked' },
  'reset-factors': { role: 'security_admin', event: 'factors-reset' },
  'reset-password': { role: 'security_admin', event: 'password-reset' },
} as const satisfies Record<string, { role: Administrator; event: EventType }>
export type Mending = keyof typeof MENDINGS

/**
 * Does one of these things to somebody else's account and ends its sessions (but for unlocking). Never to the own one: a
 * lost factor is mended by another person. `reset-password` answers the one-time password.
 */
export async function mendAccount(
  parts: SignInParts,
  tx: Tx,
  by: Actor,
  said: { readonly mending: Mending; readonly staffId: string },
  client: Client,
): Promise<Outcome<{ readonly password: string | null }>> {
  const { role, event } = MENDINGS[said.mending]
  const account = await accountForUpdate(tx, said.staffId)
  if (!account) return refuse({ code: 'signin.no-such-account', kind: 'missing' })
  const no = whyNotAdministrate(by, role) ?? whyNotThisOne(by, account)
  if (no) return refuse(no)

  const password = await apply(parts, tx, said.mending, account)
  if (said.mending !== 'unlock') await endSessions(tx, account.staff_id)
  await note(tx, client, { type: event, staffId: account.staff_id, login: account.login, ...byOf(by) })
  return done({ password })
}

function whyNotThisOne(by: Actor, account: AccountRow): Refusal | null {
  if (account.demo_place !== null) return { code: 'signin.demo-account', kind: 'forbidden' }
  const own = by.kind === 'officer' && by.staffId === account.staff_id
  return own ? { code: 'signin.not-own-account', kind: 'forbidden' } : null
}

async function apply(_parts: SignInParts, tx: Tx, mending: Mending, account: AccountRow): Promise<string | null> {
  const change = (set: Partial<AccountRow>) =>
    tablesOf<SigninTables>(tx).updateTable('signin.account').set(set).where('staff_id', '=', account.staff_id).execute()
  switch (mending) {
    case 'close':
      await change({ closed_at: tx.at })
      return null
    case 'reopen':
      await change({ closed_at: null })
      return null
    case 'unlock':
      await change({ failures: 0, locked_until: null })
      return null
    case 'reset-factors':
      await tablesOf<SigninTables>(tx).deleteFrom('signin.passkey').where('staff_id', '=', account.staff_id).execute()
      await putSecret(tx, account.staff_id, newSecret())
      return null
    case 'reset-password': {
      const password = oneTimePassword()
      await change({
        password_hash: await hashPassword(password),
        password_set_at: tx.at,
        must_change: true,
        failures: 0,
        locked_until: null,
      })
      return password
    }
  }
}
