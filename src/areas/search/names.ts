import { fold } from '#base/search/fold.ts'
import { readingsOf } from '#base/search/pinyin.ts'
import { pairsOf, runsOf } from '#base/search/terms.ts'
import type { NewDocument } from './contract.ts'

const COUNTRY = '中华人民共和国'

/** The names of a document as they are compared: folded, without the name of the state, each once. */
export function namesOf({ title, aliases, number }: Pick<NewDocument, 'title' | 'aliases' | 'number'>): string[] {
  const written = [...Object.values(title), ...aliases, ...(number === null ? [] : [number])]
  const plain = written.map((name) => fold(name)).flatMap((name) => [name, name.replaceAll(COUNTRY, '')])
  return [...new Set(plain.map((name) => runsOf(name).join(' ')).filter((name) => name !== ''))]
}

/**
 * Everything a document's names are found under: pairs and single characters; `~` and a pair of syllables; `=` and a
 * pair of initials.
 */
export function nameTerms(names: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const name of names) {
    for (const run of runsOf(name)) {
      for (const pair of pairsOf(run)) terms.add(pair)
      for (const character of run) terms.add(character)
    }
    for (const term of soundTerms(readingsOf(name))) terms.add(term)
  }
  return terms
}

/** The terms of a row of syllables: pairs as they sound, and pairs of their initials. */
export function soundTerms(syllables: readonly string[]): readonly string[] {
  return syllables.slice(1).flatMap((syllable, i) => {
    const before = syllables[i] ?? ''
    return [`~${before} ${syllable}`, `=${before.charAt(0)}${syllable.charAt(0)}`]
  })
}

/** A `tsvector` literal of these terms, without places. */
export function vectorOf(terms: Iterable<string>): string {
  return [...terms].map((term) => `'${term}'`).join(' ')
}
