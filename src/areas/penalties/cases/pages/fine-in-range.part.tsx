import type { Lang } from '#base/text.ts'
import type { Amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { printRange, printSum } from '../../standards/calculator/print-sum.ts'
import { publishedWordsOf } from './words/index.ts'

export interface FineInRangeProps {
  readonly lang: Lang
  readonly law: FineRange
  /** The range of the tier; null: none fitted. */
  readonly own: FineRange | null
  readonly fine: Amount
}

/** The range of the law as a bar, the tier as a band in it, the fine as a dot. The lines below it say the same in words. */
export function FineInRange({ lang, law, own, fine }: FineInRangeProps) {
  const words = publishedWordsOf(lang)
  const top = [law.max, fine, ...(own ? [own.max] : [])].reduce((most, each) => (each.gt(most) ? each : most))
  const x = (sum: Amount): string => (top.isZero() ? '0' : sum.div(top).times(100).toFixed(2))
  const wide = ({ min, max }: FineRange): string => (top.isZero() ? '0' : max.minus(min).div(top).times(100).toFixed(2))
  const says = [
    `${words.lawRange} ${printRange(lang, law)}`,
    ...(own ? [`${words.tierRange} ${printRange(lang, own)}`] : []),
    words.fined(printSum(fine)),
  ].join(words.join)
  return (
    <svg className="strip" role="img" aria-label={says} width="100%" height="56">
      <rect className="stat" x={`${x(law.min)}%`} y="14" width={`${wide(law)}%`} height="28" />
      {own && <rect className="cell" x={`${x(own.min)}%`} y="8" width={`${wide(own)}%`} height="40" />}
      <line className="tick" x1="0" y1="28" x2="100%" y2="28" />
      <circle className="dot" cx={`${x(fine)}%`} cy="28" r="7" />
    </svg>
  )
}
