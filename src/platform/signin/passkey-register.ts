import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { type Tx, tablesOf } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import type { Officer } from './actor.ts'
import { spendChallenge } from './challenge.ts'
import { note } from './events.ts'
import { passkeyHost } from './passkey-options.ts'
import { readAnswer } from './passkey-sign-in.ts'
import { loginOf } from './queries.ts'
import type { SigninTables } from './tables.ts'

const MOST = 10

/** A person adds a passkey made on this device. */
export async function registerPasskey(
  tx: Tx,
  by: Officer,
  said: { readonly answer: string; readonly name: string },
  client: Client,
): Promise<Outcome<null>> {
  const response = readAnswer<RegistrationResponseJSON>(said.answer)
  const credential = response ? await verified(tx, by, response, client.origin) : null
  if (!credential) return refuse({ code: 'signin.passkey-not-understood', kind: 'invalid' })
  const q = tablesOf<SigninTables>(tx)
  const own = await q.selectFrom('signin.passkey').select('id').where('staff_id', '=', by.staffId).execute()
  if (own.length >= MOST) return refuse({ code: 'signin.too-many-passkeys', kind: 'conflict', facts: { most: MOST } })
  const made = await q
    .insertInto('signin.passkey')
    .values({
      id: credential.id,
      staff_id: by.staffId,
      public_key: Buffer.from(credential.publicKey),
      counter: String(credential.counter),
      transports: JSON.stringify(credential.transports ?? []),
      name: said.name.trim().slice(0, 40) || 'passkey',
      added_at: tx.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse({ code: 'signin.passkey-not-understood', kind: 'conflict' })
  await note(tx, client, { type: 'passkey-added', staffId: by.staffId, login: await loginOf(tx, by.staffId) })
  return done(null)
}

/** A person takes one of the own passkeys away. */
export async function removePasskey(tx: Tx, by: Officer, id: string, client: Client): Promise<Outcome<null>> {
  const gone = await tablesOf<SigninTables>(tx)
    .deleteFrom('signin.passkey')
    .where('id', '=', id)
    .where('staff_id', '=', by.staffId)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return refuse({ code: 'signin.no-such-passkey', kind: 'missing' })
  await note(tx, client, { type: 'passkey-removed', staffId: by.staffId, login: await loginOf(tx, by.staffId) })
  return done(null)
}

async function verified(tx: Tx, by: Officer, response: RegistrationResponseJSON, origin: string) {
  const rpID = passkeyHost(origin)
  if (rpID === null) return null
  try {
    const answer = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => spendChallenge(tx, `register|${by.staffId}`, challenge),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    return answer.verified ? answer.registrationInfo.credential : null
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error // the database failed, not the passkey
    return null
  }
}
