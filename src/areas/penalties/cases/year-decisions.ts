import { type Day, day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penalties } from './penalty-cases.ts'

/** A penalty that was decided, or a thing or place that was seized or sealed. */
export interface YearDecision {
  /** Of the case. */
  readonly number: string
  readonly kind: 'penalties' | 'coercion'
  readonly decidedOn: Day
}

/**
 * What a body decided in a year, oldest first: decisions that impose a penalty (not that none is due, nor a transfer;
 * one that was revoked later was made all the same), and each seizure or sealing within a penalty case (行政强制法 §9).
 *
 * Trap: keeping evidence (先行登记保存, 行政处罚法 §56) is no coercive measure and not counted; nor is what a body seized
 * outside of penalty cases, of which this house knows nothing.
 */
export async function yearDecisions(tx: Tx, bodyId: number, year: number): Promise<readonly YearDecision[]> {
  const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
  const decided = await penalties(tx)
    .selectFrom('penalties.decision as d')
    .innerJoin('penalties.case as c', (on) => on.onRef('c.body_id', '=', 'd.body_id').onRef('c.id', '=', 'd.case_id'))
    .select(['c.number', 'd.decided_on'])
    .where('d.body_id', '=', bodyId)
    .where('d.outcome', '=', 'penalty')
    .where('d.decided_on', '>=', first)
    .where('d.decided_on', '<=', last)
    .orderBy('d.decided_on')
    .orderBy('c.number')
    .execute()
  const seized = await penalties(tx)
    .selectFrom('penalties.entry as e')
    .innerJoin('penalties.case as c', (on) => on.onRef('c.body_id', '=', 'e.body_id').onRef('c.id', '=', 'e.case_id'))
    .select(['c.number', 'e.on_day'])
    .where('e.body_id', '=', bodyId)
    .where('e.kind', '=', 'seize')
    .where('e.on_day', '>=', first)
    .where('e.on_day', '<=', last)
    .orderBy('e.on_day')
    .orderBy('c.number')
    .execute()
  return [
    ...decided.map(({ number, decided_on }) => ({ number, kind: 'penalties' as const, decidedOn: decided_on })),
    ...seized.map(({ number, on_day }) => ({ number, kind: 'coercion' as const, decidedOn: on_day })),
  ]
}
