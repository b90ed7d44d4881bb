import type { Box, Node, Shape } from '../chart.ts'
import { lengthOfLimit } from '../length-of-limit.ts'
import { said } from '../said.ts'
import { bottomMarks } from './bottom-marks.ts'
import { hasIcon, iconOf } from './icons.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'
import { heightOf, LEADING, textAt, textIn, widestOf } from './text.ts'
import { breaksWords, wrap } from './wrap.ts'

/** Where the words of a box end before its border. */
const PADDING = 8
const SIZES = [16, 15, 14, 13, 12, 11, 10, 9]
/** Smaller than this the second line is left out rather than the name made smaller still. */
const LEAST_WITH_LIMIT = 12

/** A task, call or closed subprocess: its name, below it the limit, its kind in the corner. */
export function drawActivity(sheet: Sheet, node: Node, shape: Shape, size: number): string {
  const className = `box${node.part === 'decision' ? ' decides' : ''}${node.kind === 'call' ? ' calls' : ''}`
  const { x, y, width, height } = shape
  const marks = bottomMarks(sheet, node, shape)
  return [
    tag('rect', { class: className, x, y, width, height, rx: 4 }),
    words(sheet, node, roomFor(node, marks === '' ? shape : { ...shape, height: height - 14 }), size),
    iconOf(node, shape, sheet.numbers.has(node.id)),
    marks,
  ].join('')
}

/** The largest size at which the name and the limit fit; 9 where not even that does. */
export function sizeOf(sheet: Sheet, node: Node, shape: Shape): number {
  const name = said(node.name, sheet.lang)
  const limit = limitOf(sheet, node)
  const fits = (size: number, second: string | null) => {
    if (breaksWords(name, shape.width - 2 * PADDING, size, true)) return false
    const lines = wrap(name, shape.width - 2 * PADDING, size, true)
    const height = heightOf(lines, size) + (second === null ? 0 : smaller(size) * LEADING)
    const wide = second !== null && widestOf([second], smaller(size)) > shape.width - PADDING
    return height <= roomFor(node, shape).height - PADDING && !wide
  }
  return (
    SIZES.find((size) => size >= LEAST_WITH_LIMIT && fits(size, limit)) ?? SIZES.find((size) => fits(size, null)) ?? 9
  )
}

/** The part of a box that words may fill: below the icon where there is one. */
function roomFor(node: Node, { x, y, width, height }: Box): Box {
  const icon = hasIcon(node) ? 12 : 0
  return { x, y: y + icon, width, height: height - icon }
}

/** An open subprocess or call: a frame with its name in the corner. */
export function drawFrame(sheet: Sheet, node: Node, { x, y, width, height }: Shape): string {
  const name = { x: x + 12, y: y + 6, width: width - 24, height: 20 }
  const className = node.kind === 'call' ? 'box frame calls' : 'box frame'
  return [
    tag('rect', { class: className, x, y, width, height, rx: 6 }),
    textIn(said(node.name, sheet.lang), name, [14, 13, 12, 11], { className: 't', bold: true, anchor: 'start' }),
  ].join('')
}

function words(sheet: Sheet, node: Node, { x, y, width, height }: Box, size: number): string {
  const lines = wrap(said(node.name, sheet.lang), width - 2 * PADDING, size, true)
  const limit = size >= LEAST_WITH_LIMIT ? limitOf(sheet, node) : null
  const small = smaller(size)
  const second = limit !== null && heightOf(lines, size) + small * LEADING <= height - 4 ? limit : null
  const tall = heightOf(lines, size) + (second === null ? 0 : small * LEADING)
  const top = y + (height - tall) / 2
  const middle = x + width / 2
  return [
    textAt(lines, middle, top, { className: 't', size, anchor: 'middle' }),
    ...(second === null
      ? []
      : [textAt([second], middle, top + heightOf(lines, size), { className: 'sm', size: small, anchor: 'middle' })]),
  ].join('')
}

/** The shorter of its limits; that it has none where its time is not counted. */
function limitOf({ words, options }: Sheet, node: Node): string | null {
  const limit = node.limits.find(({ kind }) => kind === 'promised') ?? node.limits[0]
  if (!limit) return null
  const length = lengthOfLimit(limit, options.book ?? null)
  return length ? words.limitInBox(length.n, length.unit) : words.ruleInBox
}

function smaller(size: number): number {
  return Math.max(11, size - 2)
}
