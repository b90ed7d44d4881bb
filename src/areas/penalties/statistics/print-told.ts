import type { Lang } from '#base/text.ts'
import { printCount } from '#ui/print-day.ts'
import { wordsOf } from './words/index.ts'

/** `≥20`, or `不足5`: a count as it is told to the public. */
export function printTold(lang: Lang, count: number | null): string {
  const words = wordsOf(lang)
  return count === null ? words.fewer : words.atLeast(printCount(count))
}

/** `2026年第4季度` of `2026Q4`. */
export function printQuarter(lang: Lang, quarter: string): string {
  const [year = '', n = ''] = quarter.split('Q')
  return wordsOf(lang).quarterName(year, n)
}

/** `37.5%` of a share as decimal text or number. */
export function printShare(share: string | number): string {
  return `${Math.round(Number(share) * 1000) / 10}%`
}
