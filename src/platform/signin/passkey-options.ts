import { isIP } from 'node:net'
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { msOfInstant } from '#base/days.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import { makeChallenge } from './challenge.ts'
import type { SigninTables } from './tables.ts'

/**
 * The name passkeys are bound to; null where the page was reached by a number (127.0.0.1), because browsers give no
 * passkey to an address without a name. `http://localhost` works.
 */
export function passkeyHost(origin: string): string | null {
  if (!URL.canParse(origin)) return null
  const { hostname, protocol } = new URL(origin)
  const secure = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost')
  return secure && isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? hostname : null
}

/** What the browser needs to ask for a passkey at sign-in; the person is told by the passkey itself. */
export async function signInOptions(tx: Tx, origin: string): Promise<string | null> {
  const rpID = passkeyHost(origin)
  if (rpID === null) return null
  const challenge = Buffer.from(makeChallenge(tx.vault, 'sign-in', msOfInstant(tx.at)))
  return JSON.stringify(
    await generateAuthenticationOptions({ rpID, challenge: new Uint8Array(challenge), userVerification: 'required' }),
  )
}

/** What the browser needs to make a passkey for this person. */
export async function registerOptions(
  tx: Tx,
  origin: string,
  person: { readonly staffId: string; readonly login: string; readonly name: string },
): Promise<string | null> {
  const rpID = passkeyHost(origin)
  if (rpID === null) return null
  const rows = await tablesOf<SigninTables>(tx)
    .selectFrom('signin.passkey')
    .select('id')
    .where('staff_id', '=', person.staffId)
    .execute()
  const options = await generateRegistrationOptions({
    rpID,
    rpName: 'Gongkai 公開',
    userName: person.login,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.staffId),
    challenge: new Uint8Array(Buffer.from(makeChallenge(tx.vault, `register|${person.staffId}`, msOfInstant(tx.at)))),
    attestationType: 'none',
    excludeCredentials: rows,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}
