import { compareSeverity, type FineRange } from './fine-range.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** A rule that the act breaks, by its standard, with the range it gives. */
export interface Norm {
  readonly standard: string
  readonly range: FineRange
}

/**
 * The one norm under which an act that breaks several is fined.
 *
 * Source: 行政处罚法 §29, second sentence: the norm with the higher fine. How ranges are compared is ours
 * (`compareSeverity`, unconfirmed). The first of equal norms is taken. `norms` must not be empty.
 */
export function heaviestNorm(norms: readonly [Norm, ...Norm[]]): Ruled<Norm> {
  const heaviest = norms.reduce((best, norm) => (compareSeverity(norm.range, best.range) > 0 ? norm : best))
  return underPenaltyLaw(heaviest, '29')
}

export const STILL_POSSIBLE = ['confiscation', 'order_to_correct', 'revoke_licence'] as const

/** A second body, or a second time. */
export interface SecondFineAsked {
  readonly sameAct: boolean
  /** Null: nobody fined it yet. */
  readonly alreadyFinedBy: string | null
  /** The kind of penalty that is proposed, e.g. `fine`. */
  readonly proposal: string
}

/**
 * Whether the act may be met with what is proposed after another body fined it.
 *
 * Source: 行政处罚法 §29, first sentence (一事不再罚).
 * Trap: only a second *fine* is barred; confiscation, revocation and the order to correct (§28) stay possible.
 */
export function maySecond({ sameAct, alreadyFinedBy, proposal }: SecondFineAsked): Ruled<boolean> {
  return underPenaltyLaw(!(sameAct && alreadyFinedBy !== null && proposal === 'fine'), '29')
}
