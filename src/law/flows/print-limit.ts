import type { Lang } from '#base/text.ts'
import type { Limit } from './chart.ts'
import { lengthOfLimit, type Rules } from './length-of-limit.ts'
import { wordsOf } from './words/index.ts'

/** A limit as people read it: `承诺1个工作日`, `法定20个工作日`, `法定期限（ALL.DECISION）` where its length is not known. */
export function printLimit(limit: Limit, lang: Lang, book: Rules): string {
  const words = wordsOf(lang)
  const length = lengthOfLimit(limit, book)
  return words.limit(limit.kind, length ? words.amount(length.n, length.unit) : words.byRule(limit.rule ?? '?'))
}
