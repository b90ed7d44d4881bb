import type { Lang } from '#base/text.ts'
import type { NoPenaltyEntry } from '#law/penalties/book/no-penalty-entry.ts'
import { penaltyBook } from '../../../penalty-book.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import { factWordsOf } from '../../../standards/said-of.ts'
import { listEntry, listFact } from '../../measured/list-asked.ts'
import { deskWordsOf } from '../words/index.ts'

/** Facts of the law, and of lists that may spare the breach, by their names in the language of the page; their entries too. */
export function withLawWords(lang: Lang, said: Said, lists: readonly NoPenaltyEntry[] = []): Said {
  const { lawFacts, harms } = deskWordsOf(lang).measure
  const asked = lists.flatMap(({ facts }) => facts)
  const { words, units } = factWordsOf(lang, asked)
  const listFacts = Object.fromEntries(asked.map((fact) => [listFact(fact.name), fact.said[lang]]))
  const entries = Object.fromEntries(lists.map(({ id, violation }) => [listEntry(id), violation[lang]]))
  return {
    ...said,
    facts: { ...said.facts, ...lawFacts, ...listFacts, ...entries },
    words: { ...harms, ...words, ...said.words },
    units: { ...units, ...said.units },
    also: { warning: penaltyBook().words.get('warning')?.name[lang] ?? 'warning', ...said.also },
  }
}
