import type { Box } from '../chart.ts'
import { widthOf } from './measure.ts'
import { escaped, tag } from './svg.ts'
import { linesFor, wrap } from './wrap.ts'

/** Leading, in type sizes. */
const LEADING = 1.3

/** How a piece of text stands: `x` is its middle, its begin or its end. */
export interface Standing {
  readonly className: string
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Lines of text, the first with its top at `y`. */
export function textAt(lines: readonly string[], x: number, y: number, { className, size, anchor }: Standing): string {
  if (lines.length === 0) return ''
  const spans = lines.map((line, i) =>
    lines.length === 1 ? escaped(line) : tag('tspan', { x, dy: i === 0 ? null : size * LEADING }, escaped(line)),
  )
  const at = { x, y: y + size * 1.02, 'font-size': size, 'text-anchor': anchor && anchor !== 'start' ? anchor : null }
  return tag('text', { class: className, ...at }, ...spans)
}

/** The height of so many lines. */
export function heightOf(count: number, size: number): number {
  return count * size * LEADING
}

/** The widest of the lines. */
export function widestOf(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size)))
}

/** The largest of the sizes at which the text fits into the box without a broken word; the smallest where none does. */
export function sizeIn(text: string, { width, height }: Box, sizes: readonly number[], bold = false): number {
  const fits = (size: number) => {
    const { count, broken } = linesFor(text, width, size, bold)
    return !broken && heightOf(count, size) <= height
  }
  return sizes.find(fits) ?? sizes.at(-1) ?? 12
}

/** Text set into a box, in the middle of it, as large as it fits of `sizes`; never cut short. */
export function textIn(
  text: string,
  box: Box,
  sizes: readonly number[],
  { className, bold = false, anchor = 'middle' }: { className: string; bold?: boolean; anchor?: 'start' | 'middle' },
): string {
  const size = sizeIn(text, box, sizes, bold)
  const lines = wrap(text, box.width, size, bold)
  const x = anchor === 'middle' ? box.x + box.width / 2 : box.x
  const y = box.y + (box.height - heightOf(lines.length, size)) / 2
  return textAt(lines, x, y, { className, size, anchor })
}
