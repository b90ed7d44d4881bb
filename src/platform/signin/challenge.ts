import { randomBytes, timingSafeEqual } from 'node:crypto'
import { instantOfMs, msOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Vault } from '../secrets/vault.ts'
import type { SigninTables } from './tables.ts'

const MINUTES = 10
const SWEEP_MINUTES = 60

/**
 * A challenge for a passkey to sign. It carries its moment and our mark, so that nothing is written before it is answered;
 * `purpose` keeps those for registering somebody's passkey apart from those for signing in.
 */
export function makeChallenge(vault: Vault, purpose: string, atMs: number): string {
  const body = `${randomBytes(18).toString('base64url')}.${atMs.toString(36)}`
  return `${body}.${markOf(vault, purpose, body)}`
}

/** Takes an answered challenge (base64url, as the browser reports it) if it is ours, fresh, and never answered before. */
export async function spendChallenge(tx: Tx, purpose: string, reported: string): Promise<boolean> {
  const challenge = Buffer.from(reported, 'base64url').toString()
  const [random = '', time = '', mark = ''] = challenge.split('.')
  const expected = Buffer.from(markOf(tx.vault, purpose, `${random}.${time}`))
  const given = Buffer.from(mark)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const now = msOfInstant(tx.at)
  if (now - Number.parseInt(time, 36) > MINUTES * 60_000) return false

  const q = tablesOf<SigninTables>(tx)
  await q
    .deleteFrom('signin.spent')
    .where('at', '<', instantOfMs(now - SWEEP_MINUTES * 60_000))
    .execute()
  const spent = await q
    .insertInto('signin.spent')
    .values({ code: random, at: tx.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .executeTakeFirst()
  return spent !== undefined
}

function markOf(vault: Vault, purpose: string, body: string): string {
  return vault.blind('signin.challenge', `${purpose}|${body}`)
}
