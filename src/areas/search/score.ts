import { isAbbreviation, likeness } from '#base/search/likeness.ts'
import { readingsOf } from '#base/search/pinyin.ts'
import type { Asked } from './asked.ts'
import { partThere } from './closeness.ts'
import type { Weights } from './weights.ts'

/** What is known of a candidate when it is weighed. `names` and `text` folded. */
export interface Weighed {
  readonly names: readonly string[]
  readonly precedence: number
  /** Whether it holds today, as far as anybody asks that of it. */
  readonly holds: boolean
  /** The best passage; null where only names were looked at. */
  readonly text: string | null
  /** Passages that have all the words. */
  readonly count: number
}

/** How good a hit is: points for names and text, by which name, and whether all the words are there. */
export interface Score {
  readonly points: number
  readonly name: string
  readonly whole: boolean
  /** Whether it is what was typed, misspelt, or has most of it; what is not is chance and no hit. */
  readonly close: boolean
}

/** Below this a name is not like what was typed, only by chance. */
const LIKE = 0.6
/** The same for how it sounds: many characters share a sound, so Han characters must sound nearly all the same. */
const SOUNDS = { letters: 0.7, han: 0.8 }
/** An abbreviation begins as the name does, or has this part of its characters; any few stand in any long name. */
const ABBREVIATES = 0.3
/** More than this part of what was typed has to be there; half of it is what two chance words share. */
const MOST_OF = 0.5
/** What holds no more stands below what does. */
const HOLDS_NOT = 0.85

/**
 * Weighs one candidate. The same name stands above a name that has all the words, that above a name that is like it or
 * has most of them, and that above a text. Among equals: the tighter name, then the higher source.
 */
export function scoreOf(asked: Asked, weights: Weights, { names, precedence, holds, text, count }: Weighed): Score {
  const best = names
    .map((name) => ({ name, ...nameScore(asked, weights, name) }))
    .reduce((a, b) => (b.points > a.points ? b : a), { name: '', ...NONE })
  const inText = text === null ? NONE : textScore(asked, weights, names, text, count)
  const points = best.points + inText.points
  const whole = best.whole || inText.whole
  return {
    points: points === 0 ? 0 : (points + 0.4 * (1 - precedence / 100)) * (holds ? 1 : HOLDS_NOT),
    ...{ name: best.name, whole },
    close: whole || best.like || partThere(asked.words, names, text) > MOST_OF,
  }
}

interface Part {
  readonly points: number
  readonly whole: boolean
  /** Misspelt, abbreviated or written as it sounds. */
  readonly like: boolean
}

const NONE: Part = { points: 0, whole: false, like: false }

function nameScore(asked: Asked, weights: Weights, name: string): Part {
  const typed = asked.words.join('')
  const plain = name.replaceAll(' ', '')
  if (plain === typed) return { points: 4.5, whole: true, like: true }
  const tight = Math.min(1, typed.length / plain.length)
  if (asked.words.every((word) => name.includes(word))) {
    const begins = plain.startsWith(typed) ? 0.2 : 0
    return { points: 2.2 + 1.4 * tight + begins, whole: true, like: true }
  }
  const share = shareOf(asked.terms, weights, (term) => name.includes(term))
  const like = Math.max(alike(asked, typed, plain), sound(asked, typed, plain))
  return { points: Math.max(1.8 * share ** 1.5 + 0.6 * tight * share, like), whole: false, like: like > 0 }
}

/** Mistyped: nearly the same characters. Abbreviated: some of its characters in order. */
function alike({ terms }: Asked, typed: string, plain: string): number {
  const [short, name] = [Array.from(typed), Array.from(plain)]
  if (short.length < 2 || !/\p{Script=Han}/u.test(typed)) return 0
  const tight = Math.min(1, short.length / name.length)
  const like = terms.length < 2 ? 0 : likeness(short, name)
  const mistyped = like < LIKE ? 0 : 2 * like ** 2 + 1.2 * tight * like
  const begins = short[0] === name[0] || tight >= ABBREVIATES
  const shortened = begins && isAbbreviation(short, name) ? 1.2 + 1.6 * tight : 0
  return Math.max(mistyped, shortened)
}

/** Written as it sounds, in letters or in other characters; or by its initials. */
function sound({ syllables, letters }: Asked, typed: string, plain: string): number {
  const readings = syllables === null && letters === null ? [] : readingsOf(plain)
  if (readings.length === 0) return 0
  const begins = readings.map((reading) => reading.charAt(0)).join('')
  const short =
    letters !== null && begins.includes(letters) ? 1.6 + 1.4 * Math.min(1, letters.length / begins.length) : 0
  const spelt = letters !== null && readings.join('').includes(letters) ? 0.6 : 0
  if (syllables === null) return short
  const like = likeness(syllables, readings)
  const tight = Math.min(1, syllables.length / readings.length)
  const least = /\p{Script=Han}/u.test(typed) ? SOUNDS.han : SOUNDS.letters
  return Math.max(
    short,
    (like < least && spelt === 0) || syllables.length < 2 ? 0 : 1.9 * like ** 2 + 1.3 * tight * like + spelt,
  )
}

/** A passage with everything in it, or names and passage together. */
function textScore(asked: Asked, weights: Weights, names: readonly string[], text: string, count: number): Part {
  const whole = asked.words.every((word) => text.includes(word))
  const share = shareOf(
    asked.terms,
    weights,
    (term) => text.includes(term) || names.some((name) => name.includes(term)),
  )
  return { points: 1.1 * share ** 2 + (whole ? 0.5 + 0.15 * Math.log(1 + count) : 0), whole, like: false }
}

/** What part of the terms is there, each by its weight. */
function shareOf(terms: readonly string[], weights: Weights, has: (term: string) => boolean): number {
  let [all, there] = [0, 0]
  for (const term of terms) {
    const weight = weights.get(term)?.weight ?? 1
    all += weight
    if (has(term)) there += weight
  }
  return all === 0 ? 0 : there / all
}
