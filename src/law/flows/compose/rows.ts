import { must } from '#base/assert.ts'
import type { PlannedNode } from './chart-plan.ts'
import type { Columns } from './columns.ts'
import type { Knitted } from './knit-plan.ts'

/** Row of each node within its lane, from 0 at the top. */
export type Rows = ReadonlyMap<string, number>

/** Puts the nodes of a lane side by side, and one under the other where two share a column; ends make way. */
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

function inTurn({ nodes }: Knitted): readonly PlannedNode[] {
  const standing = nodes.filter(({ kind }) => kind !== 'boundary')
  return [...standing.filter(({ kind }) => kind !== 'end'), ...standing.filter(({ kind }) => kind === 'end')]
}
