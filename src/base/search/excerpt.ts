import { fold } from './fold.ts'

/** A stretch of a text, as written; `hit` where it is what was looked for. */
export interface Stretch {
  readonly text: string
  readonly hit: boolean
}

/** A text in stretches, those that hold one of the folded words marked; the text itself is not changed by one letter. */
export function marked(text: string, words: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const [from, to] of placesOf(fold(text), words)) {
    if (from > done) stretches.push({ text: text.slice(done, from), hit: false })
    stretches.push({ text: text.slice(from, to), hit: true })
    done = to
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false })
  return stretches
}

/** About `length` characters of a text around the first place of a word, marked; dots stand for what is left out. */
export function excerpt(text: string, words: readonly string[], length = 110): readonly Stretch[] {
  const first = placesOf(fold(text), words)[0]?.[0] ?? 0
  const from = first <= length / 3 ? 0 : first - Math.floor(length / 3)
  const to = Math.min(text.length, from + length)
  const piece = text.slice(from, to).replaceAll('\n', ' ')
  return marked(`${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`, words)
}

/** Where the words stand, in order; those that meet or overlap as one. */
function placesOf(folded: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const word of words) {
    for (let at = folded.indexOf(word); word !== '' && at >= 0; at = folded.indexOf(word, at + word.length))
      found.push([at, at + word.length])
  }
  const joined: [number, number][] = []
  for (const [from, to] of found.sort(([a, x], [b, y]) => a - b || y - x)) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
