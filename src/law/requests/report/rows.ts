import type { Day } from '#base/days.ts'
import type { Code } from '../decision-code.ts'

/** Who asks: the columns of table 三. Source: 国办公开办函〔2021〕30号. */
export const APPLICANTS = [
  ...(['natural_person', 'commercial_enterprise', 'research_body'] as const),
  ...(['public_interest', 'legal_services', 'other'] as const),
] as const
export type Applicant = (typeof APPLICANTS)[number]

/** The reply to one matter. `inTime`: on or before its last day, as the clock of the request said. */
export interface Reply {
  readonly code: Code
  readonly repliedOn: Day
  readonly inTime: boolean
}

/**
 * One matter asked for, frozen: the report counts matters (一事一申请). A request that was split is as many rows, each
 * with a number of its own.
 *
 * Traps: only what was received (§31) is a row, not what waits to be confirmed. A reply given anew after
 * reconsideration or a judgment is not counted again: `reply` is the first one (convention).
 */
export interface RequestRow {
  readonly number: string
  readonly applicant: Applicant
  readonly receivedOn: Day
  readonly reply: Reply | null
  /** The information-processing fee that was paid, whole yuan. */
  readonly fee: { readonly yuan: number; readonly paidOn: Day } | null
}

/** The three ways of table 四. */
export const REMEDIES = ['reconsideration', 'direct_suit', 'suit_after_reconsideration'] as const
export type Remedy = (typeof REMEDIES)[number]

/** What a reconsideration or a suit came to; the buckets of table 四. */
export const REMEDY_RESULTS = ['maintained', 'corrected', 'other'] as const
export type RemedyResult = (typeof REMEDY_RESULTS)[number]

/** One reconsideration or suit. `ownAct`: the body's own act of disclosure is at issue. */
export interface RemedyRow {
  readonly number: string
  readonly remedy: Remedy
  readonly filedOn: Day
  readonly ownAct: boolean
  readonly result: { readonly came: RemedyResult; readonly on: Day } | null
}

/**
 * A rule (规章) or normative document (行政规范性文件) and how long it holds. `repealedOn`: from this day it no longer does;
 * `lapsedOn`: the same, because its term was over, which is no repeal.
 */
export interface TextRow {
  readonly number: string
  readonly kind: 'rules' | 'normative'
  readonly issuedOn: Day
  readonly repealedOn: Day | null
  readonly lapsedOn: Day | null
}

/** One decision that table 二 counts. */
export interface DecisionRow {
  readonly number: string
  readonly kind: 'licences' | 'penalties' | 'coercion'
  readonly decidedOn: Day
}

/** One sum of an administrative fee collected. Unit: fen. */
export interface CollectedRow {
  readonly number: string
  readonly collectedOn: Day
  readonly fen: number
}
