import { addMonths, type Day } from '#base/days.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyCase } from '../case.ts'
import { penalties } from '../penalty-cases.ts'
import { atLeast } from './at-least.ts'

/** Facts of standards that count penalties, this one included, and over how many months they count back from the act. */
export const COUNTING_FACTS: Readonly<Record<string, number>> = { ordinal: 12, count_2y: 24 }
const SIMILAR_MONTHS = 24

/** An earlier penalty of this body for the like, as internal control and the desk name it. */
export interface EarlierCase {
  readonly number: string
  readonly decidedOn: Day
}

/**
 * Penalties of this body on the same party under the same standard within two years before the act, the newest first.
 * Those that were revoked or void do not count. None while the party's number is not known.
 */
export async function earlierCases(tx: Tx, found: PenaltyCase): Promise<readonly EarlierCase[]> {
  const actOn = actDay(found)
  const rows = await penalties(tx)
    .selectFrom('penalties.case as now')
    .innerJoin('penalties.case as then', (join) =>
      join
        .onRef('then.body_id', '=', 'now.body_id')
        .onRef('then.party_code_index', '=', 'now.party_code_index')
        .onRef('then.standard_id', '=', 'now.standard_id')
        .onRef('then.id', '<>', 'now.id'),
    )
    .innerJoin('penalties.decision as d', (join) =>
      join.onRef('d.body_id', '=', 'then.body_id').onRef('d.case_id', '=', 'then.id'),
    )
    .select(['then.number', 'd.decided_on'])
    .where('now.body_id', '=', found.bodyId)
    .where('now.id', '=', found.id)
    .where('d.outcome', '=', 'penalty')
    .where('d.result', 'not in', ['revoked', 'void'])
    .where('d.decided_on', '<=', actOn)
    .where('d.decided_on', '>=', addMonths(actOn, -SIMILAR_MONTHS))
    .orderBy('d.decided_on', 'desc')
    .execute()
  return rows.map(({ number, decided_on }) => ({ number, decidedOn: decided_on }))
}

/** The facts with every count at least as high as the body's own cases make it; other bodies may know of more. */
export function withCounts(facts: GivenFacts, found: PenaltyCase, earlier: readonly EarlierCase[]): GivenFacts {
  return atLeast(facts, countsOf(found, earlier))
}

/** What the body's own cases make of each fact that counts penalties, this one included. */
export function countsOf(found: PenaltyCase, earlier: readonly EarlierCase[]): Readonly<Record<string, number>> {
  const counted = Object.entries(COUNTING_FACTS).map(([name, months]): [string, number] => {
    const from = addMonths(actDay(found), -months)
    return [name, earlier.filter(({ decidedOn }) => decidedOn >= from).length + 1]
  })
  return Object.fromEntries(counted)
}

function actDay({ actFrom, actTo, ledOn }: PenaltyCase): Day {
  return actFrom ?? actTo ?? ledOn
}
