import { amount } from '../amount.ts'
import type { FineRange } from '../fine-range.ts'
import type { AssessAsked, AssessNo } from './asked.ts'

/**
 * Why the fine is not lighter although the law says that it shall be (应当从轻或者减轻); null: it is, or need not be.
 *
 * Source: 行政处罚法 §30, §32. How much lighter the law does not say: the share is a row of the lawbook. Asked in the tier,
 * since there lie the same facts without the circumstance. A fine under the tier or under the law is lighter still.
 * Traps: heavier circumstances beside them open the whole tier (never netted); a tier of one amount leaves no room, and
 * then only a fine below it, on a ground, would be lighter: that is the body's choice.
 */
export function whyNotLighter(
  { proposed, rows }: Pick<AssessAsked, 'proposed' | 'rows'>,
  tier: FineRange | null,
  conflicting: boolean,
): AssessNo | null {
  const { fine, lighter, ground } = proposed
  const shall = lighter.length > 0 || ground === '30'
  if (!shall || conflicting || !tier || fine === null || tier.min.eq(tier.max)) return null
  const most = tier.min.plus(tier.max.minus(tier.min).times(amount(rows.lighterPart.share))).toDecimalPlaces(2)
  if (fine.lte(most)) return null
  return no('not_lighter', '32', { most: most.toFixed() })
}

function no(why: AssessNo['why'], article: string, figures: AssessNo['figures']): AssessNo {
  return { why, article: { law: 'APL', article }, figures }
}
