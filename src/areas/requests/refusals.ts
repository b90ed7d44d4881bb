import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

type Facts = Readonly<Record<string, string | number>>

/** The sentence for each refusal code of this area; states and verbs are put into words. */
export function refusals(lang: Lang): Readonly<Record<string, (facts: Facts) => string>> {
  const words = wordsOf(lang)
  const inWords = (facts: Facts): Facts => ({
    ...facts,
    ...(typeof facts['state'] === 'string' ? { state: named(words.states, facts['state']) } : {}),
    ...(typeof facts['verb'] === 'string' ? { verb: named(words.verbs, facts['verb']) } : {}),
    ...(typeof facts['need'] === 'string' ? { need: named(words.needs, facts['need']) } : {}),
  })
  return Object.fromEntries(
    Object.entries<(facts: Facts) => string>(words.refusals).map(([code, say]) => [
      code,
      (facts) => say(inWords(facts)),
    ]),
  )
}

function named(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word
}
