import { must } from '#base/assert.ts'
import type { Box } from '../chart.ts'
import { BAR_HEIGHT, boxSize } from './box-size.ts'
import type { PlannedNode } from './chart-plan.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Knitted } from './knit-plan.ts'
import { placeNotes } from './place-notes.ts'
import { type Rows, rowsOf } from './rows.ts'
import { APART, CLEARANCE, LANE_HEAD } from './spacing.ts'
import { type Size, textSize } from './text-size.ts'

/** Where everything stands that has an area. Unit: pixel. */
export interface Places {
  readonly pool: Box
  readonly lanes: ReadonlyMap<string, Box>
  readonly nodes: ReadonlyMap<string, Box>
  readonly notes: ReadonlyMap<string, Box>
  readonly columns: readonly Strip[]
  /** Rows of all lanes, from top to bottom. */
  readonly rows: readonly Strip[]
}

/** A column or row: where it begins and ends, and the middle its nodes stand on. */
export interface Strip {
  readonly from: number
  readonly to: number
  readonly middle: number
}

const CORNER = 20
/** Left edge of a pool with its name written upwards, as editors draw it. */
const POOL_HEAD = 30
const GAP = 36
/** More flows than these turn in two ranks. */
const MOST_TURNING = 6
const ROW_HEIGHT = 60
const ROW_GAP = 42
const LANE_PADDING = 32

/** Gives every node its box: columns as wide as their widest node, lanes as high as their rows. */
export function placeBoxes(knitted: Knitted): Places {
  const columns = columnsOf(knitted)
  const rows = rowsOf(knitted, columns)
  const across = columnStrips(knitted, columns)
  const lanes = laneStrips(knitted, rows)
  const nodes = new Map<string, Box>()
  for (const node of knitted.nodes) {
    const size = sizeOf(knitted, node)
    if (node.kind === 'boundary')
      nodes.set(node.id, onTheBorder(knitted, node.id, must(node.attachedTo, 'host'), nodes))
    else {
      const { first, last } = must(columns.get(node.id), 'column')
      const row = must(must(lanes.get(node.lane), 'lane').rows[must(rows.get(node.id), 'row')], 'strip')
      const [from, to] = [must(across[first], 'column'), must(across[last], 'column')]
      const width = knitted.bars.has(node.id) ? to.to - from.from : size.width
      const middle = (from.from + to.to) / 2
      nodes.set(node.id, { x: middle - width / 2, y: row.middle - size.height / 2, width, height: size.height })
    }
  }
  const left = CORNER + POOL_HEAD
  const notes = placeNotes(knitted, nodes, must(lanes.get(must(knitted.lanes[0], 'lane').id), 'lane').box)
  const right = Math.max(...[...nodes.values(), ...notes.values()].map((box) => box.x + box.width)) + GAP
  const boxes = [...lanes].map(([id, { box }]): [string, Box] => [id, { ...box, width: right - left }])
  const bottom = Math.max(...boxes.map(([, box]) => box.y + box.height))
  return {
    pool: { x: CORNER, y: CORNER, width: right - CORNER, height: bottom - CORNER },
    ...{ lanes: new Map(boxes), nodes, notes, columns: across },
    rows: [...lanes.values()].flatMap((lane) => lane.rows),
  }
}

function sizeOf(knitted: Knitted, node: PlannedNode): Size {
  const size = boxSize(knitted, node)
  return knitted.bars.has(node.id) ? { ...size, height: BAR_HEIGHT } : size
}

function columnStrips(knitted: Knitted, columns: Columns): readonly Strip[] {
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

function laneStrips(knitted: Knitted, rows: Rows) {
  const lanes = new Map<string, { box: Box; rows: readonly Strip[] }>()
  let y = CORNER
  for (const { id, name } of knitted.lanes) {
    const top = y
    const here = knitted.nodes.filter((node) => node.lane === id && node.kind !== 'boundary')
    const strips: Strip[] = []
    y += LANE_PADDING
    for (let row = 0; row <= Math.max(0, ...here.map((node) => rows.get(node.id) ?? 0)); row++) {
      const heights = here.filter((node) => rows.get(node.id) === row).map((node) => sizeOf(knitted, node).height)
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

/** Events on the lower border of their task: one at the right, several at equal distances. */
function onTheBorder(knitted: Knitted, id: string, hostId: string, nodes: ReadonlyMap<string, Box>): Box {
  const host = must(nodes.get(hostId), 'host')
  const all = knitted.nodes.filter(({ attachedTo }) => attachedTo === hostId).map((node) => node.id)
  const share = all.length === 1 ? 0.875 : (2 * all.indexOf(id) + 1) / (2 * all.length)
  const { width, height } = boxSize(knitted, must(knitted.byId.get(id), 'event'))
  return { x: host.x + host.width * share - width / 2, y: host.y + host.height - height / 2, width, height }
}
