import { bug } from '#base/assert.ts'
import { newId } from '../db/new-id.ts'
import type { Tx } from '../db/tx.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { isAddress } from './address.ts'
import type { Letter } from './contract.ts'
import { addressIndex, mail } from './queries.ts'
import { sealLetter } from './sealed.ts'
import { SEND } from './send-letter.ts'

/** A letter and what it belongs to. `about`: `schema.table:id`; when that goes, `dropLetters` takes the letter away. */
export interface Posted {
  readonly bodyId: number
  readonly kind: string
  readonly about: string
  readonly letter: Letter
}

/** Puts a letter down in the transaction of the verb: it leaves soon after the commit, or never was. */
export async function putLetter(tx: Tx, { bodyId, kind, about, letter }: Posted): Promise<void> {
  if (!isAddress(letter.to)) bug('a letter to what is no address')
  const id = newId(tx)
  const content_sealed = sealLetter(tx, id, letter)
  const to_index = addressIndex(tx, letter.to)
  await mail(tx)
    .insertInto('mail.message')
    .values({ body_id: bodyId, id, kind, about, to_index, content_sealed, made_at: tx.at })
    .execute()
  await enqueue(tx, { kind: SEND, bodyId, data: { id } })
}

/** Takes back letters that have not left yet. */
export async function dropLetters(tx: Tx, about: string): Promise<void> {
  await mail(tx).deleteFrom('mail.message').where('about', '=', about).execute()
}
