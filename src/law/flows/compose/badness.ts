import type { Box } from '../chart.ts'
import { TASK_WIDTH } from './box-size.ts'
import { crossings, overlap, type Points } from './geometry.ts'
import type { Places } from './place-boxes.ts'

/** What words must not cover, and how bad it is when they do. */
const OVER_BOX = 1000
const OVER_BADGE = 300
const OVER_LABEL = 800
const OVER_LINE = 250
const OVER_BORDER = 60
const OFF_SHEET = 2000
const BADGE = 14

/** How bad it would be to put words here: what they would cover, added up; 0 where they are clear. */
export function badness(
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
