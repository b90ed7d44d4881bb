import { must } from '#base/assert.ts'
import { boxSize } from './box-size.ts'
import type { Columns } from './columns.ts'
import type { Knitted } from './knit-plan.ts'
import { APART, CLEARANCE, CORNER, GAP, LANE_HEAD, POOL_HEAD, type Strip } from './spacing.ts'
import { textSize } from './text-size.ts'

/** More flows than these turn in two ranks. */
const MOST_TURNING = 6

/** Columns as wide as their widest node, with gaps in which flows turn. */
export function columnStrips(knitted: Knitted, columns: Columns): readonly Strip[] {
  const strips: Strip[] = []
  const count = Math.max(...[...columns.values()].map(({ last }) => last)) + 1
  let x = CORNER + POOL_HEAD + LANE_HEAD + GAP / 2
  for (let column = 0; column < count; column++) {
    const here = knitted.nodes.filter(({ id }) => !knitted.bars.has(id) && columns.get(id)?.first === column)
    const width = Math.max(0, ...here.map((node) => boxSize(knitted, node).width))
    strips.push({ from: x, to: x + width, middle: x + width / 2 })
    x += width + gapAfter(knitted, columns, column, width)
  }
  return strips
}

/** Wider where words of a way must find room between two boxes of one lane, and where many flows turn. */
function gapAfter(knitted: Knitted, columns: Columns, column: number, width: number): number {
  const words = knitted.flows
    .filter(({ from, to }) => columns.get(from)?.last === column && columns.get(to)?.first === column + 1)
    .filter(({ from, to }) => knitted.byId.get(from)?.lane === knitted.byId.get(to)?.lane)
    .map(({ name, from }) => {
      const own = boxSize(knitted, must(knitted.byId.get(from), 'node')).width
      return name['zh-Hans'] === '' ? 0 : textSize(name, 84).width + 16 - (width - own) / 2
    })
  const turning = knitted.flows.filter(
    ({ from, to }) =>
      knitted.byId.get(from)?.lane !== knitted.byId.get(to)?.lane &&
      (columns.get(from)?.last === column || columns.get(to)?.first === column + 1),
  )
  return Math.max(GAP, 2 * CLEARANCE + APART * Math.min(turning.length, MOST_TURNING), ...words)
}
