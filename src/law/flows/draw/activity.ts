import type { Box, Node, Shape } from '../chart.ts'
import { lengthOfLimit } from '../length-of-limit.ts'
import { said } from '../said.ts'
import { bottomMarks } from './bottom-marks.ts'
import { hasIcon } from './icons.ts'
import { drawWords, sizeFor, type Words } from './set-words.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'
import { textIn } from './text.ts'

/** A task, call or closed subprocess: its name, below it the limit, its kind in the corner. */
export function drawActivity(sheet: Sheet, node: Node, shape: Shape, size: number): string {
  const className = `box${node.part === 'decision' ? ' decides' : ''}${node.kind === 'call' ? ' calls' : ''}`
  const { x, y, width, height } = shape
  return [
    tag('rect', { class: className, x, y, width, height, rx: 4 }),
    drawWords(wordsOf(sheet, node), roomOf(sheet, node, shape), size),
    bottomMarks(sheet, node, shape),
  ].join('')
}

/** The size its words would have if it stood alone. */
export function sizeOf(sheet: Sheet, node: Node, shape: Shape): number {
  return sizeFor(wordsOf(sheet, node), roomOf(sheet, node, shape))
}

/** An open subprocess or call: a frame with its name in the corner. */
export function drawFrame(sheet: Sheet, node: Node, { x, y, width, height }: Shape): string {
  const name = { x: x + 14, y: y + 6, width: width - 28, height: 20 }
  const className = node.kind === 'call' ? 'box frame calls' : 'box frame'
  return [
    tag('rect', { class: className, x, y, width, height, rx: 6 }),
    textIn(said(node.name, sheet.lang), name, [14, 13, 12, 11], { className: 't', bold: true, anchor: 'start' }),
  ].join('')
}

function wordsOf(sheet: Sheet, node: Node): Words {
  return { name: said(node.name, sheet.lang), second: limitOf(sheet, node) }
}

/** The box without its head where the kind hangs in, and without its foot where marks or an event stand in the middle. */
function roomOf(sheet: Sheet, node: Node, shape: Shape): Box {
  const head = hasIcon(node) ? 7 : 0
  const marks = bottomMarks(sheet, node, shape) === '' ? 0 : 14
  const foot = Math.max(marks, ...eventsInTheWay(sheet, node, shape))
  return { ...shape, y: shape.y + head, height: shape.height - head - foot }
}

/** How far events on the lower border reach up into the middle of the box. */
function eventsInTheWay({ near, chart }: Sheet, { id }: Node, { x, y, width, height }: Shape): readonly number[] {
  const [middle, reach] = [x + width / 2, width * 0.15]
  return near.borders(id).flatMap((event) => {
    const at = chart.layout.shapes.get(event.id)
    const inside = at && at.y > y + height / 2 && at.x < middle + reach && at.x + at.width > middle - reach
    return inside ? [y + height - at.y - 2] : []
  })
}

/** The promised limit, else the first; null where there is none. */
function limitOf({ words, options }: Sheet, { limits }: Node): string | null {
  const limit = limits.find(({ kind }) => kind === 'promised') ?? limits[0]
  if (!limit) return null
  const length = lengthOfLimit(limit, options.book ?? null)
  return length ? words.limitInBox(length.n, length.unit) : words.ruleInBox
}
