import type { Box, Edge, Shape } from '../chart.ts'
import { widthOf } from './measure.ts'
import { heightOf, sizeIn, textAt, widestOf } from './text.ts'
import { wrap } from './wrap.ts'

const SIZES = [13, 12, 11, 10]
const BESIDE = 6

/** Words that stand beside what they name, and the room they take. */
export interface Label {
  readonly svg: string
  readonly box: Box
}

/** The name of an event, gateway or aside: where the file puts it, else below. */
export function shapeLabel(name: string, shape: Shape): Label {
  if (shape.label) return inBox(name, shape.label)
  const width = Math.max(100, shape.width + 40)
  const lines = wrap(name, width, 13)
  const middle = shape.x + shape.width / 2
  return placed(lines, 13, middle - width / 2, shape.y + shape.height + 4, width)
}

/** The name of a line: where the file puts it, else beside its first stretch with room for it. */
export function edgeLabel(name: string, edge: Edge): Label {
  if (edge.label) return inBox(name, edge.label)
  const stretches = edge.points.slice(1).map((to, i) => ({ from: edge.points[i] ?? to, to }))
  const length = ({ from, to }: (typeof stretches)[number]) => Math.hypot(to.x - from.x, to.y - from.y)
  const wide = Math.min(widthOf(name, 13), 120)
  const best =
    stretches.find((each) => length(each) > (each.from.y === each.to.y ? wide + 16 : 30)) ??
    [...stretches].sort((a, b) => length(b) - length(a))[0]
  if (!best) return { svg: '', box: { x: 0, y: 0, width: 0, height: 0 } }
  const { from, to } = best
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  if (Math.abs(from.x - to.x) >= Math.abs(from.y - to.y)) {
    const lines = wrap(name, Math.max(60, Math.abs(from.x - to.x) - 12), 13)
    return placed(lines, 13, x - 100, y - BESIDE / 2 - heightOf(lines.length, 13), 200)
  }
  const lines = wrap(name, 110, 13)
  const box = {
    x: x + BESIDE,
    y: y - heightOf(lines.length, 13) / 2,
    width: widestOf(lines, 13),
    height: heightOf(lines.length, 13),
  }
  return { svg: textAt(lines, box.x, box.y, { className: 'sm halo', size: 13 }), box }
}

/** Into the room the file leaves; wider than that where the file was written for smaller type. */
function inBox(name: string, box: Box): Label {
  const width = Math.max(box.width * 1.15 + 6, 40)
  const height = Math.max(box.height, 16) + 4
  const size = sizeIn(name, { ...box, width, height }, SIZES)
  const lines = wrap(name, width, size)
  const middle = box.x + box.width / 2
  return placed(lines, size, middle - width / 2, box.y + (box.height - heightOf(lines.length, size)) / 2, width)
}

function placed(lines: readonly string[], size: number, x: number, y: number, width: number): Label {
  const svg = textAt(lines, x + width / 2, y, { className: 'sm halo', size, anchor: 'middle' })
  const wide = widestOf(lines, size)
  return { svg, box: { x: x + (width - wide) / 2, y, width: wide, height: heightOf(lines.length, size) } }
}
