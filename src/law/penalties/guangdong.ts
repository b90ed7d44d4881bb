import type { Amount } from './amount.ts'
import { downToFen } from './amount.ts'
import type { Row } from './book/row.ts'
import type { Ruled } from './ruled.ts'

/** A fine that might be reduced for a public apology. Amounts in yuan; `reduction` is a share. */
export interface ApologyAsked {
  readonly computed: Amount
  readonly reduction: Amount
  readonly statutoryMin: Amount
  /** Fixed fines, fines at the statutory minimum, and what else the rules exclude. */
  readonly excluded: boolean
}

/**
 * The fine after an apology made in public (公开道歉承诺守法). `reduction` must lie in the row's shares; ask first.
 *
 * Source: Guangdong environmental rules §14: thirty to fifty per cent off, never below the statutory minimum.
 * Trap: a computed fine that is already at or below the minimum is not raised by the floor.
 */
export function afterApology(asked: ApologyAsked, row: Row): Ruled<Amount> {
  const { computed, reduction, statutoryMin, excluded } = asked
  const reduced = downToFen(computed.minus(computed.times(reduction)))
  const floored = reduced.lt(statutoryMin) ? (computed.lt(statutoryMin) ? computed : statutoryMin) : reduced
  return { answer: excluded ? computed : floored, articles: row.articles }
}

/** Where a fine lies by grade, as shares and multiples. */
export type PointRule = Row & {
  readonly share: Amount
  readonly ofMaximum: Amount
  readonly lighterOfMaximum: Amount
  readonly timesMinimum: number
  readonly heavierTimesMinimum: number
}

export const GRADES = ['lighter', 'ordinary', 'heavier'] as const
export type Grade = (typeof GRADES)[number]

/**
 * The usual fine of a grade where the law gives a range, or only one end of it (null: not given). Null: the rules give
 * no point for this grade, a person decides.
 *
 * Source: Guangdong environmental rules §12: the middle of both ends; of a maximum alone half, lighter a fifth; of a
 * minimum alone twice, heavier five times.
 * Trap: 5 and 2 times are read as heavier and ordinary; the rules were seen in a summary (unconfirmed).
 */
export function usualFine(min: Amount | null, max: Amount | null, grade: Grade, rule: PointRule): Ruled<Amount | null> {
  return { answer: pointOf(min, max, grade, rule), articles: rule.articles }
}

function pointOf(min: Amount | null, max: Amount | null, grade: Grade, rule: PointRule): Amount | null {
  if (max !== null && (min === null || min.isZero())) {
    if (grade === 'heavier') return null
    return downToFen(max.times(grade === 'ordinary' ? rule.ofMaximum : rule.lighterOfMaximum))
  }
  if (min === null) return null
  if (max !== null) return grade === 'ordinary' ? downToFen(min.plus(max.minus(min).times(rule.share))) : null
  if (grade === 'lighter') return null
  return downToFen(min.times(grade === 'ordinary' ? rule.timesMinimum : rule.heavierTimesMinimum))
}

/** A slight discharge over the limits. `exceedRatio`: how much over, as a share of the limit. */
export interface SlightExcessAsked {
  readonly firstInYear: boolean
  /** How many pollution factors are over. */
  readonly factors: Amount
  readonly pollutant: string
  readonly exceedRatio: Amount
  readonly corrected: boolean
  readonly ecoSensitive: boolean
}

/**
 * Whether item 6 of the list of breaches not penalised is met; then no penalty may be given.
 *
 * Source: Guangdong environmental rules, annex 2, item 6 and remark 2 (never in ecologically sensitive areas).
 * Trap: in these rules 以下 excludes, so exactly the limit is no longer on the list (limit unconfirmed).
 */
export function isSlightExcess(
  asked: SlightExcessAsked,
  list: Row & { readonly factors: number; readonly pollutants: readonly string[]; readonly exceedBelow: Amount },
): Ruled<boolean> {
  const slight =
    asked.factors.lte(list.factors) &&
    list.pollutants.includes(asked.pollutant) &&
    asked.exceedRatio.lt(list.exceedBelow)
  return { answer: asked.firstInYear && asked.corrected && !asked.ecoSensitive && slight, articles: list.articles }
}
