import type { Selectable } from 'kysely'
import type { Day } from '#base/days.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { StandardName } from '../standards/contract.ts'
import type { PenaltiesTables } from '../tables.ts'
import type { PenaltyCase, PenaltyRef } from './case.ts'
import type { DecisionResult, Deviation, PenaltyOutcome, Proposal, RangeText } from './contract.ts'
import { penalties } from './penalty-cases.ts'
import { withoutReasons } from './without-reasons.ts'

/** A decision as the verbs after it need it; what was written of persons stays sealed. Amounts in yuan. */
export interface Decision {
  readonly document: string
  readonly outcome: PenaltyOutcome
  readonly decidedOn: Day
  readonly standard: StandardName
  /** As JSON keeps them: numbers are text. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly cell: string | null
  readonly tier: string | null
  readonly tierRange: RangeText | null
  readonly statutoryRange: RangeText | null
  readonly fine: Amount | null
  readonly confiscated: Amount
  readonly also: readonly string[]
  readonly deviation: Deviation
  readonly correctBy: Day | null
  readonly servedOn: Day | null
  readonly payBy: Day | null
  readonly result: DecisionResult
  readonly resultOn: Day | null
  readonly resultFine: Amount | null
}

/** What was decided in a case; null: nothing yet. */
export async function decisionOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<Decision | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.decision')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

/** Writes what was decided, with its reasons sealed. `staffId`: who decided. */
export async function saveDecision(
  tx: Tx,
  found: PenaltyCase,
  staffId: string,
  document: string,
  proposal: Proposal,
): Promise<void> {
  const { standard, tierRange, statutoryRange } = proposal
  await penalties(tx)
    .insertInto('penalties.decision')
    .values({
      ...{ body_id: found.bodyId, case_id: found.id, document, outcome: proposal.outcome, procedure: found.procedure },
      ...{ party_kind: found.partyKind, decided_on: tx.today, decided_by: staffId },
      investigators: JSON.stringify(found.investigators),
      ...{ standard_id: standard.standardId, edition: standard.number, hash: standard.hash },
      ...{ facts: JSON.stringify(withoutReasons(proposal.facts)), cell: proposal.cell, tier: proposal.tier },
      ...{ tier_range: jsonOf(tierRange), statutory_range: jsonOf(statutoryRange) },
      ...{ fine: proposal.fine, confiscated: proposal.confiscated, also: JSON.stringify(proposal.also) },
      ...{ lighter: JSON.stringify(proposal.lighter), heavier: JSON.stringify(proposal.heavier) },
      ground: proposal.outcome === 'no_penalty' ? proposal.noPenaltyGround : proposal.ground,
      ...{ deviation: proposal.deviation, correct_by: proposal.correctBy },
      reasons_sealed: tx.vault.seal(reasonsPlace(found.id), proposal.reasons),
    })
    .execute()
}

/** Where the reasons of a decision are sealed. */
export function reasonsPlace(caseId: string) {
  return { table: 'penalties.decision', column: 'reasons_sealed', row: caseId }
}

function jsonOf(range: RangeText | null): string | null {
  return range && JSON.stringify(range)
}

function fromRow(row: Selectable<PenaltiesTables['penalties.decision']>): Decision {
  return {
    ...{ document: row.document, outcome: row.outcome, decidedOn: row.decided_on },
    standard: { standardId: row.standard_id, number: row.edition, hash: row.hash },
    ...{ cell: row.cell, tier: row.tier, deviation: row.deviation, correctBy: row.correct_by },
    // the JSON columns were written by saveDecision only, from values of these types
    facts: row.facts as Decision['facts'],
    tierRange: row.tier_range as RangeText | null,
    statutoryRange: row.statutory_range as RangeText | null,
    also: row.also as readonly string[],
    fine: row.fine === null ? null : amount(row.fine),
    confiscated: amount(row.confiscated),
    ...{ servedOn: row.served_on, payBy: row.pay_by, result: row.result, resultOn: row.result_on },
    resultFine: row.result_fine === null ? null : amount(row.result_fine),
  }
}
