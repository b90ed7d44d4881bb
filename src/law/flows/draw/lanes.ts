import type { Box, Lane, Pool, Shape } from '../chart.ts'
import { said } from '../said.ts'
import type { Sheet } from './sheet.ts'
import { tag } from './svg.ts'
import { textIn } from './text.ts'

/** The band in which the name stands upright, as files of editors leave it. */
const BAND = 30
/** From this much room on the name stands level. */
const LEVEL = 88

/** A pool: a frame with its name; a party whose inside is not drawn has the name in the middle. */
export function drawPool(sheet: Sheet, pool: Pool, shape: Shape): string {
  const { x, y, width, height } = shape
  const frame = tag('rect', { class: 'pool', x, y, width, height })
  const name = said(pool.name, sheet.lang)
  if (pool.process === null || !hasInside(sheet, pool))
    return frame + textIn(name, inset(shape, 8), [16, 14, 13, 12], { className: 'lname', bold: true })
  if (soleName(sheet, pool)) return frame
  return frame + band(shape) + upright(name, shape)
}

/** A lane, every second one shaded; its name level where there is room left of what stands in it. */
export function drawLane(sheet: Sheet, lane: Lane, shape: Shape, head: LaneHead | null): string {
  const { x, y, width, height } = shape
  const shaded = placeAmongSisters(sheet, lane) % 2 === 1
  const frame = tag('rect', { class: shaded ? 'lane alt' : 'lane', x, y, width, height })
  const name = said(lane.name, sheet.lang)
  if (head === null) return frame + upright(name, shape)
  const box = { x: x + 12, y: y + 6, width: head.name - 18, height: height - 12 }
  const line = tag('path', { class: 'lane', d: `M${x + head.line} ${y}v${height}` })
  return frame + line + textIn(name, box, [16, 15, 14, 13, 12, 11], { className: 'lname', bold: true, anchor: 'start' })
}

/** From top to bottom, standing lanes from left to right. */
function placeAmongSisters({ chart }: Sheet, lane: Lane): number {
  const at = ({ id }: Lane) => (chart.layout.shapes.get(id)?.y ?? 0) + (chart.layout.shapes.get(id)?.x ?? 0)
  const sisters = chart.lanes.filter(({ pool, parent }) => pool === lane.pool && parent === lane.parent)
  return sisters.toSorted((a, b) => at(a) - at(b)).indexOf(lane)
}

/** The left part of lanes, where their names stand level: so wide, and closed by a line at so much. */
export interface LaneHead {
  readonly name: number
  readonly line: number
}

/** How wide the heads of the lanes are: as the file says, or as much as nothing stands in; null where that is too little. */
export function headOf({ chart }: Sheet, lanes: readonly Lane[]): LaneHead | null {
  const boxes = lanes.flatMap((lane) => chart.layout.shapes.get(lane.id) ?? [])
  if (boxes.some(({ horizontal }) => !horizontal)) return null
  const left = Math.min(...boxes.map(({ x }) => x))
  const written = boxes.map(({ label }) => (label ? label.x + label.width + 10 - left : 0))
  const inner = chart.nodes.flatMap(({ id, lane }) => {
    const within = lanes.some((each) => each.id === lane)
    return within ? [(chart.layout.shapes.get(id)?.x ?? Number.POSITIVE_INFINITY) - left] : []
  })
  const free = Math.min(...inner, 154)
  const head = Math.max(...written) >= LEVEL ? Math.max(...written) : free - 14
  const nested = chart.lanes.some(({ parent }) => lanes.some(({ id }) => id === parent))
  return head >= LEVEL && !nested ? { name: head, line: Math.min(head, free - 6) } : null
}

/** Whether lanes or nodes stand in it. */
function hasInside({ chart }: Sheet, { id, process }: Pool): boolean {
  return chart.lanes.some(({ pool }) => pool === id) || chart.nodes.some((node) => node.process === process)
}

/** One pool around lanes, called like the chart itself: its name would say nothing new, and the lanes begin at its edge. */
function soleName({ chart }: Sheet, pool: Pool): boolean {
  const at = chart.layout.shapes.get(pool.id)
  const lanes = chart.lanes.filter((lane) => lane.pool === pool.id)
  return lanes.length > 0 && lanes.every(({ id }) => chart.layout.shapes.get(id)?.x === at?.x)
}

function band({ x, y, width, height, horizontal }: Shape): string {
  const line = horizontal ? `M${x + BAND} ${y}v${height}` : `M${x} ${y + BAND}h${width}`
  return tag('path', { class: 'lane', d: line })
}

/** Along the left edge, read from below; of a standing lane, along its top. */
function upright(name: string, { x, y, width, height, horizontal }: Shape): string {
  if (!horizontal) return textIn(name, { x: x + 4, y: y + 2, width: width - 8, height: BAND - 4 }, SIZES, STYLE)
  const turned: Box = { x: -height / 2 + 4, y: -BAND / 2 + 1, width: height - 8, height: BAND - 2 }
  const transform = `translate(${x + BAND / 2} ${y + height / 2}) rotate(-90)`
  return tag('g', { transform }, textIn(name, turned, SIZES, STYLE))
}

const SIZES = [15, 14, 13, 12, 11, 10, 9]
const STYLE = { className: 'lname', bold: true }

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
}
