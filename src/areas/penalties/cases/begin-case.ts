import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { chartInForce, openRun, partsMoved } from '../../processes/index.ts'
import type { PenaltyCase, Procedure } from './case.ts'
import type { Party } from './contract.ts'
import { runOwner, type Turned, turnedBy } from './move-chart.ts'
import { nextCaseNumber } from './next-number.ts'
import { partyColumns } from './party.ts'
import { CASE_COLUMNS, caseOf, penalties } from './penalty-cases.ts'

/** What of a case is known when it begins. */
interface Beginning {
  readonly bodyId: number
  readonly procedure: Procedure
  readonly standardId: string
  readonly placeBodyId: number | null
  readonly source: PenaltyCase['leadSource']
  readonly on: string
  readonly actFrom: string | null
  readonly actTo: string | null
  readonly party: Party
  readonly investigators?: readonly string[]
}

/** Writes the row of a new case and puts it on the chart of its procedure that is in force today. */
export async function beginCase(
  tx: Tx,
  input: Beginning,
): Promise<Outcome<{ readonly found: PenaltyCase; readonly turned: Turned }>> {
  const chart = await chartInForce(tx, `${input.procedure}-penalty`, tx.today)
  if (!chart) return refuse({ code: 'penalties.no-chart', kind: 'conflict', article: { law: 'APL', article: '39' } })
  const ref = { bodyId: input.bodyId, id: newId(tx) }
  const number = await nextCaseNumber(tx, input.bodyId)
  const moved = await openRun(tx, {
    ...{ owner: runOwner(ref), chart, power: null, facts: {}, label: number, path: `/desk/penalties/${number}` },
  })
  const turned = turnedBy(partsMoved(moved))
  const row = await penalties(tx)
    .insertInto('penalties.case')
    .values({
      ...{ body_id: ref.bodyId, id: ref.id, number, procedure: input.procedure },
      ...{ state: turned.state === 'none' ? 'closed' : turned.state, standard_id: input.standardId },
      ...{ place_body_id: input.placeBodyId, lead_source: input.source, led_on: input.on as Day },
      ...{ act_from: input.actFrom as Day | null, act_to: input.actTo as Day | null }, // shapes test the form
      ...partyColumns(tx, ref.id, input.party),
      investigators: JSON.stringify(input.investigators ?? []),
      ...{ chart_hash: chart.hash, created_at: tx.at },
    })
    .returning(CASE_COLUMNS)
    .executeTakeFirst()
  return done({ found: caseOf(must(row, number)), turned })
}
