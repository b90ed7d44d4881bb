import type { Name } from '../chart.ts'

/** Widths of a character of the house's fonts at 12 px: a Chinese one, any other on the average. Unit: pixel. */
const HAN = 12.5
const LATIN = 6.2
export const LINE = 16

export interface Size {
  readonly width: number
  readonly height: number
}

/** Names of steps stand in larger, heavier letters than those beside events and ways. */
export const HEAVY = 1.16

/** Room that a name needs in the wider of its languages, broken into lines of at most `width` pixels. */
export function textSize(name: Name, width: number, scale = 1): Size {
  const sizes = Object.values(name).map((words) => {
    const longest = widthOf(words) * scale
    const lines = Math.max(1, Math.ceil((longest * (longest > width ? 1.12 : 1)) / width))
    return { width: Math.ceil(Math.min(longest, width)), height: Math.ceil(lines * LINE * scale) }
  })
  return {
    width: Math.max(...sizes.map((size) => size.width)),
    height: Math.max(...sizes.map((size) => size.height)),
  }
}

function widthOf(words: string): number {
  let width = 0
  for (const character of words) width += /[\u2e80-\uffef]/.test(character) ? HAN : LATIN
  return width
}
