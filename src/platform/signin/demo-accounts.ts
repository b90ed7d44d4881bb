import { msOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import { hashPassword } from './passwords.ts'
import type { SigninTables } from './tables.ts'
import { newSecret, nextCode, putSecret, secretOf, takeCode } from './totp.ts'

/** The published password of every fictional person of the demo county. */
export const DEMO_PASSWORD = 'Anlan-Demo-2026'

/** An account of the demo county. `place`: order on the sign-in page, 0 for not shown. */
export interface DemoAccount {
  readonly staffId: string
  readonly login: string
  readonly place: number
}

/** Opens accounts for fictional people, with the published password and a confirmed code generator each. Idempotent. */
export async function settleDemoAccounts(tx: Tx, accounts: readonly DemoAccount[]): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD) // one for all: the password is published anyway
  for (const { staffId, login, place } of accounts) {
    const made = await tablesOf<SigninTables>(tx)
      .insertInto('signin.account')
      .values({
        staff_id: staffId,
        login,
        password_hash: passwordHash,
        password_set_at: tx.at,
        must_change: false,
        opened_at: tx.at,
        demo_place: place,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('staff_id')
      .executeTakeFirst()
    if (!made) continue
    const secret = newSecret()
    await putSecret(tx, staffId, secret)
    await takeCode(tx, staffId, nextCode({ secret, lastStep: 0 }, msOfInstant(tx.at)))
  }
}

/** The demo accounts that the sign-in page shows, in their order. */
export async function shownDemoAccounts(
  tx: Tx,
): Promise<readonly { readonly staffId: string; readonly login: string }[]> {
  const rows = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.account')
    .select(['staff_id', 'login'])
    .where('demo_place', '>', 0)
    .orderBy('demo_place')
    .limit(30)
    .execute()
  return rows.map((row) => ({ staffId: row.staff_id, login: row.login }))
}

/** The code a fictional person would read off the generator now; null for a real person, always. */
export async function demoCode(tx: Tx, staffId: string): Promise<DemoCode | null> {
  const account = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.account')
    .select('demo_place')
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  const kept = await secretOf(tx, staffId)
  if (!kept || !account || account.demo_place === null) return null
  return { code: nextCode(kept, msOfInstant(tx.at)), secret: kept.secret }
}

export interface DemoCode {
  readonly code: string
  readonly secret: string
}
