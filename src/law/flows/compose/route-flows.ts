import { bug, must } from '#base/assert.ts'
import type { Box } from '../chart.ts'
import { findWay } from './find-way.ts'
import { gatesOf } from './gates.ts'
import type { Points } from './geometry.ts'
import type { Knitted, KnittedFlow } from './knit-plan.ts'
import type { Places } from './place-boxes.ts'
import { Traffic } from './traffic.ts'

type Point = readonly [number, number]

/**
 * Finds a way for every flow, one after the other: square, round all boxes, with few bends and crossings. Short ones
 * choose first, returns last. Flows into the same node may join; others never lie on one another.
 */
export function routeFlows(knitted: Knitted, places: Places): ReadonlyMap<string, Points> {
  const traffic = new Traffic(knitted, places)
  const routes = new Map<string, Points>()
  for (const flow of inTurn(knitted, places)) routes.set(flow.id, routeOne(knitted, places, traffic, flow))
  return routes
}

function routeOne(knitted: Knitted, places: Places, traffic: Traffic, flow: KnittedFlow): Points {
  const from = gatesOf(knitted, places, traffic, flow, 'out')
  const to = gatesOf(knitted, places, traffic, flow, 'in')
  const way = findWay(traffic.gridFor(flow), from, to) ?? bug(`${knitted.id}: no way for ${flow.id}`)
  traffic.take(flow, way)
  const cells = way.cells.map(([ix, iy]): Point => [traffic.x(ix), traffic.y(iy)])
  return straightened([[way.from.x, way.from.y], ...cells, [way.to.x, way.to.y]]).map(([x, y]) => ({ x, y }))
}

function straightened(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (!before || !after) return true
    const level = before[1] === point[1] && point[1] === after[1]
    const upright = before[0] === point[0] && point[0] === after[0]
    return !level && !upright
  })
}

function inTurn(knitted: Knitted, { nodes }: Places): readonly KnittedFlow[] {
  const rank = (flow: KnittedFlow) => {
    const [a, b] = [middle(must(nodes.get(flow.from), 'box')), middle(must(nodes.get(flow.to), 'box'))]
    const far = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
    return far + (flow.isReturn ? 10_000 : 0) - (knitted.bars.has(flow.to) ? 10_000 : 0)
  }
  return knitted.flows
    .map((flow, i) => ({ flow, i, rank: rank(flow) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ flow }) => flow)
}

function middle(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2]
}
