import type { Chart, Node } from '../chart.ts'

/**
 * Where a process (`parent` null) or a subprocess begins: at its start events; where it has none, at every node that
 * nothing leads to (BPMN 2.0.2 §13.2.3). Event subprocesses are never begun by their surroundings.
 */
export function startsOf(chart: Chart, nodes: readonly Node[], parent: string | null): readonly Node[] {
  const inside = nodes.filter((node) => node.parent === parent)
  const starts = inside.filter(({ kind }) => kind === 'start')
  if (starts.length > 0) return starts
  const led = new Set(chart.flows.map(({ to }) => to))
  const foreign = new Set(chart.foreign.map(({ id }) => id))
  return inside.filter(({ id, kind }) => kind !== 'boundary' && !led.has(id) && !foreign.has(id))
}
