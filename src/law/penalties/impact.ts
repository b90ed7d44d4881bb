import type { Amount } from './amount.ts'
import { compareSeverity, type FineRange, isInside } from './fine-range.ts'
import type { GivenFacts } from './standards/check-facts.ts'
import type { CompiledStandard } from './standards/compile-standard.ts'
import { decideStandard, type StandardDecision } from './standards/decide-standard.ts'

/** A case that was decided: by which edition, on which facts, with which fine (yuan; null: none). */
export interface PastCase {
  readonly facts: GivenFacts
  readonly decidedBy: CompiledStandard
  readonly fine: Amount | null
}

/** What is compared: the edition in force now, and the one that is to follow it. */
export interface Editions {
  readonly now: CompiledStandard
  readonly next: CompiledStandard
}

/**
 * What the next edition does to somebody's facts; `no_rule`: no tier would fit any more; `unknown`: one of the two asks
 * for facts that the case does not have.
 */
export const CHANGES = ['same', 'lighter', 'heavier', 'no_rule', 'unknown'] as const
export type Change = (typeof CHANGES)[number]

/** A past case under the edition in force and under the next one. */
export interface Replayed<Case extends PastCase> {
  readonly past: Case
  readonly before: StandardDecision
  readonly after: StandardDecision
  readonly change: Change
  /** The fine that was imposed lies inside the range in force and would not lie inside the new one. */
  readonly fineOutside: boolean
  /** What the edition it was decided by says, where the one in force says otherwise already; null: they agree. */
  readonly decided: StandardDecision | null
}

export interface Impact<Case extends PastCase> {
  /** In the order of the cases. */
  readonly replayed: readonly Replayed<Case>[]
  readonly totals: Readonly<Record<Change | 'outside' | 'decided', number>>
}

/**
 * Replays past cases under the edition in force and under the next one: whom the next one would treat otherwise.
 *
 * Ranges are compared as `compareSeverity` does (the maximum first, then the minimum); where they are equal, what is
 * ordered beside the fine decides: an order more is heavier, one less lighter. Traps: what an older edition, or the one
 * of an upper body, said when the case was decided is no change of the next one, and stands in `decided` only; this
 * compares editions and judges no decision that was made.
 */
export function replayCases<Case extends PastCase>(cases: readonly Case[], { now, next }: Editions): Impact<Case> {
  const replayed = cases.map((past): Replayed<Case> => {
    const [before, after] = [decideStandard(now, past.facts), decideStandard(next, past.facts)]
    const then = decideStandard(past.decidedBy, past.facts)
    const fineOutside = isInRange(past.fine, before) && !isInRange(past.fine, after) && isAnswer(after)
    const decided = changeOf(then, before) === 'same' ? null : then
    return { past, before, after, change: changeOf(before, after), fineOutside, decided }
  })
  const count = (fits: (each: Replayed<Case>) => boolean): number => replayed.filter(fits).length
  const changes = Object.fromEntries(
    CHANGES.map((change) => [change, count((each) => each.change === change)]),
  ) as Record<Change, number> // one entry for each of CHANGES
  const outside = count(({ fineOutside }) => fineOutside)
  return { replayed, totals: { ...changes, outside, decided: count(({ decided }) => decided !== null) } }
}

function changeOf(before: StandardDecision, after: StandardDecision): Change {
  if (before.outcome === 'missing_facts' || after.outcome === 'missing_facts') return 'unknown'
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

function isInRange(fine: Amount | null, decision: StandardDecision): boolean {
  const range = rangeOf(decision)
  return fine !== null && range !== null && isInside(fine, range)
}
