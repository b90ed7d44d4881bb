import type { Amount } from './amount.ts'
import { compareSeverity, type FineRange, isInside } from './fine-range.ts'
import type { GivenFacts } from './standards/check-facts.ts'
import type { CompiledStandard } from './standards/compile-standard.ts'
import { decideStandard, type StandardDecision } from './standards/decide-standard.ts'

/** A case that was decided: by which edition, on which facts, with which fine (yuan; null: none). */
export interface PastCase {
  readonly facts: GivenFacts
  readonly before: CompiledStandard
  readonly fine: Amount | null
}

/** How somebody would be treated by the next edition; `no_rule`: no tier would fit any more. */
export const CHANGES = ['same', 'lighter', 'heavier', 'no_rule'] as const
export type Change = (typeof CHANGES)[number]

/** A past case under the next edition. */
export interface Replayed<Case extends PastCase> {
  readonly past: Case
  readonly before: StandardDecision
  readonly after: StandardDecision
  readonly change: Change
  /** The fine that was imposed would not lie inside the new range. */
  readonly fineOutside: boolean
}

export interface Impact<Case extends PastCase> {
  /** In the order of the cases. */
  readonly replayed: readonly Replayed<Case>[]
  readonly totals: Readonly<Record<Change | 'outside', number>>
}

/**
 * Replays past cases under the next edition of a standard: who would have been treated otherwise.
 *
 * Ranges are compared as `compareSeverity` does (the maximum first, then the minimum); where they are equal, what is
 * ordered beside the fine decides: an order more is heavier, one less lighter. Traps: facts the next edition asks for and
 * the past case does not have leave it without a rule; this compares editions and judges no decision that was made.
 */
export function replayCases<Case extends PastCase>(cases: readonly Case[], next: CompiledStandard): Impact<Case> {
  const replayed = cases.map((past): Replayed<Case> => {
    const [before, after] = [decideStandard(past.before, past.facts), decideStandard(next, past.facts)]
    return { past, before, after, change: changeOf(before, after), fineOutside: isOutside(past.fine, after) }
  })
  const count = (change: Change): number => replayed.filter((each) => each.change === change).length
  const outside = replayed.filter(({ fineOutside }) => fineOutside).length
  const totals = {
    same: count('same'),
    lighter: count('lighter'),
    heavier: count('heavier'),
    no_rule: count('no_rule'),
  }
  return { replayed, totals: { ...totals, outside } }
}

function changeOf(before: StandardDecision, after: StandardDecision): Change {
  if (!isAnswer(after)) return isAnswer(before) ? 'no_rule' : 'same'
  const severity = compareSeverity(rangeOf(after), isAnswer(before) ? rangeOf(before) : null)
  if (severity !== 0) return severity > 0 ? 'heavier' : 'lighter'
  const [old, fresh] = [ordersOf(before), ordersOf(after)]
  if (fresh.some((order) => !old.includes(order))) return 'heavier'
  return old.some((order) => !fresh.includes(order)) ? 'lighter' : 'same'
}

function isAnswer({ outcome }: StandardDecision): boolean {
  return outcome === 'tier' || outcome === 'weights'
}

/** Weights give one sum: a range of nothing but it. */
function rangeOf(decision: StandardDecision): FineRange | null {
  if (decision.outcome === 'tier') return decision.fine
  if (decision.outcome !== 'weights') return null
  return { min: decision.fine, max: decision.fine, minInclusive: true, maxInclusive: true }
}

function ordersOf(decision: StandardDecision): readonly string[] {
  return decision.outcome === 'tier' ? decision.tier.also : []
}

function isOutside(fine: Amount | null, after: StandardDecision): boolean {
  if (fine === null || !isAnswer(after)) return false
  const range = rangeOf(after)
  return range === null || !isInside(fine, range)
}
