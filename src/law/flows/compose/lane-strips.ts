import type { Box } from '../chart.ts'
import { boxSize } from './box-size.ts'
import type { Knitted } from './knit-plan.ts'
import type { Rows } from './rows.ts'
import { CORNER, LANE_HEAD, POOL_HEAD, type Strip } from './spacing.ts'
import { textSize } from './text-size.ts'

const ROW_HEIGHT = 60
const ROW_GAP = 42
const LANE_PADDING = 32

/** Lanes as high as their rows, rows as high as their highest node; how wide lanes are is known when all is placed. */
export function laneStrips(knitted: Knitted, rows: Rows) {
  const lanes = new Map<string, { box: Box; rows: readonly Strip[] }>()
  let y = CORNER
  for (const { id, name } of knitted.lanes) {
    const top = y
    const here = knitted.nodes.filter((node) => node.lane === id && node.kind !== 'boundary')
    const strips: Strip[] = []
    y += LANE_PADDING
    for (let row = 0; row <= Math.max(0, ...here.map((node) => rows.get(node.id) ?? 0)); row++) {
      const heights = here.filter((node) => rows.get(node.id) === row).map((node) => boxSize(knitted, node).height)
      const height = Math.max(row === 0 ? headHeight(name) : 0, ROW_HEIGHT, ...heights)
      if (row > 0) y += ROW_GAP
      strips.push({ from: y, to: y + height, middle: y + height / 2 })
      y += height
    }
    y += LANE_PADDING
    lanes.set(id, { box: { x: CORNER + POOL_HEAD, y: top, width: 0, height: y - top }, rows: strips })
  }
  return lanes
}

function headHeight(name: Knitted['lanes'][number]['name']): number {
  return textSize(name, LANE_HEAD - 24).height
}
