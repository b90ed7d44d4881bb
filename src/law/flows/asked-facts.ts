import type { Chart, DeclaredFact } from './chart.ts'

/**
 * The declared facts on which a chart branches right after an element, so that whoever passes it has to tell them. Looked
 * for through gateways, into subprocesses and out of them, up to the next place where the run waits.
 *
 * Trap: a fact is found by its name in the text of a condition; one whose name is part of another's is asked too often,
 * never too seldom.
 */
export function factsAsked(chart: Chart, element: string): readonly DeclaredFact[] {
  const seen = new Set([element])
  const look = [element]
  const conditions: string[] = []
  for (let id = look.pop(); id !== undefined; id = look.pop()) {
    for (const { to, condition } of chart.flows.filter(({ from }) => from === id)) {
      if (condition !== null) conditions.push(condition)
      for (const next of goesOnAt(chart, to)) {
        if (seen.has(next)) continue
        seen.add(next)
        look.push(next)
      }
    }
  }
  return chart.facts.filter(({ name }) => conditions.some((one) => one.includes(name)))
}

/** Where a run that comes to an element goes on at once: there, inside, or behind what it ends; nowhere if it waits. */
function goesOnAt({ nodes }: Chart, id: string): readonly string[] {
  const node = nodes.find((each) => each.id === id)
  if (!node) return []
  if (node.kind === 'subprocess')
    return nodes.filter(({ kind, parent }) => kind === 'start' && parent === id).map((start) => start.id)
  if (node.kind === 'end') return node.parent === null ? [] : [node.parent]
  if (node.kind === 'intermediate') return node.catches ? [] : [id]
  if (node.kind === 'rule') return node.calls === null ? [id] : []
  return PASSED.includes(node.kind) ? [id] : []
}

const PASSED: readonly Chart['nodes'][number]['kind'][] = [
  ...(['exclusive', 'inclusive', 'parallel'] as const),
  ...(['service', 'send', 'script'] as const),
]
