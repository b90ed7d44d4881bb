import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** The sentence of a refusal of this area, for showing it beside what cannot be done; null for none. */
export function refusalSentence(lang: Lang, no: Refusal | null): string | null {
  if (no === null) return null
  const say = (wordsOf(lang).refusals as Readonly<Record<string, (facts: NonNullable<Refusal['facts']>) => string>>)[
    no.code
  ] // by code
  return say?.(no.facts ?? {}) ?? no.code
}
