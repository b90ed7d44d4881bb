import type { Lang } from '#base/text.ts'
import { penaltyBook } from '../../../penalty-book.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import { deskWordsOf } from '../words/index.ts'

/** Facts of the law by their names in the language of the page, beside those of the standard. */
export function withLawWords(lang: Lang, said: Said): Said {
  const { lawFacts, harms } = deskWordsOf(lang).measure
  return {
    ...said,
    facts: { ...said.facts, ...lawFacts },
    words: { ...harms, ...said.words },
    also: { warning: penaltyBook().words.get('warning')?.name[lang] ?? 'warning', ...said.also },
  }
}
