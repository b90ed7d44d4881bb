import type { Chart, Node } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'
import { topological } from './topological.ts'

/**
 * The nodes in the order in which people should hear them: the usual way first (the default exit of each fork, else the
 * first of the file), before each step whatever leads to it, then the side ways that end elsewhere; what stands inside a
 * subprocess right after the subprocess. The process that runs comes first. A flow to what stands earlier is a return.
 */
export function orderOf(chart: Chart, near: Neighbours): readonly Node[] {
  const processes = [...new Set([chart.id, ...chart.nodes.map(({ process }) => process)])]
  return processes.flatMap((process) => level(chart, near, process, null))
}

function level(chart: Chart, near: Neighbours, process: string, parent: string | null): readonly Node[] {
  const nodes = chart.nodes.filter((node) => node.process === process && node.parent === parent)
  const onward = (node: Node) => usualFirst(node, near)
  const lawful = topological(nodes, onward)
  const place = new Map(lawful.map((node, i) => [node, i]))
  const isForward = (from: Node, to: Node) => (place.get(to) ?? -1) > (place.get(from) ?? -1)
  const before = new Map<Node, Node[]>(nodes.map((node) => [node, []]))
  for (const from of lawful)
    for (const to of onward(from)) if (place.has(to) && isForward(from, to)) before.get(to)?.push(from)
  const heard = new Set<Node>()
  const hear = (node: Node): void => {
    if (heard.has(node)) return
    for (const earlier of before.get(node) ?? []) hear(earlier)
    heard.add(node)
  }
  for (const first of lawful) {
    for (let at: Node | undefined = first; at && !heard.has(at); ) {
      const now: Node = at
      hear(now)
      at = onward(now).find((to) => place.has(to) && isForward(now, to))
    }
  }
  return [...heard].flatMap((node) => [
    node,
    ...(node.kind === 'subprocess' ? level(chart, near, process, node.id) : []),
  ])
}

/** The default exit, then the others in the order of the file, at last the events on the border. */
function usualFirst({ id, defaultFlow }: Node, near: Neighbours): readonly Node[] {
  const exits = near.out(id)
  const sorted = [
    ...exits.filter((flow) => flow.id === defaultFlow),
    ...exits.filter((flow) => flow.id !== defaultFlow),
  ]
  return [...sorted.flatMap(({ to }) => near.nodes.get(to) ?? []), ...near.borders(id)]
}
