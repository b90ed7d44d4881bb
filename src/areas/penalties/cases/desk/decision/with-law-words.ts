import type { Lang } from '#base/text.ts'
import type { NoPenaltyEntry } from '#law/penalties/book/no-penalty-entry.ts'
import { penaltyBook } from '../../../penalty-book.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import { factWordsOf } from '../../../standards/said-of.ts'
import { listFact } from '../../measured/list-asked.ts'
import { deskWordsOf } from '../words/index.ts'

/** Facts of the law, and of a list that may spare the breach, by their names in the language of the page; `list`: its entry. */
export function withLawWords(lang: Lang, said: Said, list: NoPenaltyEntry | null = null): Said {
  const { lawFacts, harms } = deskWordsOf(lang).measure
  const asked = list?.facts ?? []
  const { words, units } = factWordsOf(lang, asked)
  const listFacts = Object.fromEntries(asked.map((fact) => [listFact(fact.name), fact.said[lang]]))
  return {
    ...said,
    facts: { ...said.facts, ...lawFacts, ...listFacts, ...(list ? { list: list.violation[lang] } : {}) },
    words: { ...harms, ...words, ...said.words },
    units: { ...units, ...said.units },
    also: { warning: penaltyBook().words.get('warning')?.name[lang] ?? 'warning', ...said.also },
  }
}
