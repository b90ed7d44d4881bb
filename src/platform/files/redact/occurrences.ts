/** One place where words stand: the first and the last character of it in the reading, both included. */
export interface Occurrence {
  readonly words: string
  readonly from: number
  readonly to: number
}

/**
 * Where words stand in a reading, whatever is between their characters in print: blanks, line ends and zero-width signs
 * are passed over, full and half width, capitals and small letters are the same. `characters`: one or more code points
 * each; an empty one separates, so that nothing is found across it.
 */
export function occurrencesOf(words: string, characters: readonly string[]): readonly Occurrence[] {
  const needle = foldedWords(words)
  if (needle === '') return []
  const { text, places } = folded(characters)
  const found: Occurrence[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    found.push({ words, from: places[at] ?? 0, to: places[at + needle.length - 1] ?? 0 })
  return found
}

/** How often words stand in a text, looked at in the same way. */
export function countOf(words: string, text: string): number {
  const needle = foldedWords(words)
  return needle === '' ? 0 : folded([text]).text.split(needle).length - 1
}

/** The whole and each part of it between blanks and signs that has two characters or more. */
export function needlesOf(words: string): readonly string[] {
  const parts = words.split(/[^\p{L}\p{N}]+/u).filter((part) => [...foldedWords(part)].length >= 2)
  return [...new Set([words, ...parts])]
}

/** Words without what is passed over when they are looked for. */
export function foldedWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(PASSED, '')
}

const PASSED = /[\s\p{Cf}\p{Cc}]+/gu

function folded(characters: readonly string[]): { readonly text: string; readonly places: readonly number[] } {
  const parts: string[] = []
  const places: number[] = []
  for (const [i, character] of characters.entries()) {
    const plain = character === '' ? '\ue000' : foldedWords(character)
    parts.push(plain)
    for (let k = 0; k < plain.length; k += 1) places.push(i)
  }
  return { text: parts.join(''), places }
}
