import type { Box } from '../chart.ts'
import { heightOf, LEADING, textAt, widestOf } from './text.ts'
import { breaksWords, wrap } from './wrap.ts'

/** Where the words of a box end before its border. */
const PADDING = 8
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
    SIZES.find((size) => size >= LEAST_WITH_SECOND && set(words, box, size).fits) ??
    SIZES.find((size) => set({ ...words, second: null }, box, size).fits) ??
    9
  )
}

/** The words in the middle of the box. */
export function drawWords(words: Words, box: Box, size: number): string {
  const whole = set(words, box, size)
  const second = size >= LEAST_WITH_SECOND && whole.fits ? words.second : null
  const { lines, top } = second === null ? set({ ...words, second: null }, box, size) : whole
  const middle = box.x + box.width / 2
  const name = textAt(lines, middle, top, { className: 't', size, anchor: 'middle' })
  if (second === null) return name
  const below = { className: 'sm', size: smaller(size), anchor: 'middle' } as const
  return name + textAt([second], middle, top + heightOf(lines, size), below)
}

function set({ name, second }: Words, { y, width, height }: Box, size: number) {
  const lines = wrap(name, width - 2 * PADDING, size, true)
  const tall = heightOf(lines, size) + (second === null ? 0 : smaller(size) * LEADING)
  const widest = Math.max(widestOf(lines, size, true), second === null ? 0 : widestOf([second], smaller(size)))
  return {
    lines,
    top: y + (height - tall) / 2,
    fits: tall <= height - PADDING && widest <= width - PADDING && !breaksWords(name, width - 2 * PADDING, size, true),
  }
}

function smaller(size: number): number {
  return Math.max(11, size - 2)
}
