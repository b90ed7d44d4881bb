import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { positionOf } from '#law/penalties/statistics/position-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { DecisionResult, Deviation, RangeText } from '../cases/contract.ts'
import { penalties } from '../cases/penalty-cases.ts'

/** A decided case as figures need it: no party, no words. */
export interface PastDecision {
  readonly bodyId: number
  /** Number of the case, for overseers. */
  readonly number: string
  readonly penalty: boolean
  /** The article of no penalty, or the ground of mitigation. */
  readonly ground: string | null
  readonly decidedOn: Day
  readonly hash: string
  readonly edition: number
  readonly cell: string | null
  readonly tier: string | null
  readonly fine: Amount | null
  readonly deviation: Deviation
  /** A collective discussion is on file. */
  readonly discussed: boolean
  /** Place in the range of the law; null: no fine, or a fixed one. `q`: in the tier. */
  readonly p: Amount | null
  readonly q: Amount | null
  /** From where to where the tier lies in the range of the law. */
  readonly band: readonly [Amount, Amount] | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly result: DecisionResult
  readonly resultReason: string | null
  readonly procedure: string
  readonly publishedOn: Day | null
  readonly officers: readonly string[]
}

/** Every decision under a violation, of all bodies and editions, the oldest first. Read by the count, never by a page. */
export async function pastDecisionsOf(tx: Tx, standardId: string): Promise<readonly PastDecision[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.decision as d')
    .innerJoin('penalties.case as c', (on) => on.onRef('c.body_id', '=', 'd.body_id').onRef('c.id', '=', 'd.case_id'))
    .leftJoin('penalties.publication as p', (on) =>
      on.onRef('p.body_id', '=', 'd.body_id').onRef('p.case_id', '=', 'd.case_id'),
    )
    .where('d.standard_id', '=', standardId)
    .where('d.outcome', '<>', 'transfer')
    .select([
      'd.body_id',
      'c.number',
      'd.outcome',
      'd.ground',
      'd.decided_on',
      'd.hash',
      'd.edition',
      'd.cell',
      'd.tier',
    ])
    .select(['d.fine', 'd.deviation', 'd.tier_range', 'd.statutory_range', 'd.facts', 'd.result', 'd.result_reason'])
    .select(['d.procedure', 'd.investigators', 'p.published_on'])
    .select(
      sql<boolean>`exists (select from penalties.entry e
        where e.body_id = d.body_id and e.case_id = d.case_id and e.kind = 'discuss')`.as('discussed'),
    )
    .orderBy('d.decided_on')
    .orderBy('d.document')
    .execute()
  return rows.map((row) => ({
    ...{ bodyId: row.body_id, number: row.number, penalty: row.outcome === 'penalty', ground: row.ground },
    ...{ decidedOn: row.decided_on, hash: row.hash, edition: row.edition, cell: row.cell, tier: row.tier },
    ...{ deviation: row.deviation, discussed: row.discussed, procedure: row.procedure },
    ...placed(row.fine, rangeOf(row.statutory_range), rangeOf(row.tier_range)),
    facts: row.facts as PastDecision['facts'], // written by decide, as the standard asks
    ...{ result: row.result, resultReason: row.result_reason, publishedOn: row.published_on },
    officers: row.investigators as readonly string[], // a list of staff ids, written by decide
  }))
}

function placed(text: string | null, law: FineRange | null, tier: FineRange | null) {
  const fine = text === null ? null : amount(text)
  const [low, high] = [tier?.min, tier?.max].map((end) => (end && law ? positionOf(end, law) : null))
  return {
    fine,
    p: fine && law ? positionOf(fine, law) : null,
    q: fine && tier ? positionOf(fine, tier) : null,
    band: low && high ? ([low, high] as const) : null,
  }
}

function rangeOf(stored: unknown): FineRange | null {
  if (stored === null) return null
  const { min, max, minInclusive, maxInclusive } = stored as RangeText // written by decide
  return { min: amount(must(min, 'min')), max: amount(must(max, 'max')), minInclusive, maxInclusive }
}
