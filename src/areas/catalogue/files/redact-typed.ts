import { type Static, Type } from 'typebox'
import { GROUNDS, type Ground } from '#law/catalogue/withholding.ts'
import type { Find } from '#platform/files/redact/marks.ts'
import type { Redaction, Region } from './contract.ts'

/** More words than anybody looks for at once. */
const MOST_WORDS = 20
const ground = Type.Optional(Type.Enum(GROUNDS))
const grounds = Object.fromEntries(Array.from({ length: MOST_WORDS }, (_, i) => [`g${i}`, ground]))
const place = Type.String({ pattern: '^\\d{1,2}:\\d{1,9}$' })

/** What is typed to look for words, and to take out what was found. */
export const MarksTyped = Type.Object({
  words: Type.Optional(Type.String({ maxLength: 2000 })),
  regions: Type.Optional(Type.String({ maxLength: 2000 })),
  region_ground: ground,
  at: Type.Optional(Type.Union([place, Type.Array(place, { maxItems: 5000 })])),
  ...grounds,
})
export type MarksTyped = Static<typeof MarksTyped>

/** The words, one a line, each once. */
export function wordsTyped({ words = '' }: Pick<MarksTyped, 'words'>): readonly string[] {
  const lines = words.split(/\r?\n/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_WORDS)
}

/** The value of a check box: which words, and where they begin. */
export function placeOf(word: number, { from }: Pick<Find, 'from'>): string {
  return `${word}:${from}`
}

/**
 * Parts of pages, one a line: page, distance from the left and from the top, width and height in hundredths of the page.
 * Null: a line is none.
 */
export function regionsTyped({ regions = '' }: Pick<MarksTyped, 'regions'>): readonly Region[] | null {
  const lines = regions.split(/\r?\n/).filter((line) => line.trim() !== '')
  const read = lines.map((line) =>
    line
      .trim()
      .split(/[\s,，]+/)
      .map(Number),
  )
  const isRegion = ([page = 0, left = -1, top = -1, width = 0, height = 0, ...more]: readonly number[]) =>
    more.length === 0 &&
    Number.isInteger(page) &&
    page >= 1 &&
    left >= 0 &&
    top >= 0 &&
    width > 0 &&
    height > 0 &&
    left + width <= 100 &&
    top + height <= 100 // a number that is none is no larger than anything
  if (!read.every(isRegion)) return null
  return read.map(([page = 1, left = 0, top = 0, width = 0, height = 0]) => ({ page, left, top, width, height }))
}

/** What was chosen; null where a part of a page cannot be read. */
export function redactionTyped(typed: MarksTyped): Redaction | null {
  const regions = regionsTyped(typed)
  if (!regions) return null
  const at = typeof typed.at === 'string' ? [typed.at] : (typed.at ?? [])
  const chosen = at.map((one) => one.split(':').map(Number))
  const fields = typed as Readonly<Record<string, unknown>> // g0 … have no names of their own
  const words = wordsTyped(typed).map((one, i) => ({
    words: one,
    from: chosen.flatMap(([word, from]) => (word === i && from !== undefined ? [from] : [])),
    ground: (fields[`g${i}`] ?? 'third_party') as Ground, // the shape lets nothing else in
  }))
  return { words, regions, regionGround: regions.length > 0 ? (typed.region_ground ?? 'third_party') : null }
}
