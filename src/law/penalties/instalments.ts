import type { Day } from '#base/days.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

/** A plan to pay later or in parts; the days on which parts fall due. */
export interface PlanAsked {
  readonly approved: boolean
  readonly dueOn: readonly Day[]
}

export interface PlanRuling {
  readonly surchargeRuns: boolean
  /** From when the period for asking the court runs; null: no plan, so it runs from the end of the remedy periods. */
  readonly courtPeriodFrom: Day | null
}

/**
 * What an approved plan (暂缓或者分期缴纳) does.
 *
 * Source: 行政处罚法 §66 (hardship, application, approval), §72.2 (the court period runs from the end of the plan).
 * That nothing is added while the plan is kept is our inference: nothing is overdue.
 * Trap: an application alone stops nothing; only approval does.
 */
export function underPlan({ approved, dueOn }: PlanAsked): Ruled<PlanRuling> {
  const last = [...dueOn].sort().at(-1) ?? null
  return underPenaltyLaw({ surchargeRuns: !approved, courtPeriodFrom: approved ? last : null }, '66', '72.2')
}
