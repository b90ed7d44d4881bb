import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { done, type Outcome } from '#base/outcome.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import { accountForUpdate, countFailure, isOpen } from './accounts.ts'
import { spendChallenge } from './challenge.ts'
import { note } from './events.ts'
import type { SignInParts } from './parts.ts'
import { passkeyHost } from './passkey-options.ts'
import { letIn } from './second-step.ts'
import { sessionAt } from './sessions.ts'
import type { Stepped } from './sign-in.ts'
import type { SigninTables } from './tables.ts'

/**
 * Signs in by passkey: alone, or as second step after the password. It counts as both factors, because it is asked for
 * with user verification (a fingerprint or a PIN on the device that holds the key).
 */
export async function passkeySignIn(
  parts: SignInParts,
  tx: Tx,
  answer: string,
  client: Client,
): Promise<Outcome<Stepped>> {
  const response = readAnswer<AuthenticationResponseJSON>(answer)
  const key = response ? await keyOf(tx, response.id) : null
  const account = key ? await accountForUpdate(tx, key.staff_id) : null
  if (!response || !key || !account) return done(null)
  const half = await sessionAt(tx, parts.settings, client.session, 'password')
  const counter = isOpen(account, tx) ? await signedCounter(tx, response, key, client.origin) : null
  if (counter === null || (half && half.staffId !== account.staff_id)) {
    await note(tx, client, { type: 'passkey-wrong', staffId: account.staff_id, login: account.login })
    if (isOpen(account, tx)) await countFailure(tx, parts.settings, account, client)
    return done(null)
  }
  await tablesOf<SigninTables>(tx)
    .updateTable('signin.passkey')
    .set({ counter: String(counter), used_at: tx.at })
    .where('id', '=', key.id)
    .execute()
  return done({ token: await letIn(parts, tx, account, client) })
}

/** What a browser's script put into the form, as JSON; null where it is none. */
export function readAnswer<T extends { readonly id: string }>(answer: string): T | null {
  try {
    const read: unknown = JSON.parse(answer)
    const sound = typeof read === 'object' && read !== null && 'id' in read && typeof read.id === 'string'
    return sound ? (read as T) : null // the verifier checks every other field and throws on a wrong one
  } catch {
    return null
  }
}

async function keyOf(tx: Tx, id: string) {
  const row = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.passkey')
    .select(['id', 'staff_id', 'public_key', 'counter'])
    .where('id', '=', id.slice(0, 1400))
    .executeTakeFirst()
  return row ?? null
}

/** The signature counter of a right answer; null for a wrong one. A counter that goes back makes the verifier throw. */
async function signedCounter(
  tx: Tx,
  response: AuthenticationResponseJSON,
  key: { readonly id: string; readonly public_key: Buffer; readonly counter: string },
  origin: string,
): Promise<number | null> {
  const rpID = passkeyHost(origin)
  if (rpID === null) return null
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => spendChallenge(tx, 'sign-in', challenge),
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error // the database failed, not the passkey
    return null
  }
}
