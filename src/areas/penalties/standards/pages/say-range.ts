import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import type { RangeText, Standard } from '#law/penalties/standards/standard.ts'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf } from '../calculator/words/index.ts'
import { pageWordsOf } from './words/index.ts'

/** A range as the standard has it: sums in yuan, or times of a fact, and which end is not included. */
export function sayRange(lang: Lang, standard: Standard, said: Said, range: RangeText): string {
  const words = wordsOf(lang)
  const [min, max] = [range.min, range.max].map((text) => saySum(standard, said, text))
  const told = min === max ? words.point(min ?? '') : words.range(min ?? '', max ?? '')
  return `${told}${pageWordsOf(lang).open(!range.minInclusive, !range.maxInclusive)}`
}

/** A number is grouped; in a formula the facts are called by their names: `10 × 货值金额`. */
function saySum(standard: Standard, said: Said, text: string): string {
  if (/^\d+(\.\d+)?$/.test(text)) return printSum(amount(text))
  const names = standard.facts.map(({ name }) => name).sort((a, b) => b.length - a.length)
  const named = names.reduce(
    (all, name) => all.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), said.facts[name] ?? name),
    text,
  )
  return named.replaceAll('*', '×')
}
