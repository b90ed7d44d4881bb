import type { Row } from './book/row.ts'
import type { Procedure } from './officers.ts'
import type { Ruled } from './ruled.ts'

/** How long a domain shows its penalties, and which it does not show at all. Unit: months. */
export type DisplayRule = Row & {
  readonly months: number
  readonly shortMonths: number
  readonly short: readonly string[]
  readonly unpublished: readonly string[]
}

/**
 * For how many months the decision is shown; null: it is not published.
 *
 * Source (market regulation): 市场监督管理行政处罚信息公示规定 §2 (ordinary procedure, no bare warning), §13 (three months
 * for public criticism alone, three years otherwise; "low fines", which provinces set, are not in our tables).
 * Trap: it is the *only* penalty that must be of the short or unpublished kind; a fine beside a warning is published.
 */
export function monthsShown(
  procedure: Procedure,
  penalties: readonly string[],
  rule: DisplayRule,
): Ruled<number | null> {
  const only = (kinds: readonly string[]) => penalties.every((kind) => kinds.includes(kind))
  const hidden = procedure !== 'ordinary' || only(rule.unpublished)
  const months = only([...rule.short, ...rule.unpublished]) ? rule.shortMonths : rule.months
  return { answer: hidden ? null : months, articles: rule.articles }
}
