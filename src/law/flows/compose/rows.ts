import { must } from '#base/assert.ts'
import type { PlannedNode } from './chart-plan.ts'
import type { Columns } from './columns.ts'
import type { Knitted } from './knit-plan.ts'

/** Row of each node within its lane, from 0 at the top. */
export type Rows = ReadonlyMap<string, number>

/**
 * Puts the nodes of a lane side by side, and one under the other where two share a column: what lies on the main way
 * stands in the first row, ends make way for everything else.
 */
export function rowsOf(knitted: Knitted, columns: Columns): Rows {
  const rows = new Map<string, number>()
  const taken = new Set<string>()
  for (const node of inTurn(knitted)) {
    const { first, last } = must(columns.get(node.id), 'column')
    const across = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    let row = 0
    while (across.some((column) => taken.has(`${node.lane}/${row}/${column}`))) row++
    for (const column of across) taken.add(`${node.lane}/${row}/${column}`)
    rows.set(node.id, row)
  }
  return rows
}

function inTurn(knitted: Knitted): readonly PlannedNode[] {
  const main = mainWay(knitted)
  const rank = ({ id, kind }: PlannedNode) => (main.has(id) ? 0 : kind === 'end' ? 2 : 1)
  return knitted.nodes
    .filter(({ kind }) => kind !== 'boundary')
    .map((node, i) => ({ node, i }))
    .sort((a, b) => rank(a.node) - rank(b.node) || a.i - b.i)
    .map(({ node }) => node)
}

/** From the first start along the ways taken where nothing special holds, and past ends as long as there is a way. */
function mainWay({ nodes, flows, byId }: Knitted): ReadonlySet<string> {
  const way = new Set<string>()
  let at = nodes.find(({ kind }) => kind === 'start')?.id
  while (at !== undefined && !way.has(at)) {
    way.add(at)
    const out = flows.filter(({ from, isReturn }) => from === at && !isReturn)
    const onward = out.filter(({ to }) => byId.get(to)?.kind !== 'end')
    at = (onward.find(({ isDefault }) => isDefault) ?? onward[0] ?? out[0])?.to
  }
  return way
}
