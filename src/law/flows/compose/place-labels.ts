import { must } from '#base/assert.ts'
import type { Box, Name } from '../chart.ts'
import { TASK_WIDTH } from './box-size.ts'
import { isEvent, isGateway } from './kinds.ts'
import type { Knitted } from './knit-plan.ts'
import type { Places } from './place-boxes.ts'
import type { Points } from './route-flows.ts'
import { type Size, textSize } from './text-size.ts'

/** What a label must not cover, and how bad it is when it does. */
const OVER_BOX = 1000
const OVER_BADGE = 300
const OVER_LABEL = 800
const OVER_LINE = 250
const OVER_BORDER = 60
const OFF_SHEET = 2000
const FARTHER = 4
/** Widest line of the name of an event or gateway. */
export const NAME_WIDTH = 92
const FLOW_WIDTH = 84
const BESIDE = 4
const OFF = 14
const BADGE = 14

/** Where the words of events, gateways and ways stand: beside what they name, clear of everything else where it can be. */
export function placeLabels(
  knitted: Knitted,
  places: Places,
  routes: ReadonlyMap<string, Points>,
): ReadonlyMap<string, Box> {
  const labels = new Map<string, Box>()
  const place = (id: string, name: Name, width: number, spots: (size: Size) => readonly Box[]) => {
    if (name['zh-Hans'] === '') return
    const size = textSize(name, width)
    labels.set(id, best(spots({ width: size.width + 6, height: size.height }), places, routes, labels))
  }
  for (const { id, name, kind } of knitted.nodes)
    if (isEvent(kind) || isGateway(kind))
      place(id, name, NAME_WIDTH, (size) => {
        const spots = roundBox(must(places.nodes.get(id), 'box'), size)
        return isGateway(kind) ? [spots.over, spots.under, ...spots.others] : [spots.under, spots.over, ...spots.others]
      })
  for (const flow of knitted.flows) {
    const shared = knitted.flows.flatMap(({ id, from }) =>
      from === flow.from && id !== flow.id ? [must(routes.get(id), 'route')] : [],
    )
    place(flow.id, flow.name, FLOW_WIDTH, (size) => alongFlow(must(routes.get(flow.id), 'route'), shared, size))
  }
  return labels
}

/** Over it, under it, at its sides, at its corners, and a little farther off. */
function roundBox({ x, y, width, height }: Box, size: Size) {
  const middle = x + (width - size.width) / 2
  const level = y + (height - size.height) / 2
  const [left, right] = [x - size.width - BESIDE, x + width + BESIDE]
  const [over, under] = [y - size.height - BESIDE, y + height + BESIDE]
  const [near, far] = [x + width * 0.62, x + width * 0.38 - size.width]
  const corners = [0, OFF].flatMap((off) => [
    [near, under - BESIDE + off],
    [far, under - BESIDE + off],
    [near, over + BESIDE - off],
    [far, over + BESIDE - off],
  ])
  const at = ([sx = 0, sy = 0]: readonly number[]) => ({ x: sx, y: sy, ...size })
  return {
    over: at([middle, over]),
    under: at([middle, under]),
    others: [...corners, [right, level], [left, level]].map(at),
  }
}

/**
 * Beside each stretch, nearest to where the way begins first. A stretch that other ways of the same gateway share says
 * nothing of this one; its spots come last.
 */
function alongFlow(points: Points, shared: readonly Points[], size: Size): readonly Box[] {
  const own: Box[] = []
  const common: Box[] = []
  points.forEach((from, i) => {
    const to = points[i + 1]
    if (!to) return
    for (const share of [0, 0.5, 1]) {
      for (const [x, y] of besides(from, to, share, size)) {
        const spot = { x, y, ...size }
        const isCommon = shared.some((other) => crossings(near(spot, from, to), other) > 0)
        ;(isCommon ? common : own).push(spot)
      }
    }
  })
  return [...own, ...common]
}

/** The piece of the stretch that a label stands beside. */
function near(spot: Box, from: Points[number], to: Points[number]): Box {
  const line = spanned(from, to)
  const isLevel = from.y === to.y
  const x = isLevel ? spot.x + spot.width / 2 - 1 : line.x
  const y = isLevel ? line.y : spot.y + spot.height / 2 - 1
  return { x, y, width: 2, height: 2 }
}

function besides(
  from: Points[number],
  to: Points[number],
  share: number,
  { width, height }: Size,
): readonly (readonly [number, number])[] {
  if (from.y === to.y) {
    const [left, right] = [Math.min(from.x, to.x) + BESIDE, Math.max(from.x, to.x) - BESIDE - width]
    const x = from.x <= to.x ? left + (right - left) * share : right + (left - right) * share
    return [
      [x, from.y - height - 2],
      [x, from.y + 3],
    ]
  }
  const [top, bottom] = [Math.min(from.y, to.y) + BESIDE, Math.max(from.y, to.y) - BESIDE - height]
  const y = from.y <= to.y ? top + (bottom - top) * share : bottom + (top - bottom) * share
  return [
    [from.x + BESIDE, y],
    [from.x - BESIDE - width, y],
  ]
}

function best(
  spots: readonly Box[],
  places: Places,
  routes: ReadonlyMap<string, Points>,
  labels: ReadonlyMap<string, Box>,
): Box {
  let found: Box | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [far, { x, y, width, height }] of spots.entries()) {
    const box = { x: Math.round(x), y: Math.round(y), width, height }
    const cost = far * FARTHER + badness(box, places, routes, labels)
    if (cost >= least) continue
    least = cost
    found = box
  }
  return must(found, 'a spot for a label')
}

function badness(
  box: Box,
  { nodes, notes, lanes, pool }: Places,
  routes: ReadonlyMap<string, Points>,
  labels: ReadonlyMap<string, Box>,
): number {
  let cost = 0
  for (const other of nodes.values()) {
    if (overlap(box, other)) cost += OVER_BOX
    for (const badge of badgesOf(other)) if (overlap(box, badge)) cost += OVER_BADGE
  }
  for (const other of notes.values()) if (overlap(box, other)) cost += OVER_BOX
  for (const other of labels.values()) if (overlap(box, other)) cost += OVER_LABEL
  for (const points of routes.values()) cost += OVER_LINE * crossings(box, points)
  for (const lane of lanes.values()) if (lane.y > box.y && lane.y < box.y + box.height) cost += OVER_BORDER
  const inside =
    box.x > pool.x + 30 && box.x + box.width < pool.x + pool.width && box.y + box.height < pool.y + pool.height
  return cost + (inside && box.y > pool.y ? 0 : OFF_SHEET)
}

/** The upper corners of a step, where drawings put its number and its risk. */
function badgesOf({ x, y, width }: Box): readonly Box[] {
  if (width < TASK_WIDTH) return []
  return [x, x + width].map((corner) => ({ x: corner - BADGE, y: y - BADGE, width: 2 * BADGE, height: 2 * BADGE }))
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function crossings(box: Box, points: Points): number {
  let count = 0
  points.forEach((from, i) => {
    const to = points[i + 1]
    if (to && overlap(box, spanned(from, to))) count++
  })
  return count
}

function spanned(a: Points[number], b: Points[number]): Box {
  const [x, y] = [Math.min(a.x, b.x) - 1, Math.min(a.y, b.y) - 1]
  return { x, y, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 }
}
