import type { Tx } from '#platform/db/tx.ts'
import type { Handing, PostRef } from './contract.ts'
import { enquiries } from './lock-enquiry.ts'
import { postNames } from './post-names.ts'

/** Where these enquiries are offered to at the moment, by the id of the enquiry. */
export async function pendingOf(
  tx: Tx,
  rows: readonly { readonly body_id: number; readonly id: string }[],
): Promise<ReadonlyMap<string, PostRef>> {
  if (rows.length === 0) return new Map()
  const offers = await enquiries(tx)
    .selectFrom('enquiries.offer')
    .select(['enquiry_id', 'to_body_id', 'to_post_code'])
    .where('body_id', 'in', [...new Set(rows.map(({ body_id }) => body_id))])
    .where(
      'enquiry_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('state', '=', 'pending')
    .execute()
  return new Map(
    offers.map(({ enquiry_id, to_body_id: bodyId, to_post_code: postCode }) => [enquiry_id, { bodyId, postCode }]),
  )
}

/** Every passing-on of an enquiry, oldest first. */
export async function handingsOf(tx: Tx, bodyId: number, enquiryId: string): Promise<readonly Handing[]> {
  const rows = await enquiries(tx)
    .selectFrom('enquiries.offer')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('enquiry_id', '=', enquiryId)
    .orderBy('id')
    .execute()
  const ends = rows.map((row) => ({
    row,
    from: { bodyId: row.from_body_id, postCode: row.from_post_code },
    to: { bodyId: row.to_body_id, postCode: row.to_post_code },
    next: row.next_body_id && row.next_post_code ? { bodyId: row.next_body_id, postCode: row.next_post_code } : null,
  }))
  const name = await postNames(
    tx,
    ends.flatMap(({ from, to, next }) => (next ? [from, to, next] : [from, to])),
  )
  return ends.map(({ row, from, to, next }) => ({
    ...{ from: name(from), to: name(to), next: next && name(next), reason: row.reason, state: row.state },
    ...{ offeredAt: row.offered_at, decidedAt: row.decided_at, refusedBecause: row.refused_because },
  }))
}
