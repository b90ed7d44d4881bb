import type { Refusal } from '#base/outcome.ts'
import { LANGS, type Lang } from '#base/text.ts'
import type { ServerParts } from './house.ts'
import { wordsOf } from './words/index.ts'

type Say = (facts: Readonly<Record<string, string | number>>) => string

/** Finds the sentence of a refusal: each area's own words, and the platform's for what every area may say. */
export function sentences(areas: ServerParts['areas']): (lang: Lang, no: Refusal) => string | null {
  const byLang = new Map<Lang, ReadonlyMap<string, Say>>(
    LANGS.map((lang) => [
      lang,
      new Map<string, Say>([
        ...Object.entries(wordsOf(lang).refusal.codes).map(([code, text]): [string, Say] => [code, () => text]),
        ...areas.flatMap((area) => Object.entries(area.refusals(lang))),
      ]),
    ]),
  )
  return (lang, no) => byLang.get(lang)?.get(no.code)?.(no.facts ?? {}) ?? null
}
