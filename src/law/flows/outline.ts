import type { Chart, Name, Node } from './chart.ts'
import { neighboursOf } from './neighbours.ts'
import { type Border, bordersOf } from './outline/borders.ts'
import { orderOf } from './outline/order.ts'
import { type Paper, papersOf } from './outline/papers.ts'
import { isStep, numbersOf } from './outline/steps.ts'
import { type Way, waysOf } from './outline/ways.ts'

/** One step of the outline: a node of the chart with all that the drawing shows around it. */
export interface OutlineStep {
  readonly node: Node
  /** The number in the black circle of the drawing; null where nobody works: starts, waits, events, ends, and what passes by itself. */
  readonly number: number | null
  /** How many subprocesses it lies in. */
  readonly depth: number
  /** Who: the name of the innermost lane; null where it lies in none. */
  readonly lane: Name | null
  /** Where it leads, forks resolved into words. */
  readonly ways: readonly Way[]
  /** What may happen while it lasts. */
  readonly borders: readonly Border[]
  /** Data it reads or writes, messages to and from other parties. */
  readonly papers: readonly Paper[]
  /** Notes of the drawing that are about it. */
  readonly notes: readonly Name[]
}

/**
 * The chart as an ordered list: all that the drawing says, in the order in which it should be heard (`outline/order.ts`).
 * Forks and joins are no steps of their own; they stand in the ways of the steps before them. Events on a border stand
 * with their step. An end is a step only where it carries more than its name.
 */
export function outlineOf(chart: Chart): readonly OutlineStep[] {
  const near = neighboursOf(chart)
  const order = orderOf(chart, near)
  const numbers = numbersOf(order)
  const place = new Map(order.map(({ id }, i) => [id, i]))
  return order.filter(isStep).map((node) => ({
    node,
    number: numbers.get(node.id) ?? null,
    depth: depthOf(node, near.nodes),
    lane: chart.lanes.find(({ id }) => id === node.lane)?.name ?? null,
    ways: waysOf(chart, near, node, numbers, place),
    borders: bordersOf(chart, near, node, numbers, place),
    papers: papersOf(
      chart,
      [node, ...near.borders(node.id)].map(({ id }) => id),
    ),
    notes: chart.notes.filter(({ about }) => about.includes(node.id)).map(({ text }) => text),
  }))
}

function depthOf(node: Node, nodes: ReadonlyMap<string, Node>): number {
  const around = node.parent === null ? undefined : nodes.get(node.parent)
  return around === undefined ? 0 : 1 + depthOf(around, nodes)
}
