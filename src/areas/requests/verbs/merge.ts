import { type Outcome, refuse } from '#base/outcome.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { leaveHere } from '../leave-here.ts'
import { LIFE } from '../life.ts'
import { type Done, may } from '../may.ts'
import type { InfoRequest, RequestRef } from '../request.ts'
import { REQUEST_COLUMNS, requestOf, requests } from '../request-rows.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The same applicant sent the same thing again before it was answered: it is handled together with the first, whose
 * clock goes on. Trap: only before receipt, and only into one that is still open; what was answered already is a repeated
 * request (政府信息公开条例 §36(6)), which gets a reply of its own.
 */
export async function merge(tx: Tx, by: Actor, ref: RequestRef, { into }: VerbInput<'merge'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'merge')
  if (!allowed.ok) return allowed
  const other = await openOne(tx, allowed.value, into)
  if (!other) return refuse({ code: 'requests.nothing-to-merge', kind: 'invalid', article: LIFE.merge.article })
  return leaveHere(tx, by, allowed.value, other, { kind: 'merge' })
}

/** The open request of the same applicant to the same body that came earlier, by the number typed; null: no such. */
async function openOne(
  tx: Tx,
  { id, bodyId, applicantIndex, submittedOn }: InfoRequest,
  typed: string,
): Promise<InfoRequest | null> {
  const read = readPublicNumber('R', typed)
  if (!read) return null
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select(REQUEST_COLUMNS)
    .where('number', '=', read.number)
    .where('body_id', '=', bodyId)
    .where('id', '<>', id)
    .where('submitted_on', '<=', submittedOn)
    .where('created_at', '<=', (eb) =>
      eb
        .selectFrom('requests.request as own')
        .select('own.created_at')
        .where('own.body_id', '=', bodyId)
        .where('own.id', '=', id),
    )
    .where('applicant_index', '=', applicantIndex)
    .where('replied_on', 'is', null)
    .where('closed_on', 'is', null)
    .forShare()
    .executeTakeFirst()
  return row ? requestOf(row) : null
}
