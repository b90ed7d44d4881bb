import type { Article } from '#base/outcome.ts'

/** Where a report stands, in order. A published one is never changed: a correction is a new report beside the old. */
export const REPORT_STATES = [
  ...(['data_frozen', 'drafted', 'checked', 'signed', 'submitted', 'published', 'corrected'] as const),
] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** What can be done with a report. */
export const REPORT_STEPS = ['draft', 'edit', 'check', 'sign', 'submit', 'publish', 'correct', 'freeze_anew'] as const
export type ReportStep = (typeof REPORT_STEPS)[number]

/** From where a step may be taken, and where it leads. */
interface Line {
  readonly from: readonly ReportState[]
  readonly to: ReportState
  readonly article: Article
}

/**
 * The life of a report. The office of disclosure drafts, edits and checks; the leader in charge signs; it is handed in
 * to the competent department and published by the same day.
 *
 * Source: 政府信息公开条例 §49, §50; the order is a project convention. Traps: editing a checked draft takes its check
 * away; `corrected` is the end of the old report, whose corrected successor begins at `data_frozen`.
 */
export const REPORT_LIFE: Readonly<Record<ReportStep, Line>> = {
  draft: line(['data_frozen'], 'drafted', '50'),
  edit: line(['drafted', 'checked'], 'drafted', '50'),
  check: line(['drafted'], 'checked', '50'),
  sign: line(['checked'], 'signed', '49'),
  submit: line(['signed'], 'submitted', '49'),
  publish: line(['submitted'], 'published', '49'),
  correct: line(['published'], 'corrected', '49'),
  freeze_anew: line(['data_frozen', 'drafted', 'checked'], 'data_frozen', '50'),
}

/** Where a step leads from a state; null where it may not be taken there. */
export function reportStateAfter(state: ReportState, step: ReportStep): ReportState | null {
  const { from, to } = REPORT_LIFE[step]
  return from.includes(state) ? to : null
}

function line(from: readonly ReportState[], to: ReportState, article: string): Line {
  return { from, to, article: { law: 'R19', article } }
}
