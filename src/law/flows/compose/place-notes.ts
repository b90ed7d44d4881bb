import { must } from '#base/assert.ts'
import type { Box } from '../chart.ts'
import type { Knitted } from './knit-plan.ts'
import { LANE_HEAD } from './spacing.ts'
import { textSize } from './text-size.ts'

const WIDTH = 220
const GAP = 24

/** Puts the notes side by side into the first lane, right of all that stands there. */
export function placeNotes(knitted: Knitted, nodes: ReadonlyMap<string, Box>, lane: Box): ReadonlyMap<string, Box> {
  const first = must(knitted.lanes[0], 'lane').id
  const standing = knitted.nodes.filter((node) => node.lane === first).map(({ id }) => must(nodes.get(id), 'box'))
  let x = Math.max(lane.x + LANE_HEAD, ...standing.map((box) => box.x + box.width)) + 2 * GAP
  const notes = new Map<string, Box>()
  for (const { id, text } of knitted.notes) {
    const height = Math.min(lane.height - GAP, textSize(text, WIDTH - 20).height + 10)
    notes.set(id, { x, y: lane.y + (lane.height - height) / 2, width: WIDTH, height })
    x += WIDTH + GAP
  }
  return notes
}
