import type { Chart, Node } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'

/**
 * The nodes in the order in which people should hear them: every step after those that lead to it, the usual way first
 * (the default exit of a fork, else the order of the file), side ways after it, what stands inside a subprocess right
 * after the subprocess. The process that runs comes first; what no start leads to comes last, in the order of the file.
 *
 * A reversed post-order: depth first from the starts, the usual exit last. A flow to what stands earlier is a return.
 */
export function orderOf(chart: Chart, near: Neighbours): readonly Node[] {
  const processes = [...new Set([chart.id, ...chart.nodes.map(({ process }) => process)])]
  return processes.flatMap((process) => level(chart, near, process, null))
}

function level(chart: Chart, near: Neighbours, process: string, parent: string | null): readonly Node[] {
  const nodes = chart.nodes.filter((node) => node.process === process && node.parent === parent)
  const here = new Set(nodes)
  const seen = new Set<Node>()
  const finished: Node[] = []
  const visit = (node: Node): void => {
    if (seen.has(node) || !here.has(node)) return
    seen.add(node)
    for (const next of leastUsualFirst(node, near)) visit(next)
    finished.push(node)
  }
  for (const node of unreached(nodes, near).toReversed()) visit(node)
  for (const start of nodes.filter(({ kind }) => kind === 'start').reverse()) visit(start)
  return finished
    .reverse()
    .flatMap((node) => [node, ...(node.kind === 'subprocess' ? level(chart, near, process, node.id) : [])])
}

/** What no start leads to: it comes last, each after what leads to it. */
function unreached(nodes: readonly Node[], near: Neighbours): readonly Node[] {
  const reached = new Set<string>()
  const open = nodes.filter(({ kind }) => kind === 'start')
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node.id)) continue
    reached.add(node.id)
    open.push(...leastUsualFirst(node, near))
  }
  return nodes.filter(({ id }) => !reached.has(id))
}

/** Events on the border, then the exits from the last of the file to the first, at the very end the default one. */
function leastUsualFirst({ id, defaultFlow }: Node, near: Neighbours): readonly Node[] {
  const exits = [...near.out(id)].reverse()
  const usualLast = [
    ...exits.filter((flow) => flow.id !== defaultFlow),
    ...exits.filter((flow) => flow.id === defaultFlow),
  ]
  return [...[...near.borders(id)].reverse(), ...usualLast.flatMap(({ to }) => near.nodes.get(to) ?? [])]
}
