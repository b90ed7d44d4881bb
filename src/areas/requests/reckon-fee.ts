import { day } from '#base/days.ts'
import { type Fee, feeByItems, feeByPages } from '#law/requests/fees.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { InfoRequest } from './request.ts'
import { requests } from './request-rows.ts'
import { requestTables } from './request-tables.ts'
import type { VerbInput } from './shapes.ts'

/** What a request would cost, one way, by the official tiers (国办函〔2020〕109号): for the notice and for the form before it. */
export async function reckonFee(tx: Tx, found: InfoRequest, { by, count }: VerbInput<'ask-fee'>): Promise<Fee> {
  const { fees } = requestTables()
  return by === 'pages' ? feeByPages(fees, count) : feeByItems(fees, await itemsBefore(tx, found), count)
}

/** How many requests of the same applicant this body received in the month before this one. */
async function itemsBefore(tx: Tx, { bodyId, id, applicantIndex, receivedOn }: InfoRequest): Promise<number> {
  const month = day(`${(receivedOn ?? tx.today).slice(0, 7)}-01`)
  const { count } = await requests(tx)
    .selectFrom('requests.request')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('body_id', '=', bodyId)
    .where('applicant_index', '=', applicantIndex)
    .where('received_on', '>=', month)
    .where('received_on', '<=', receivedOn ?? tx.today)
    .where('id', '<>', id)
    .executeTakeFirstOrThrow()
  return Number(count)
}
