import { must } from '#base/assert.ts'
import type { PlannedNode } from './chart-plan.ts'
import type { Knitted, KnittedFlow } from './knit-plan.ts'

/** Column of each node, from 0 at the left; a bar reaches over several. */
export type Columns = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/**
 * Gives each node the first column right of everything that leads to it, so that steps walk to the right in their order.
 * Three things stand under what they come from instead: a detour that leads back at once, what follows both a gateway and
 * one notice of that gateway, and what the only event on a border leads to.
 */
export function columnsOf(knitted: Knitted): Columns {
  const columns = new Map<string, { first: number; last: number }>()
  for (const node of knitted.nodes) columns.set(node.id, columnOf(knitted, node, columns))
  return columns
}

function columnOf(knitted: Knitted, node: PlannedNode, before: Columns) {
  if (node.kind === 'boundary') return must(before.get(must(node.attachedTo, 'host')), 'column of the host')
  const into = knitted.flows.filter(({ to, isReturn }) => to === node.id && !isReturn)
  const from = into.map((flow) => ({ flow, at: must(before.get(flow.from), 'column') }))
  if (from.length > 0 && knitted.bars.has(node.id))
    return { first: Math.min(...from.map(({ at }) => at.first)), last: Math.max(...from.map(({ at }) => at.last)) }
  const first = Math.max(0, ...from.map(({ flow, at }) => at.last + (isBeside(knitted, flow) ? 0 : 1)))
  return { first, last: first }
}

function isBeside(knitted: Knitted, flow: KnittedFlow): boolean {
  const from = must(knitted.byId.get(flow.from), 'node')
  const to = must(knitted.byId.get(flow.to), 'node')
  if (isCalledBeside(knitted, from, to)) return true
  return from.lane !== to.lane && (isDetour(knitted, to) || isNotice(knitted, flow))
}

/** Begun by an event on a border that has no other, and by nothing else. */
function isCalledBeside({ nodes, flows }: Knitted, from: PlannedNode, to: PlannedNode): boolean {
  const onBorder = nodes.filter(({ attachedTo }) => attachedTo && attachedTo === from.attachedTo)
  return onBorder.length === 1 && to.kind !== 'end' && flows.filter((flow) => flow.to === to.id).length === 1
}

/** One way in, and every way out leads back. */
function isDetour(knitted: Knitted, { id }: PlannedNode): boolean {
  const out = knitted.flows.filter(({ from }) => from === id)
  const into = knitted.flows.filter(({ to }) => to === id)
  return into.length === 1 && out.length > 0 && out.every(({ isReturn }) => isReturn)
}

/** What it comes from hangs between a gateway and where the gateway leads as well. */
function isNotice(knitted: Knitted, { from, to }: KnittedFlow): boolean {
  const into = knitted.flows.filter((one) => one.to === from)
  const out = knitted.flows.filter((one) => one.from === from)
  const [only] = into
  return (
    into.length === 1 &&
    out.length === 1 &&
    knitted.flows.some((one) => one.from === only?.from && one.to === to && !one.isReturn)
  )
}
