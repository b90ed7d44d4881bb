import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

type Facts = Readonly<Record<string, string | number>>

/** The sentence for each refusal code of this area; states and steps are put into words. */
export function refusals(lang: Lang): Readonly<Record<string, (facts: Facts) => string>> {
  const words = wordsOf(lang)
  const inWords = (facts: Facts): Facts => ({
    ...facts,
    ...(typeof facts['state'] === 'string' ? { state: named(words.state, facts['state']) } : {}),
    ...(typeof facts['step'] === 'string' ? { step: named(words.desk.step, facts['step']) } : {}),
  })
  return Object.fromEntries(
    Object.entries(words.refusals).map(([code, say]) => [code, (facts: Facts) => say(inWords(facts))]),
  )
}

/** Why something may not be done, as one sentence. A code of another area is said as it stands. */
export function refusalSentence(lang: Lang, no: Refusal): string {
  return refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

function named(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word
}
