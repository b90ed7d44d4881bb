import { bug } from '#base/assert.ts'
import type { Name } from '../chart.ts'
import type { ChartPlan, PlannedFlow, PlannedNode } from './chart-plan.ts'

/** A plan whose flows have found their ends. */
export interface Knitted extends ChartPlan {
  readonly flows: readonly KnittedFlow[]
  readonly byId: ReadonlyMap<string, PlannedNode>
  /** Wide tasks under the others: all that leads to them comes from events on the border of several tasks. */
  readonly bars: ReadonlySet<string>
}

export interface KnittedFlow extends PlannedFlow {
  readonly id: string
  readonly name: Name
  /** Leads back to what was read before. */
  readonly isReturn: boolean
}

const NO_NAME: Name = { 'zh-Hans': '' }

/** Ties flows to nodes, tells which are returns, and finds the bars. A name that is used twice, or by nobody, is a bug. */
export function knitPlan(plan: ChartPlan): Knitted {
  const byId = new Map(plan.nodes.map((node) => [node.id, node]))
  if (byId.size !== plan.nodes.length) bug(`${plan.id}: two nodes have one id`)
  const place = new Map(plan.nodes.map((node, i) => [node.id, i]))
  const placeOf = (id: string) => place.get(id) ?? bug(`${plan.id}: no node ${id}`)
  const flows = plan.flows.map((flow) => ({
    ...flow,
    id: flowId(plan, flow),
    name: flow.name ?? NO_NAME,
    isReturn: placeOf(flow.to) <= placeOf(flow.from),
  }))
  const lanes = new Set(plan.lanes.map(({ id }) => id))
  for (const { id, lane } of plan.nodes) if (!lanes.has(lane)) bug(`${plan.id}: ${id} lies in no lane`)
  const bars = plan.nodes.filter(({ id, kind }) => kind === 'receive' && isBar(flows, byId, id)).map(({ id }) => id)
  return { ...plan, flows, byId, bars: new Set(bars) }
}

/** `from-to`; a second flow between the same two is counted. */
function flowId(plan: ChartPlan, flow: PlannedFlow): string {
  const same = plan.flows.filter(({ from, to }) => from === flow.from && to === flow.to)
  const no = same.indexOf(flow)
  return `${flow.from}-${flow.to}${no > 0 ? `-${no + 1}` : ''}`
}

function isBar(flows: readonly KnittedFlow[], byId: ReadonlyMap<string, PlannedNode>, id: string): boolean {
  const into = flows.filter(({ to }) => to === id)
  return into.length > 1 && into.every(({ from }) => byId.get(from)?.kind === 'boundary')
}
