import { parseDay } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { printDay } from '#ui/print-day.ts'
import { type Words, wordsOf } from './words/index.ts'

type Facts = Readonly<Record<string, string | number>>
type Sentences = Readonly<Record<string, (facts: Facts) => string>>

/** The sentences of the area, with states, verbs, posts and days already put into words. */
export function refusals(lang: Lang): Sentences {
  const words = wordsOf(lang)
  const sentences: Sentences = words.refusals
  return Object.fromEntries(
    Object.entries(sentences).map(([code, say]) => [code, (facts: Facts) => say(inWords(lang, words, facts))]),
  )
}

/** Why something may not be done, as one sentence. A code of another area is said as it stands. */
export function refusalSentence(lang: Lang, no: Refusal): string {
  return refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

function inWords(lang: Lang, words: Words, facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? word(lang, words, name, value) : value,
    ]),
  )
}

function word(lang: Lang, words: Words, name: string, value: string): string {
  const day = parseDay(value)
  if (day) return printDay(lang, day)
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: words.states,
    move: { ...words.verbs, ...words.otherMoves },
    verb: { ...words.verbs, ...words.otherMoves },
    role: words.roles,
  }
  return lists[name]?.[value] ?? value
}
