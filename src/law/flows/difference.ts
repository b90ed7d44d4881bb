import type { Chart } from './chart.ts'
import { type Change, change } from './difference/change.ts'
import { changedFlows } from './difference/flows.ts'
import { changedFrame } from './difference/frame.ts'
import { changedNodes } from './difference/nodes.ts'
import { EMPTY_SHELF, type Shelf } from './outline/print-basis.ts'

export type { Aspect, Change } from './difference/change.ts'

/** All that differs between two editions, in the order of reading: the chart, its steps, its lines. */
export type ChartDifference = readonly Change[]

/**
 * What became of a chart from one edition to the next, by the ids of its elements, each with a sentence in three
 * languages. Empty only where both are drawn alike as well; where nothing but places differ, that is the one change.
 * `shelf` gives laws their names and rules their lengths; a whole book fits.
 *
 * Trap: an element with a new id is a new element, however much it looks like an old one. Only lines are known by their
 * ends.
 */
export function differenceOf(before: Chart, after: Chart, shelf: Shelf = EMPTY_SHELF): ChartDifference {
  const changes = [
    ...changedFrame(before, after, shelf),
    ...changedNodes(before, after, shelf),
    ...changedFlows(before, after),
  ]
  if (changes.length > 0 || placesOf(before) === placesOf(after)) return changes
  return [change(after.id, 'layout', 'changed', (words) => words.onlyPlaces)]
}

/** In the order of their ids: editors write the places of a sheet in an order of their own. */
function placesOf({ layout, notes, asides, ties, messageFlows, pools }: Chart): string {
  const sorted = (places: ReadonlyMap<string, object>) => [...places].sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([sorted(layout.shapes), sorted(layout.edges), notes, asides, ties, messageFlows, pools])
}
