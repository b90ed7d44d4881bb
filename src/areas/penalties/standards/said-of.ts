import type { Lang } from '#base/text.ts'
import { isAmount } from '#law/penalties/amount.ts'
import type { Basis, FactShape, Standard } from '#law/penalties/standards/standard.ts'
import { readFactWords } from '#platform/lawbook/read-fact-words.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { penaltyBook } from '../penalty-book.ts'
import type { Said } from './calculator/settings.ts'
import { factName, unitName } from './fact-name.ts'
import { pageWordsOf } from './pages/words/index.ts'

const { words: WORDS } = readFactWords()

/** What a standard's data is called in a language: facts, words, units, tiers, what is ordered beside a fine. */
export function saidOf(lang: Lang, standard: Standard): Said {
  const also = [...standard.tiers, ...standard.statutory].flatMap((each) => each.also)
  const { title, number } = standard.source
  return {
    facts: Object.fromEntries(standard.facts.map((fact) => [fact.name, factName(lang, fact)])),
    ...factWordsOf(lang, standard.facts),
    tiers: Object.fromEntries(standard.tiers.map(({ id, name }) => [id, tierName(lang, name)])),
    factors: Object.fromEntries(
      (standard.weights?.factors ?? []).map((factor) => [factor.name, factName(lang, factor)]),
    ),
    also: Object.fromEntries(also.map((word) => [word, penaltyBook().words.get(word)?.name[lang] ?? word])),
    defects: defectsOf(lang, standard),
    laws: standard.basis.map((basis) => citeBasis(lang, basis)),
    source: chinese(lang, [title, number].filter(Boolean).join('，')),
  }
}

/** Kinds of defects this standard can show; a sum of weights may come out below the law's minimum. */
function defectsOf(lang: Lang, { defects, weights }: Standard): Said['defects'] {
  const kinds = [...defects.map(({ kind }) => kind), ...(weights ? ['below_statutory_minimum'] : [])]
  return Object.fromEntries(kinds.map((kind) => [kind, pageWordsOf(lang).defects[kind] ?? kind]))
}

/** What the words and units of some facts are called. */
export function factWordsOf(lang: Lang, facts: readonly FactShape[]): Pick<Said, 'words' | 'units'> {
  const words = facts.flatMap(({ words }) => words ?? []).filter((word) => !isAmount(word))
  const units = facts.flatMap(({ unit }) => unit ?? [])
  return {
    words: Object.fromEntries(words.map((word) => [word, WORDS.get(String(word))?.[lang] ?? String(word)])),
    units: Object.fromEntries(units.map((unit) => [unit, unitName(lang, unit)])),
  }
}

/** `《食品安全法》第124条第1款`; titles of laws are Chinese in every language, as the source prints them. */
export function citeBasis(lang: Lang, { law, article, paragraph, item }: Basis): string {
  return pageWordsOf(lang).cite(chinese(lang, law), article, paragraph, item)
}

/** A saying that exists in simplified Chinese only. */
export function chinese(lang: Lang, text: string): string {
  return lang === 'zh-Hant' ? toTraditional(text) : text
}

function tierName(lang: Lang, { zh, en }: Standard['tiers'][number]['name']): string {
  return lang === 'en' ? en : chinese(lang, zh)
}
