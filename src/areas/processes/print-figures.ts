import type { Lang } from '#base/text.ts'
import { wordsOf as flowWordsOf } from '#law/flows/words/index.ts'
import { printCount } from '#ui/print-day.ts'
import type { Count } from './contract.ts'
import { wordsOf } from './pages/words/index.ts'

/** `412件`, `少于5件`: a count of cases, the small ones told as small. */
export function printCases(lang: Lang, count: Count): string {
  const words = wordsOf(lang)
  return words.cases(count === 'few' ? words.few : printCount(count))
}

/** `3.4个工作日`: a time in working days, to one decimal; none at all is the same day. */
export function printDays(lang: Lang, days: number): string {
  if (days === 0) return wordsOf(lang).sameDay
  return flowWordsOf(lang).amount(Math.round(days * 10) / 10, 'working_days')
}

/** `1.2%` of whole per mille. */
export function printPerMille(lang: Lang, perMille: number): string {
  return wordsOf(lang).perCent(String(perMille / 10))
}
