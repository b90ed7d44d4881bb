import type { Chart, Flow, Node } from './chart.ts'

/** A chart by its connections: what leads where. Everything in the order of the file. */
export interface Neighbours {
  readonly nodes: ReadonlyMap<string, Node>
  readonly out: (id: string) => readonly Flow[]
  readonly into: (id: string) => readonly Flow[]
  /** Events that stand on the border of an activity. */
  readonly borders: (id: string) => readonly Node[]
  /** What lies directly inside a subprocess. */
  readonly inside: (id: string) => readonly Node[]
}

/** The connections of a chart, each looked up in one step. */
export function neighboursOf(chart: Chart): Neighbours {
  const out = Map.groupBy(chart.flows, (flow) => flow.from)
  const into = Map.groupBy(chart.flows, (flow) => flow.to)
  const borders = Map.groupBy(chart.nodes, (node) => node.attachedTo)
  const inside = Map.groupBy(chart.nodes, (node) => node.parent)
  return {
    nodes: new Map(chart.nodes.map((node) => [node.id, node])),
    out: (id) => out.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
    borders: (id) => borders.get(id) ?? [],
    inside: (id) => inside.get(id) ?? [],
  }
}
