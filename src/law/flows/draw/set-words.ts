import type { Box } from '../chart.ts'
import { widthOf } from './measure.ts'
import { heightOf, textAt } from './text.ts'
import { linesFor, wrap } from './wrap.ts'

/** Where the words of a box end before its border: above and below together, and at each side. */
const PADDING = 8
const SIDE = 6
/** Smaller than this the second line is left out rather than the name made smaller still. */
const LEAST_WITH_SECOND = 12
const SIZES = [16, 15, 14, 13, 12, 11, 10, 9]
/** What stands in a box: a name, and a second line where there is one. */
export interface Words {
  readonly name: string
  readonly second: string | null
}

/** The largest size at which name and second line fit, then at which the name alone does; 9 where not even that. */
export function sizeFor(words: Words, box: Box): number {
  return (
    SIZES.find((size) => size >= LEAST_WITH_SECOND && fits(words, box, size)) ??
    SIZES.find((size) => fits({ ...words, second: null }, box, size)) ??
    9
  )
}

/** The words in the middle of the box. */
export function drawWords(words: Words, box: Box, size: number): string {
  const second = size >= LEAST_WITH_SECOND && fits(words, box, size) ? words.second : null
  const lines = wrap(words.name, box.width - 2 * SIDE, size, true)
  const tall = heightOf(lines.length, size) + secondHeight(second, size)
  const [middle, top] = [box.x + box.width / 2, box.y + (box.height - tall) / 2]
  const name = textAt(lines, middle, top, { className: 't', size, anchor: 'middle' })
  if (second === null) return name
  const below = { className: 'sm', size: smaller(size), anchor: 'middle' } as const
  return name + textAt([second], middle, top + heightOf(lines.length, size), below)
}

function fits({ name, second }: Words, { width, height }: Box, size: number): boolean {
  const { count, broken } = linesFor(name, width - 2 * SIDE, size, true)
  const wide = second !== null && widthOf(second, smaller(size)) > width - PADDING
  return !broken && !wide && heightOf(count, size) + secondHeight(second, size) <= height - PADDING
}

function secondHeight(second: string | null, size: number): number {
  return second === null ? 0 : heightOf(1, smaller(size))
}

function smaller(size: number): number {
  return Math.max(11, size - 2)
}
