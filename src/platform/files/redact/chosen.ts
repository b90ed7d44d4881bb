import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Bound, Find, Marks } from './marks.ts'
import { countOf, foldedWords, needlesOf, occurrencesOf } from './occurrences.ts'

const AROUND = 14

/** Every place where the words stand in a reading. `pageOf`: the page of a character, where there are pages. */
export function findsIn(
  characters: readonly string[],
  words: readonly string[],
  pageOf: (index: number) => number | null,
): readonly Find[] {
  const between = (from: number, to: number) => characters.slice(Math.max(0, from), Math.max(0, to)).join('')
  return words.flatMap((one) =>
    occurrencesOf(one, characters).map(({ from, to }) => ({
      ...{ words: one, from, page: pageOf(from) },
      ...{ before: between(from - AROUND, from), after: between(to + 1, to + 1 + AROUND) },
    })),
  )
}

/** Which characters of a reading go, and how often each word may still be found afterwards. */
export interface Chosen {
  readonly gone: ReadonlySet<number>
  readonly bounds: readonly Bound[]
}

/**
 * What the marks take out of a reading. Refused: words of one character, which would be found everywhere, and a mark where
 * its words do not stand, because then another file was marked.
 */
export function chosenIn(characters: readonly string[], { words, regions }: Marks): Outcome<Chosen> {
  const gone = new Set<number>()
  for (const { words: one, from } of words) {
    if ([...foldedWords(one)].length < 2) return refuse({ code: 'platform.redact-short', kind: 'invalid' })
    const places = new Map(occurrencesOf(one, characters).map((place) => [place.from, place]))
    for (const at of from) {
      const place = places.get(at)
      if (!place) return refuse({ code: 'platform.redact-elsewhere', kind: 'conflict' })
      for (let i = place.from; i <= place.to; i += 1) gone.add(i)
    }
  }
  if (gone.size === 0 && regions.length === 0) return refuse({ code: 'platform.redact-nothing', kind: 'invalid' })
  const left = characters.map((character, i) => (gone.has(i) || character === '' ? '\ue000' : character)).join('')
  const taken = words.filter(({ from }) => from.length > 0).flatMap(({ words: one }) => needlesOf(one))
  const bounds = [...new Set(taken)].map((needle) => ({ needle, most: countOf(needle, left) }))
  return done({ gone, bounds })
}
