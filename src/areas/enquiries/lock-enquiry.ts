import { readPublicNumber } from '#base/public-number.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Enquiry } from './enquiry.ts'
import type { EnquiriesTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function enquiries(tx: Tx) {
  return tablesOf<EnquiriesTables>(tx)
}

/** The enquiry with this number, locked until the end of the transaction; null when there is none. */
export async function lockEnquiry(tx: Tx, typed: string): Promise<Enquiry | null> {
  const read = readPublicNumber('Q', typed)
  if (!read) return null
  const row = await enquiries(tx)
    .selectFrom('enquiries.enquiry')
    .select(['body_id', 'id', 'number', 'state', 'owner_body_id', 'owner_post_code'])
    .where('body_id', '=', read.bodyId)
    .where('number', '=', read.number)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const offer = await enquiries(tx)
    .selectFrom('enquiries.offer')
    .select(['id', 'to_body_id', 'to_post_code'])
    .where('body_id', '=', row.body_id)
    .where('enquiry_id', '=', row.id)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return {
    ...{ bodyId: row.body_id, id: row.id, number: row.number, state: row.state },
    owner: { bodyId: row.owner_body_id, postCode: row.owner_post_code },
    offeredTo: offer ? { offerId: offer.id, bodyId: offer.to_body_id, postCode: offer.to_post_code } : null,
  }
}
