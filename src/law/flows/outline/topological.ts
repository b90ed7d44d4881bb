import type { Node } from '../chart.ts'

/**
 * An order in which every node stands after those that lead to it, loops aside: a reversed post-order, depth first from
 * the starts. What no start leads to comes last. `onward` names where a node leads, the usual way first.
 */
export function topological(nodes: readonly Node[], onward: (node: Node) => readonly Node[]): readonly Node[] {
  const within = new Set(nodes)
  const starts = nodes.filter(({ kind }) => kind === 'start')
  const reached = new Set<Node>()
  const open = [...starts]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue
    reached.add(node)
    open.push(...onward(node))
  }
  const seen = new Set<Node>()
  const finished: Node[] = []
  const visit = (node: Node): void => {
    if (seen.has(node) || !within.has(node)) return
    seen.add(node)
    for (const next of onward(node).toReversed()) visit(next)
    finished.push(node)
  }
  const lost = nodes.filter((node) => !reached.has(node))
  for (const root of [...lost.toReversed(), ...starts.toReversed()]) visit(root)
  return finished.reverse()
}
