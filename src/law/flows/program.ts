import type { Names } from '#law/feel/compile.ts'
import type { Chart, Flow, Node } from './chart.ts'
import { namesOf, type Question, questionOf } from './conditions.ts'
import { reachOf } from './program/reach.ts'
import { startsOf } from './program/starts.ts'

/** A chart made ready to run: neighbours found, conditions compiled. Immutable; one serves any number of runs. */
export interface Program {
  readonly chart: Chart
  /** The process of the chart that runs. */
  readonly process: string
  readonly nodes: ReadonlyMap<string, PlannedNode>
  /** Where the top level begins: start events, or where there are none whatever nothing leads to. */
  readonly starts: readonly Node[]
}

export interface PlannedNode {
  readonly node: Node
  readonly out: readonly PlannedFlow[]
  /** Ids of the flows that lead here. */
  readonly into: readonly string[]
  readonly boundaries: readonly Node[]
  /** Rules of the clocks that stand still while it is active; null for all clocks. */
  readonly pauses: readonly (string | null)[]
  /** Subprocesses: where the inside begins. */
  readonly starts: readonly Node[]
  readonly collection: Question | null
  readonly until: Question | null
  /** Inclusive joins: for each flow that leads here, the nodes from which a token can still come by it. */
  readonly reach: ReadonlyMap<string, ReadonlySet<string>> | null
}

export interface PlannedFlow {
  readonly id: string
  readonly to: string
  readonly condition: Question | null
  readonly isDefault: boolean
}

/**
 * The program of one process of a chart; the chart's own where none is named. Does not lint: a way that leads to
 * something the house does not run is refused when a run comes to it.
 */
export function programOf(chart: Chart, process: string = chart.id): Program {
  const nodes = chart.nodes.filter((node) => node.process === process)
  const into = Map.groupBy(chart.flows, ({ to }) => to)
  const from = Map.groupBy(chart.flows, (flow) => flow.from)
  const on = Map.groupBy(nodes, ({ attachedTo }) => attachedTo)
  const names = namesOf(chart)
  const ask = (source: string | null | undefined, more?: Names) => (source ? questionOf(source, names, more) : null)
  const planned = nodes.map((node): readonly [string, PlannedNode] => [
    node.id,
    {
      node,
      out: (from.get(node.id) ?? []).map((flow) => planFlow(flow, node, ask)),
      into: (into.get(node.id) ?? []).map(({ id }) => id),
      boundaries: on.get(node.id) ?? [],
      pauses: node.clocks.filter(({ action }) => action === 'pause').map(({ rule }) => rule),
      starts: node.kind === 'subprocess' ? startsOf(chart, nodes, node.id) : [],
      collection: ask(node.multi?.collection),
      until: ask(node.multi?.until, COUNTS),
      reach: node.kind === 'inclusive' ? reachOf(chart.flows, nodes, node.id) : null,
    },
  ])
  return { chart, process, nodes: new Map(planned), starts: startsOf(chart, nodes, null) }
}

/** What a completion condition may ask besides the facts (BPMN 2.0.2 table 10.31). */
const COUNTS: Names = {
  numberOfInstances: 'number',
  numberOfCompletedInstances: 'number',
  numberOfActiveInstances: 'number',
}

function planFlow(flow: Flow, from: Node, ask: (source: string | null) => Question | null): PlannedFlow {
  const isDefault = from.defaultFlow === flow.id
  return { id: flow.id, to: flow.to, condition: isDefault ? null : ask(flow.condition), isDefault }
}
