import { must } from '#base/assert.ts'
import type { Box } from '../chart.ts'
import type { PlannedNode } from './chart-plan.ts'
import type { Gate, Heading } from './find-way.ts'
import { isGateway } from './kinds.ts'
import type { Knitted, KnittedFlow } from './knit-plan.ts'
import type { Places } from './place-boxes.ts'
import { CLEARANCE } from './spacing.ts'
import type { Traffic } from './traffic.ts'

/** A gate with the point of the border it belongs to; `key` tells it from all others of the sheet. */
export interface BorderGate extends Gate {
  readonly x: number
  readonly y: number
  readonly key: string
}

export type Direction = 'in' | 'out'
type Side = 'right' | 'bottom' | 'left' | 'top'
interface Port {
  readonly side: Side
  readonly x: number
  readonly y: number
  readonly cost: number
}

/** What a side costs: forward flows leave at the right and come in at the left or from above; returns the other way. */
const FORWARD: Readonly<Record<Direction, Readonly<Record<Side, number>>>> = {
  out: { right: 0, bottom: 12, top: 24, left: 90 },
  in: { left: 0, top: 0, bottom: 14, right: 80 },
}
const RETURN: Readonly<Record<Direction, Readonly<Record<Side, number>>>> = {
  out: { left: 6, top: 0, bottom: 4, right: 50 },
  in: { right: 12, top: 0, bottom: 0, left: 30 },
}
const HEADING: Readonly<Record<Side, Heading>> = { right: 0, bottom: 1, left: 2, top: 3 }
/** The right corner of a gateway is kept for what goes straight on. */
const KEEP_AHEAD = 10
/** Beside the middle of an upper border. */
const ASIDE = 10

/** The places where a flow may leave its node, or come into it. */
export function gatesOf(
  knitted: Knitted,
  places: Places,
  traffic: Traffic,
  flow: KnittedFlow,
  direction: Direction,
): readonly BorderGate[] {
  const id = direction === 'out' ? flow.from : flow.to
  const node = must(knitted.byId.get(id), 'node')
  const box = must(places.nodes.get(id), 'box')
  const other = must(places.nodes.get(direction === 'out' ? flow.to : flow.from), 'box')
  const isLevel = other.y + other.height / 2 === box.y + box.height / 2
  const ports =
    knitted.bars.has(id) && direction === 'in' ? barPorts(box, traffic) : portsOf(node, box, flow, direction, isLevel)
  return ports.map(({ side, x, y, cost }) => {
    const key = `${id}/${side}/${x}`
    const away = HEADING[side]
    const heading = direction === 'out' ? away : (((away + 2) % 4) as Heading) // turned round it is a heading again
    const cell = cellBefore(side, x, y, traffic)
    const stub = Math.abs(traffic.x(cell.ix) - x) + Math.abs(traffic.y(cell.iy) - y)
    return { ...cell, heading, x, y, key, cost: cost + stub + traffic.crowd(id, key, direction) }
  })
}

function portsOf(
  node: PlannedNode,
  box: Box,
  { isReturn }: KnittedFlow,
  direction: Direction,
  isLevel: boolean,
): readonly Port[] {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const costs = (isReturn ? RETURN : FORWARD)[direction]
  const bottom: Port = { side: 'bottom', x: cx, y: box.y + box.height, cost: costs.bottom }
  if (node.kind === 'boundary') return [bottom]
  const forks = isGateway(node.kind)
  const top: Port = { side: 'top', x: cx, y: box.y, cost: costs.top }
  const ports: Port[] = [
    { side: 'right', x: box.x + box.width, y: cy, cost: costs.right + (forks && !isLevel ? KEEP_AHEAD : 0) },
    forks ? { ...bottom, cost: Math.min(bottom.cost, 4) } : bottom,
    { side: 'left', x: box.x, y: cy, cost: costs.left },
    forks ? { ...top, cost: Math.min(top.cost, 4) } : top,
  ]
  if (direction === 'out' || box.width < 100) return ports
  return [
    ...ports,
    { ...top, x: box.x + box.width / 4, cost: costs.top + ASIDE },
    { ...top, x: box.x + (box.width * 3) / 4, cost: costs.top + ASIDE },
  ]
}

/** A wide task is entered straight from above, wherever one comes from. */
function barPorts(box: Box, traffic: Traffic): readonly Port[] {
  const inside = traffic.tracks.xs.filter((x) => x > box.x + 10 && x < box.x + box.width - 10)
  return inside.map((x) => ({ side: 'top', x, y: box.y, cost: 0 }))
}

/** The nearest crossing of tracks outside the box, straight away from the port. */
function cellBefore(side: Side, x: number, y: number, { tracks: { xs, ys } }: Traffic): { ix: number; iy: number } {
  switch (side) {
    case 'right':
      return { ix: xs.findIndex((track) => track >= x + CLEARANCE), iy: ys.indexOf(y) }
    case 'left':
      return { ix: xs.findLastIndex((track) => track <= x - CLEARANCE), iy: ys.indexOf(y) }
    case 'bottom':
      return { ix: xs.indexOf(x), iy: ys.findIndex((track) => track >= y + CLEARANCE) }
    case 'top':
      return { ix: xs.indexOf(x), iy: ys.findLastIndex((track) => track <= y - CLEARANCE) }
  }
}
