import type { Box, Chart } from '../chart.ts'

/** What words should stay clear of on a sheet. */
export interface Occupied {
  readonly boxes: readonly Box[]
  /** Stretches of lines as thin boxes. */
  readonly lines: readonly Box[]
}

/** Running over a box is so much worse than over a line. */
const BOX_TO_LINE = 6

/** Everything that stands on a sheet, the borders of frames among the lines, and the words that have their place already. */
export function occupiedOn(chart: Chart, sheet: number, labels: readonly Box[]): Occupied {
  const { shapes, edges } = chart.layout
  const here = [...shapes].filter(([, shape]) => shape.sheet === sheet)
  const ids = new Set(
    [...chart.pools, ...chart.lanes, ...chart.asides.filter(({ kind }) => kind === 'group')].map(({ id }) => id),
  )
  const isFrame = ([id, shape]: (typeof here)[number]) => ids.has(id) || shape.expanded
  const frames = here.filter(isFrame).map(([, shape]) => shape)
  const ways = [...edges.values()].filter((edge) => edge.sheet === sheet).map(({ points }) => points)
  return {
    boxes: [...here.filter((each) => !isFrame(each)).map(([, shape]) => shape), ...labels],
    lines: [...ways, ...frames.map(borderOf)].flatMap((points) =>
      points.slice(1).map((to, i) => spanned(points[i] ?? to, to)),
    ),
  }
}

function borderOf({ x, y, width, height }: Box): readonly Point[] {
  const [right, foot] = [x + width, y + height]
  return [
    { x, y },
    { x: right, y },
    { x: right, y: foot },
    { x, y: foot },
    { x, y },
  ]
}

/** The first of the spots whose boxes cover least. */
export function clearSpot<S extends { readonly boxes: readonly Box[] }>(
  spots: readonly [S, ...S[]],
  { boxes, lines }: Occupied,
): S {
  const over = (spot: Box, all: readonly Box[]) => all.reduce((sum, each) => sum + overlap(spot, each), 0)
  const cost = (spot: S) => spot.boxes.reduce((sum, box) => sum + BOX_TO_LINE * over(box, boxes) + over(box, lines), 0)
  const weighed = spots.map((spot) => ({ spot, cost: cost(spot) }))
  return weighed.reduce((best, each) => (each.cost < best.cost ? each : best)).spot
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return wide > 0 && high > 0 ? wide * high : 0
}

interface Point {
  readonly x: number
  readonly y: number
}

function spanned(a: Point, b: Point): Box {
  const [x, y] = [Math.min(a.x, b.x) - 3, Math.min(a.y, b.y) - 3]
  return { x, y, width: Math.abs(a.x - b.x) + 6, height: Math.abs(a.y - b.y) + 6 }
}
