import type { Lang } from '#base/text.ts'
import type { Amount } from '#law/penalties/amount.ts'
import type { FineRange } from '#law/penalties/fine-range.ts'
import { wordsOf } from './words/index.ts'

/** An exact number as it is read: `37,000`, `200,000.1`. */
export function printSum(sum: Amount): string {
  const [whole = '', rest] = sum.toFixed().split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

/** The same short, for an axis: `3.7万` where it has at most two digits after the point, else in full. */
export function printShort(lang: Lang, sum: Amount): string {
  const parts = sum.div(10_000)
  const short = sum.gte(10_000) && parts.decimalPlaces() <= 2 && lang !== 'en'
  return short ? wordsOf(lang).tenThousand(parts.toFixed()) : printSum(sum)
}

/** `37,000至73,000元`, or one sum where both ends are the same. */
export function printRange(lang: Lang, { min, max }: FineRange): string {
  const words = wordsOf(lang)
  return min.eq(max) ? words.point(printSum(min)) : words.range(printSum(min), printSum(max))
}
