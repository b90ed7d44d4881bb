import { fold } from '#base/search/fold.ts'
import { syllablesOf } from '#base/search/pinyin.ts'
import { pairsOf, runsOf } from '#base/search/terms.ts'

/** What somebody typed, taken apart. */
export interface Asked {
  /** Its words, folded; each must stand in a hit as it is. */
  readonly words: readonly string[]
  /** Their pairs; what has many of them comes near. */
  readonly terms: readonly string[]
  /** As it sounds; null where it cannot be read aloud. */
  readonly syllables: readonly string[] | null
  /** Latin letters, which may be pinyin or the initials of a name (zfxxgk); null where it holds anything else. */
  readonly letters: string | null
}

/** Longest question that is looked at; what is longer is cut. */
export const MOST_TYPED = 100

/** Takes apart what somebody typed; null where it holds no letter and no figure. */
export function askedOf(typed: string): Asked | null {
  return askedWords(runsOf(fold(typed.slice(0, MOST_TYPED))))
}

/** The same for words that are folded already. */
export function askedWords(words: readonly string[]): Asked | null {
  if (words.length === 0) return null
  const joined = words.join('')
  return {
    words,
    terms: [...new Set(words.flatMap(pairsOf))],
    syllables: syllablesOf(joined),
    letters: /^[a-z]{2,}$/u.test(joined) ? joined : null,
  }
}
