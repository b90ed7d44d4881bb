import { orderedBeside } from '#law/penalties/assess/rule-on-beside.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import { decideStandard, type StandardDecision } from '#law/penalties/standards/decide-standard.ts'
import { penaltyBook } from '../../../penalty-book.ts'
import { readForm } from '../../../standards/calculator/read-form.ts'
import type { StandardEdition } from '../../../standards/contract.ts'
import { type Posted, text, texts } from '../posted.ts'

/** What the standard says to the facts of a form on the spot so far. */
export interface SpotMeasured {
  readonly given: GivenFacts
  /** Null: nothing was filled in yet. */
  readonly decision: StandardDecision | null
  /** Id of the tier; empty: none yet. */
  readonly tier: string
  /** What may be ordered here besides (行政处罚法 §51: a warning; §28: an order to correct), and what of it is ticked. */
  readonly also: readonly string[]
  readonly ticked: readonly string[]
  /** What tier or law order and cannot be ordered on the spot. */
  readonly elsewhere: readonly string[]
}

/**
 * Measures what was entered. What the tier orders is ticked when it is first found; afterwards what the officer ticked
 * stays, for as long as the tier is the same.
 */
export function spotMeasured({ standard, compiled }: StandardEdition, posted: Posted): SpotMeasured {
  const given = readForm(standard.facts, (field) => text(posted[field]))
  const decision = Object.keys(given).length === 0 ? null : decideStandard(compiled, given)
  const found = decision?.outcome === 'tier' ? decision.tier : null
  const ordered = found ? orderedBeside({ compiled, facts: given }, found) : []
  const tier = found?.id ?? ''
  const due = ordered.filter((word) => isOfSpot(word) && !penaltyBook().words.get(word)?.optional)
  const kept = text(posted['tier']) === tier
  return {
    ...{ given, decision, tier, also: [...new Set(['warning', ...ordered.filter(isOfSpot)])] },
    ticked: kept ? texts(posted['also']) : due,
    elsewhere: ordered.filter((word) => isPenalty(word) && !isOfSpot(word) && !penaltyBook().words.get(word)?.optional),
  }
}

/** A fine on other people is another decision, and a referral is no penalty. */
function isPenalty(word: string): boolean {
  return !['fine', 'refer'].includes(penaltyBook().words.get(word)?.kind ?? 'refer')
}

function isOfSpot(word: string): boolean {
  return ['warning', 'measure', 'none'].includes(penaltyBook().words.get(word)?.kind ?? '')
}
