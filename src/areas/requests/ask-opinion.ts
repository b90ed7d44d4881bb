import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Consultation } from './contract.ts'
import type { RequestRef } from './request.ts'
import { tellReply } from './request-clocks.ts'
import { requests } from './request-rows.ts'

/** A letter goes out to somebody whose opinion is asked; the reply limit stands still from this day. */
export async function askOpinion(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  party: Consultation['party'],
  name: string | null,
): Promise<void> {
  await tellReply(tx, by, ref, 'paused', { type: 'consultation_started', date: tx.today, party })
  const before = await consultationsOf(tx, ref)
  await requests(tx)
    .insertInto('requests.consultation')
    .values({
      ...{ body_id: ref.bodyId, request_id: ref.id, no: before.length + 1, party, sent_on: tx.today },
      name_sealed: tx.vault.seal(place(ref.id), must(name, 'whose opinion is asked')),
    })
    .execute()
}

/** Whose opinion was asked, in order. */
export async function consultationsOf(tx: Tx, { bodyId, id }: RequestRef): Promise<readonly Consultation[]> {
  const rows = await requests(tx)
    .selectFrom('requests.consultation')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map((row) => ({
    ...{ no: row.no, party: row.party, name: tx.vault.open(place(id), row.name_sealed), sentOn: row.sent_on },
    ...{ letterOn: row.letter_on, answer: row.answer, answeredOn: row.answered_on },
  }))
}

function place(row: string) {
  return { table: 'requests.consultation', column: 'name_sealed', row }
}
