import { likeness } from '#base/search/likeness.ts'

/** From here on a word in Latin letters is the one that was typed, with a slip. */
const SLIP = 0.75

/**
 * What part of the letters that were typed stands in a name or a text: 0 to 1. Han characters count where they stand
 * beside their neighbour; a word of Latin letters or a number counts as a whole, in names also with a slip.
 *
 * Trap: pairs of Latin letters stand in any text, so they say nothing; and a single Han character says as little.
 */
export function partThere(words: readonly string[], names: readonly string[], text: string | null): number {
  let [all, there] = [0, 0]
  for (const stretch of words.flatMap(stretchesOf)) {
    all += stretch.length
    there += HAN.test(stretch) ? hanThere(stretch, names, text) : latinThere(stretch, names, text)
  }
  return all === 0 ? 0 : there / all
}

const HAN = /\p{Script=Han}/u

/** Han characters and others apart: 政府xinxi公开 is three. */
function stretchesOf(word: string): readonly string[] {
  return word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
}

function hanThere(stretch: string, names: readonly string[], text: string | null): number {
  const characters = Array.from(stretch)
  const has = (part: string) => (text?.includes(part) ?? false) || names.some((name) => name.includes(part))
  if (characters.length === 1) return has(stretch) ? stretch.length : 0
  const pairs = characters.slice(1).map((character, i) => has(`${characters[i]}${character}`))
  return characters
    .filter((_, i) => pairs[i - 1] === true || pairs[i] === true)
    .reduce((sum, { length }) => sum + length, 0)
}

function latinThere(stretch: string, names: readonly string[], text: string | null): number {
  if (text?.includes(stretch) || names.some((name) => name.includes(stretch))) return stretch.length
  const typed = Array.from(stretch)
  const isLike = (word: string) =>
    word.length <= stretch.length + 1 && word.length >= stretch.length - 1 && likeness(typed, Array.from(word)) >= SLIP
  const slipped = typed.length >= 4 && names.some((name) => name.split(' ').some(isLike))
  return slipped ? stretch.length : 0
}
