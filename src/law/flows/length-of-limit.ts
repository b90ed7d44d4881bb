import type { Unit } from '../book/shape.ts'
import type { Limit, LimitUnit } from './chart.ts'

/** A length of time as charts write it. */
export interface Measure {
  readonly n: number
  readonly unit: LimitUnit
}

/** Where the length of a rule is looked up; a whole `Book` fits. Null: nothing is known of rules. */
export type Rules = {
  readonly limits: ReadonlyMap<string, { readonly amount: number | null; readonly unit: Unit }>
} | null

/**
 * How long a limit is: as written, or by its rule; null where neither says: the rule is not known, the event carries the
 * amount, or it ends on a fixed day.
 */
export function lengthOfLimit({ n, unit, rule }: Limit, book: Rules): Measure | null {
  if (n !== null && unit !== null) return { n, unit }
  const known = rule === null ? undefined : book?.limits.get(rule)
  if (!known || known.amount === null || known.unit === 'fixed') return null
  return { n: known.amount, unit: known.unit === 'calendar_days' ? 'days' : known.unit }
}
