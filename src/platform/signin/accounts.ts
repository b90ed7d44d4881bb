import type { Selectable } from 'kysely'
import { addDays, dayOfInstant, instantOfMs, msOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import { note } from './events.ts'
import type { SignInSettings } from './parts.ts'
import type { SigninTables } from './tables.ts'

export type AccountRow = Selectable<SigninTables['signin.account']>

/** The account of a person, locked until the end of the transaction; null where there is none. */
export async function accountForUpdate(tx: Tx, staffId: string): Promise<AccountRow | null> {
  const found = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.account')
    .selectAll()
    .where('staff_id', '=', staffId)
    .forUpdate()
    .executeTakeFirst()
  return found ?? null
}

/** The account with this login name, locked likewise. */
export async function accountByLogin(tx: Tx, login: string): Promise<AccountRow | null> {
  const found = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.account')
    .selectAll()
    .where('login', '=', login)
    .forUpdate()
    .executeTakeFirst()
  return found ?? null
}

/** Whether the account may be used at this moment: neither closed nor locked. */
export function isOpen(account: AccountRow, tx: Tx): boolean {
  return account.closed_at === null && (account.locked_until === null || account.locked_until <= tx.at)
}

/** Whether a new password is due: given by somebody else, or older than the rules allow. */
export function passwordIsDue(account: AccountRow, tx: Tx, settings: SignInSettings): boolean {
  if (account.demo_place !== null) return false // published, and to stay so
  return account.must_change || addDays(dayOfInstant(account.password_set_at), settings.passwordDays) < tx.today
}

/** Counts a failure; the fifth in a row locks the account for half an hour and ends what was half signed in. */
export async function countFailure(
  tx: Tx,
  settings: SignInSettings,
  account: AccountRow,
  client: Pick<Client, 'address' | 'agent'>,
): Promise<void> {
  const q = tablesOf<SigninTables>(tx)
  const failures = account.failures + 1
  const locks = failures >= settings.failuresToLock
  const until = instantOfMs(msOfInstant(tx.at) + settings.lockMinutes * 60_000)
  await q
    .updateTable('signin.account')
    .set(locks ? { failures: 0, locked_until: until } : { failures })
    .where('staff_id', '=', account.staff_id)
    .execute()
  if (!locks) return
  await q.deleteFrom('signin.session').where('staff_id', '=', account.staff_id).where('stage', '!=', 'full').execute()
  await note(tx, client, { type: 'locked-by-failures', staffId: account.staff_id, login: account.login })
}
