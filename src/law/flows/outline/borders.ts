import type { Chart, Node } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'
import { type Way, waysOf } from './ways.ts'

/** Something that may happen while a step lasts, and where it leads. */
export interface Border {
  /** The event: its trigger says what, `interrupting` whether it ends the step. */
  readonly event: Node
  readonly ways: readonly Way[]
}

/** The events on the border of a step. */
export function bordersOf(
  chart: Chart,
  near: Neighbours,
  node: Node,
  numbers: ReadonlyMap<string, number>,
  place: ReadonlyMap<string, number>,
): readonly Border[] {
  return near.borders(node.id).map((event) => ({ event, ways: waysOf(chart, near, event, numbers, place) }))
}
