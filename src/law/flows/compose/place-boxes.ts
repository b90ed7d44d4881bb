import { must } from '#base/assert.ts'
import type { Box } from '../chart.ts'
import { boxSize } from './box-size.ts'
import { columnStrips } from './column-strips.ts'
import { columnsOf } from './columns.ts'
import type { Knitted } from './knit-plan.ts'
import { laneStrips } from './lane-strips.ts'
import { placeNotes } from './place-notes.ts'
import { rowsOf } from './rows.ts'
import { CORNER, GAP, POOL_HEAD, type Strip } from './spacing.ts'

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

/** Gives every node its box: columns as wide as their widest node, lanes as high as their rows. */
export function placeBoxes(knitted: Knitted): Places {
  const columns = columnsOf(knitted)
  const rows = rowsOf(knitted, columns)
  const across = columnStrips(knitted, columns)
  const lanes = laneStrips(knitted, rows)
  const nodes = new Map<string, Box>()
  for (const node of knitted.nodes) {
    const size = boxSize(knitted, node)
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

/** Events on the lower border of their task: one at the right, several at equal distances. */
function onTheBorder(knitted: Knitted, id: string, hostId: string, nodes: ReadonlyMap<string, Box>): Box {
  const host = must(nodes.get(hostId), 'host')
  const all = knitted.nodes.filter(({ attachedTo }) => attachedTo === hostId).map((node) => node.id)
  const share = all.length === 1 ? 0.875 : (2 * all.indexOf(id) + 1) / (2 * all.length)
  const { width, height } = boxSize(knitted, must(knitted.byId.get(id), 'event'))
  return { x: host.x + host.width * share - width / 2, y: host.y + host.height - height / 2, width, height }
}
