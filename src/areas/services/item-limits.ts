import type { Limit } from '#law/flows/chart.ts'
import type { Item, Span } from './item.ts'

/** Rule of the clock that acceptance starts and the decision stops: the same as `cases` starts. */
export function decisionRule({ escalated, statutory, kind }: Item): string {
  if (escalated) return 'ALL.LOWER_REVIEW'
  if (statutory === null) return 'SVC.PROMISED'
  if (statutory.rule !== null) return statutory.rule
  if (statutory.span.unit === 'months') return 'SVC.LAW_MONTHS'
  return statutory.span.unit === 'days' && kind !== 'licence' ? 'SVC.LAW_DAYS' : 'SVC.LAW_WORKING_DAYS'
}

/** The limit the law sets for the decision: a rule, or the number of the item's own law; null where it sets none. */
export function statutoryLimit(item: Item): Limit | null {
  if (item.escalated) return ruled('ALL.LOWER_REVIEW')
  if (item.statutory === null) return null
  const { rule, span } = item.statutory
  if (rule !== null) return ruled(rule)
  const unit = span.unit === 'days' && item.kind === 'licence' ? 'working_days' : span.unit
  return { kind: 'statutory', rule: null, n: span.n, unit }
}

/** What the county promises for the whole; on the spot is within the same working day. */
export function promisedLimit({ promised }: Item): Limit {
  return { kind: 'promised', rule: null, n: Math.max(promised, 1), unit: 'working_days' }
}

/** The limit of one step. A wait that the item's own law sets is statutory, every other is promised. */
export function stepLimit(item: Item, { limit, wait }: Item['steps'][number]): Limit | null {
  if (limit === null) return null
  const isLaw = wait && item.statutory !== null && same(limit, item.statutory.span)
  return { kind: isLaw ? 'statutory' : 'promised', rule: null, n: limit.n, unit: limit.unit }
}

/** A limit that a rule of the lawbook sets. */
export function ruled(rule: string): Limit {
  return { kind: 'statutory', rule, n: null, unit: null }
}

function same(one: Span, other: Span): boolean {
  return one.n === other.n && one.unit === other.unit
}
