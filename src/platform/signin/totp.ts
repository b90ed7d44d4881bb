import { Secret, TOTP } from 'otpauth'
import { msOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { SigninTables } from './tables.ts'

const STEP_SECONDS = 30

/** A secret for a code generator, in base 32 as people type it. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code holds: any code generator app reads it (otpauth URI, RFC 6238, SHA-1, six digits). */
export function totpAddress(login: string, secret: string): string {
  return generator(secret, login).toString()
}

/** Puts a secret, unconfirmed, in place of whatever was there. */
export async function putSecret(tx: Tx, staffId: string, secret: string): Promise<void> {
  const row = { secret_sealed: tx.vault.seal(place(staffId), secret), last_step: '0', confirmed_at: null }
  await tablesOf<SigninTables>(tx)
    .insertInto('signin.totp')
    .values({ staff_id: staffId, ...row })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet(row))
    .execute()
}

/** The generator of a person: its secret, and whether a first code was typed. */
export async function secretOf(tx: Tx, staffId: string) {
  const row = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.totp')
    .selectAll()
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  if (!row) return null
  return {
    secret: tx.vault.open(place(staffId), row.secret_sealed),
    confirmed: row.confirmed_at !== null,
    lastStep: Number(row.last_step),
  }
}

/**
 * Takes a code: right for now, or for the step before or after (clocks differ). The same code is never taken twice.
 * The first one confirms the generator.
 */
export async function takeCode(tx: Tx, staffId: string, code: string): Promise<boolean> {
  const kept = await secretOf(tx, staffId)
  const token = code.normalize('NFKC').replace(/\s/g, '')
  if (!kept || !/^\d{6}$/.test(token)) return false
  const timestamp = msOfInstant(tx.at)
  const delta = generator(kept.secret).validate({ token, timestamp, window: 1 })
  if (delta === null) return false
  const step = Math.floor(timestamp / 1000 / STEP_SECONDS) + delta
  const { numUpdatedRows } = await tablesOf<SigninTables>(tx)
    .updateTable('signin.totp')
    .set((eb) => ({ last_step: String(step), confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(tx.at)) }))
    .where('staff_id', '=', staffId)
    .where('last_step', '<', String(step))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The next code that would be taken: for the demo county's sign-in page, which publishes it, and for tests. */
export function nextCode(kept: { readonly secret: string; readonly lastStep: number }, atMs: number): string {
  const step = Math.max(Math.floor(atMs / 1000 / STEP_SECONDS), kept.lastStep + 1)
  return generator(kept.secret).generate({ timestamp: step * STEP_SECONDS * 1000 })
}

function generator(secret: string, login = ''): TOTP {
  return new TOTP({ issuer: 'Gongkai 公開', label: login, secret, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS })
}

function place(staffId: string) {
  return { table: 'signin.totp', column: 'secret_sealed', row: staffId }
}
