import { must } from '#base/assert.ts'
import type { Box } from '#law/flows/chart.ts'
import { BEND, findWay, type Gate, type Grid, type Heading } from '#law/flows/compose/find-way.ts'
import type { Point } from './runs-through.ts'

/** A line that lies on the sheet already; lines to the same end may join. */
export interface Line {
  readonly points: readonly Point[]
  readonly joins: boolean
}

/** What a way has to keep off, and the sheet it may not leave. */
export interface Around {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly sheet: Box
}

/** Kept between a line and a box; a line turns this far from the box it leaves. Unit: that of the sheet, a pixel. */
const AIR = 10
const TURN = 20
/** What it costs to cross a line and to lie on one, in pixels of detour. */
const CROSS = 40
const LIE_ON = 900
/** To come out at the right and in at the left is what eyes expect. */
const SIDES = [
  { heading: 0, out: 0, into: 80 },
  { heading: 1, out: 10, into: 14 },
  { heading: 2, out: 80, into: 0 },
  { heading: 3, out: 20, into: 6 },
] as const

/** A square way from one box to another that passes through no box and has few turns; null where there is none. */
export function findWayRound(from: Box, to: Box, around: Around): readonly Point[] | null {
  const xs = tracksOf(around, from, to, 'x', 'width')
  const ys = tracksOf(around, from, to, 'y', 'height')
  const walls = [...around.boxes, from, to].map(grown)
  const way = findWay(gridOf(xs, ys, walls, around.lines), gatesOf(from, xs, ys, 'out'), gatesOf(to, xs, ys, 'into'))
  if (!way) return null
  const cells = way.cells.map(([ix, iy]) => ({ x: must(xs[ix], 'track'), y: must(ys[iy], 'track') }))
  return straightened([way.from.at, ...cells, way.to.at])
}

/** Where lines may run: through the middle of every box, and beside it. */
function tracksOf(
  { boxes, sheet }: Around,
  from: Box,
  to: Box,
  axis: 'x' | 'y',
  length: 'width' | 'height',
): readonly number[] {
  const all = [...boxes, from, to].flatMap((box) => {
    const [start, size] = [box[axis], box[length]]
    return [start - TURN, start + size / 2, start + size + TURN]
  })
  const inside = all.filter((at) => at > sheet[axis] && at < sheet[axis] + sheet[length])
  return [...new Set(inside)].sort((one, other) => one - other)
}

interface BorderGate extends Gate {
  readonly at: Point
}

/** The middles of the four sides, with the track in front of each; a side without one is no way out. */
function gatesOf(
  box: Box,
  xs: readonly number[],
  ys: readonly number[],
  direction: 'out' | 'into',
): readonly BorderGate[] {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const at = [
    { x: right, y: cy },
    { x: cx, y: bottom },
    { x: box.x, y: cy },
    { x: cx, y: box.y },
  ] as const
  const before = [
    { x: right + TURN, y: cy },
    { x: cx, y: bottom + TURN },
    { x: box.x - TURN, y: cy },
    { x: cx, y: box.y - TURN },
  ]
  return SIDES.flatMap((side, i) => {
    const [ix, iy] = [xs.indexOf(before[i]?.x ?? Number.NaN), ys.indexOf(before[i]?.y ?? Number.NaN)]
    if (ix < 0 || iy < 0) return []
    const gate = { ix, iy, at: at[i] ?? at[0] }
    if (direction === 'out') return [{ ...gate, heading: side.heading, cost: side.out }]
    // One may also come along the box and turn into it.
    return [0, 1, 3].map((turned) => ({
      ...gate,
      heading: ((side.heading + 2 + turned) % 4) as Heading, // a remainder of four is one of them
      cost: side.into + (turned === 0 ? 0 : BEND),
    }))
  })
}

function gridOf(xs: readonly number[], ys: readonly number[], walls: readonly Box[], lines: readonly Line[]): Grid {
  const stretches = lines.flatMap(({ points, joins }) =>
    points.slice(1).map((to, i) => ({ box: spanned(points[i] ?? to, to), joins })),
  )
  const cost = (a: Point, b: Point): number => {
    const own = spanned(a, b)
    if (walls.some((wall) => meet(own, wall))) return Number.POSITIVE_INFINITY
    return stretches.reduce((sum, { box, joins }) => sum + (meet(own, near(box)) ? priceOf(own, box, joins) : 0), 0)
  }
  const point = (ix: number, iy: number): Point => ({ x: xs[ix] ?? 0, y: ys[iy] ?? 0 })
  return {
    ...{ xs, ys },
    level: (ix, iy) => cost(point(ix, iy), point(ix + 1, iy)),
    upright: (ix, iy) => cost(point(ix, iy), point(ix, iy + 1)),
    through: () => 0,
  }
}

function priceOf(own: Box, other: Box, joins: boolean): number {
  const isAlong = (own.width === 0) === (other.width === 0)
  if (joins) return 0
  return isAlong ? LIE_ON : CROSS
}

function spanned(a: Point, b: Point): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.max(a.x, b.x) - x, height: Math.max(a.y, b.y) - y }
}

/** A small box, an event on a border, may be passed nearer. */
function grown(box: Box): Box {
  return widened(box, box.width < 40 ? 2 : AIR - 1)
}

/** Two lines nearer than this look like one. */
function near(line: Box): Box {
  return widened(line, 4)
}

function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Without the points between which nothing turns. */
function straightened(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (!before || !after) return true
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y)
  })
}
