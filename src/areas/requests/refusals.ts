import { parseDay } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { dutiesSaid } from '#platform/signin/duties-said.ts'
import { printDay } from '#ui/print-day.ts'
import { VERBS } from './contract.ts'
import { deskWordsOf } from './desk/words/index.ts'
import { LIFE } from './life.ts'
import { wordsOf } from './words/index.ts'

type Facts = Readonly<Record<string, string | number>>

/** The sentence for each refusal code of this area; states and verbs are put into words. */
export function refusals(lang: Lang): Readonly<Record<string, (facts: Facts) => string>> {
  const words = wordsOf(lang)
  const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
    ...words.refusals,
    ...deskWordsOf(lang).refusals,
  }
  const inWords = (facts: Facts): Facts => ({
    ...daysInWords(lang, facts),
    ...(typeof facts['state'] === 'string' ? { state: named(words.states, facts['state']) } : {}),
    ...(typeof facts['verb'] === 'string'
      ? { verb: named(words.verbs, facts['verb']), posts: postsFor(lang, facts['verb']) }
      : {}),
    ...(typeof facts['need'] === 'string' ? { need: named(words.needs, facts['need']) } : {}),
  })
  return Object.fromEntries(
    Object.entries(sentences).map(([code, say]) => [code, (facts: Facts) => say(inWords(facts))]),
  )
}

/** Why something may not be done, as one sentence. A code of another area is said as it stands. */
export function refusalSentence(lang: Lang, no: Refusal): string {
  return refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

/** Whose post a verb is; empty where it is none of the life of a request. */
function postsFor(lang: Lang, verb: string): string {
  const known = VERBS.find((each) => each === verb)
  return known ? dutiesSaid(lang, LIFE[known].by) : ''
}

function named(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word
}

function daysInWords(lang: Lang, facts: Facts): Facts {
  const said = Object.entries(facts).map(([name, value]) => {
    const day = typeof value === 'string' ? parseDay(value) : null
    return [name, day ? printDay(lang, day) : value]
  })
  return Object.fromEntries(said)
}
