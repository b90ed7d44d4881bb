import type { Box } from '../chart.ts'
import type { Places } from './place-boxes.ts'
import { APART, CLEARANCE, type Strip } from './spacing.ts'

/** The lines that flows may run on: x of the upright ones, y of the level ones, each in order. Unit: pixel. */
export interface Tracks {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** Lines may run nearer to the border of the sheet than to a box. */
const BORDER = CLEARANCE - 2

/** Through the middle of columns and rows, through the places of border events, and several in each gap between boxes. */
export function tracksOf({ columns, rows, nodes, pool }: Places): Tracks {
  const boxes = [...nodes.values()]
  const middles = boxes.map((box) => box.x + box.width / 2)
  const quarters = boxes.filter(({ width }) => width > 100).flatMap((box) => quartersOf(box))
  const levels = boxes.map((box) => box.y + box.height / 2)
  return {
    xs: sorted([...middles, ...quarters, ...between(columns, pool.x + 40, pool.x + pool.width + BORDER)]),
    ys: sorted([...levels, ...between(rows, pool.y - BORDER, pool.y + pool.height + BORDER)]),
  }
}

function quartersOf({ x, width }: Box): readonly number[] {
  return [x + width / 4, x + (width * 3) / 4]
}

function between(strips: readonly Strip[], start: number, end: number): readonly number[] {
  const gaps = strips.map((strip, i) => [strips[i - 1]?.to ?? start, strip.from] as const)
  const last = strips.at(-1)
  if (last) gaps.push([last.to, end])
  return gaps.flatMap(([from, to]) => {
    const room = to - from - 2 * CLEARANCE
    const count = Math.max(0, Math.floor(room / APART))
    return Array.from({ length: count }, (_, i) => from + CLEARANCE + (room * (i + 0.5)) / count)
  })
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values.map((value) => Math.round(value * 2) / 2))].sort((a, b) => a - b)
}
