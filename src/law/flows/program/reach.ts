import type { Flow, Node } from '../chart.ts'

/**
 * For each flow into `join`, the nodes from which a token can come by it without passing the join on its way. A token
 * on an activity can also leave it by the events that stand on it.
 */
export function reachOf(
  flows: readonly Flow[],
  nodes: readonly Node[],
  join: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const into = Map.groupBy(flows, ({ to }) => to)
  const hostOf = new Map(nodes.map(({ id, attachedTo }) => [id, attachedTo]))
  const back = (id: string): readonly string[] => {
    const host = hostOf.get(id)
    return [...(into.get(id) ?? []).map(({ from }) => from), ...(host ? [host] : [])]
  }
  return new Map((into.get(join) ?? []).map((flow) => [flow.id, behind(flow.from, join, back)]))
}

function behind(from: string, join: string, back: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === join || seen.has(id)) continue
    seen.add(id)
    open.push(...back(id))
  }
  return seen
}
