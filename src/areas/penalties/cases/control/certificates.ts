import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import { rowFor } from '#law/penalties/book/row.ts'
import { areEnough } from '#law/penalties/officers.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penaltyBook } from '../../penalty-book.ts'
import type { PenaltyCase, Procedure } from '../case.ts'
import { penalties } from '../penalty-cases.ts'

/**
 * Why these officers may not act: somebody has no enforcement certificate of the body today, or they are too few
 * (行政处罚法 §42). `domain`: of the violation, for the rows that let one officer act.
 */
export async function whyNotCertified(
  tx: Tx,
  { bodyId, procedure }: Pick<PenaltyCase, 'bodyId'> & { readonly procedure: Procedure },
  staff: readonly string[],
  domain: string | null,
): Promise<Refusal | null> {
  const article = { law: 'APL', article: '42' }
  const rows = await penalties(tx)
    .selectFrom('penalties.certificate')
    .select('staff_id')
    .where('body_id', '=', bodyId)
    .where('staff_id', 'in', [...staff, '00000000-0000-0000-0000-000000000000'])
    .where('valid_from', '<=', tx.today)
    .where('valid_to', '>=', tx.today)
    .execute()
  const certified = new Set(rows.map(({ staff_id }) => staff_id))
  if (staff.some((one) => !certified.has(one))) return { code: 'penalties.no-certificate', kind: 'forbidden', article }
  const { officers, oneOfficer } = penaltyBook()
  const asked = { on: tx.today, domain }
  const least = must(rowFor(officers, asked), 'number of officers')
  const enough = areEnough({ count: certified.size, procedure }, least, oneOfficer, asked)
  return enough.answer ? null : { code: 'penalties.too-few-officers', kind: 'forbidden', article }
}

/** Numbers of the enforcement certificates of a body that are valid on a day, by the staff id of who holds them. */
export async function certificateNumbers(tx: Tx, bodyId: number, on: Day): Promise<ReadonlyMap<string, string>> {
  const rows = await penalties(tx)
    .selectFrom('penalties.certificate')
    .select(['staff_id', 'number'])
    .where('body_id', '=', bodyId)
    .where('valid_from', '<=', on)
    .where('valid_to', '>=', on)
    .execute()
  return new Map(rows.map(({ staff_id, number }) => [staff_id, number]))
}
