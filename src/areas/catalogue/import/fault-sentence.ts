import type { Lang } from '#base/text.ts'
import { wordsOf as catalogueWords } from '../words/index.ts'
import type { RowFault } from './contract.ts'
import { wordsOf } from './words/index.ts'

/** What is wrong in which column, in one sentence. */
export function faultSentence(lang: Lang, { column, code, facts }: RowFault): string {
  const words = wordsOf(lang)
  const says = words.fault[code] ?? catalogueWords(lang).refusals[code]
  return words.at(words.column[column], says?.(facts) ?? code)
}
