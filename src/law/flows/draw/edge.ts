import type { Edge } from '../chart.ts'
import { number, tag } from './svg.ts'

/** What a line is: a step onward, a return to what stood before, a message, or a tie to a note or data. */
export interface Line {
  readonly kind: 'flow' | 'return' | 'message' | 'tie'
  /** Whether it has a head at its end; of flows and messages it always has. */
  readonly headed: boolean
  /** A stroke across its begin: the exit taken where no condition holds. */
  readonly isDefault: boolean
  /** A small diamond at its begin: an activity asks by itself. */
  readonly asks: boolean
}

/** The way of a line, with its head. */
export function drawEdge({ points }: Edge, { kind, headed, isDefault, asks }: Line): string {
  const [first, second] = points
  const [before, last] = points.slice(-2)
  if (!first || !second || !before || !last) return ''
  const end = direction(before, last)
  const back = headed && kind !== 'tie' ? 6 : 0
  const path = [...points.slice(0, -1), { x: last.x - end.x * back, y: last.y - end.y * back }]
  const start = direction(first, second)
  const d = path.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('')
  return [
    tag('path', { class: `ln ${kind}`, d }),
    ...(headed ? [head(kind, last, end)] : []),
    ...(kind === 'message' ? [tag('circle', { class: 'open', cx: first.x, cy: first.y, r: 4 })] : []),
    ...(isDefault ? [slash(first, start)] : []),
    ...(asks ? [diamond(first, start)] : []),
  ].join('')
}

interface Point {
  readonly x: number
  readonly y: number
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

/** Flows end in a full triangle, messages in an empty one, ties in an open angle. */
function head(kind: Line['kind'], at: Point, towards: Point): string {
  const angle = number((Math.atan2(towards.y, towards.x) * 180) / Math.PI)
  const transform = `translate(${number(at.x)} ${number(at.y)}) rotate(${angle})`
  if (kind === 'tie') return tag('path', { class: 'ln open', transform, d: 'M-7-4L0 0L-7 4' })
  return tag('path', { class: kind === 'message' ? 'open' : 'ar', transform, d: 'M0 0L-8-4V4z' })
}

function slash(from: Point, { x, y }: Point): string {
  const middle = { x: from.x + x * 10, y: from.y + y * 10 }
  const across = { x: x * 3 - y * 5, y: y * 3 + x * 5 }
  const [a, b] = [
    { x: middle.x - across.x, y: middle.y - across.y },
    { x: middle.x + across.x, y: middle.y + across.y },
  ]
  return tag('path', { class: 'ln', d: `M${number(a.x)} ${number(a.y)}L${number(b.x)} ${number(b.y)}` })
}

function diamond(from: Point, { x, y }: Point): string {
  const angle = number((Math.atan2(y, x) * 180) / Math.PI)
  const transform = `translate(${number(from.x)} ${number(from.y)}) rotate(${angle})`
  return tag('path', { class: 'open', transform, d: 'M0 0L7-4L14 0L7 4z' })
}
