import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang, Text } from '#base/text.ts'
import type { Book } from '../book/book.ts'
import { ruleOf } from '../book/book.ts'
import type { Unit } from '../book/shape.ts'
import { citeArticle } from '../cite.ts'
import type { CountedDay } from './counted-days.ts'
import type { Derivation } from './derivation.ts'
import type { Step, StepFacts } from './step.ts'
import { wordsOf } from './words/index.ts'
import type { Lookup } from './words/lookup.ts'

/** One row of “怎样得出”: what was done, why, by which article, and the day it led to. */
export interface Sentence {
  readonly kind: StepFacts['kind']
  readonly label: string
  readonly text: string
  readonly articles: readonly (Article & { readonly text: string })[]
  readonly result: Day | null
}

/** The steps of a derivation as sentences of a language. */
export function sentencesOf(derivation: Derivation, book: Book, lang: Lang): readonly Sentence[] {
  const lookup = lookupOf(book, lang)
  return derivation.steps.map((step) => sentenceOf(step, book, lang, lookup))
}

/** Each day as a sentence, `2026年5月1日（周五），劳动节，不计`: for screen readers, downloads and the command line. */
export function daySentences(
  derivation: Derivation,
  book: Book,
  lang: Lang,
): readonly {
  readonly date: Day
  readonly kind: CountedDay['kind']
  readonly number: number | null
  readonly text: string
}[] {
  const words = wordsOf(lang)
  const { unit } = ruleOf(book, derivation.rule)
  return derivation.days.map((day) => ({
    date: day.date,
    kind: day.kind,
    number: day.number,
    text: words.daySentence(day, cellText(day, unit, lang)),
  }))
}

/** Why one day counts or does not, without its date. */
export function cellText(day: CountedDay, unit: Unit, lang: Lang): string {
  const { cell } = wordsOf(lang)
  if (day.kind === 'holiday') return cell.holiday(day.name?.[lang] ?? '')
  if (day.kind !== 'counted') return cell[day.kind]
  const counted = cell.counted(day.number ?? 0, unit)
  return day.makeup ? `${counted}${lang === 'en' ? ', ' : '，'}${cell.makeup}` : counted
}

/** Names of the lawbook in one language. */
export function lookupOf(book: Book, lang: Lang): Lookup {
  return {
    event: (type) => book.names.events.get(type)?.[lang] ?? type,
    word: (word) => book.names.words.get(word)?.[lang] ?? word,
    text: (text: Text) => text[lang],
  }
}

function sentenceOf({ facts, articles, result }: Step, book: Book, lang: Lang, lookup: Lookup): Sentence {
  const words = wordsOf(lang)
  const label = facts.kind === 'limit' && facts.promised ? words.label.promised : words.label[facts.kind]
  // each saying takes the facts of its own kind; the compiler cannot follow the pairing through the index
  const say = words.say[facts.kind] as (facts: StepFacts, lookup: Lookup) => string
  const cited = articles.map((article) => ({ ...article, text: citeArticle(book, article, lang) }))
  return { kind: facts.kind, label, text: capital(say(facts, lookup), lang), articles: cited, result }
}

function capital(text: string, lang: Lang): string {
  return lang === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
