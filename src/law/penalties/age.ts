import type { Amount } from './amount.ts'
import type { Row } from './book/row.ts'
import type { Ruled } from './ruled.ts'

export type AgeRuling = 'must_not_penalise' | 'must_mitigate' | 'normal'

/**
 * What the age at the act does to a penalty. Unit: years of age.
 *
 * Source: 行政处罚法 §30: under fourteen none; fourteen and more, under eighteen, lighter or mitigated, and that is a duty.
 * Traps: the day of the act counts, not the day of the decision; 不满 excludes the birthday itself.
 */
export function byAge(
  age: Amount,
  limits: Row & { readonly none: number; readonly lighter: number },
): Ruled<AgeRuling> {
  const answer = age.lt(limits.none) ? 'must_not_penalise' : age.lt(limits.lighter) ? 'must_mitigate' : 'normal'
  return { answer, articles: limits.articles }
}
