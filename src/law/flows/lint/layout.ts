import type { Chart } from '../chart.ts'
import { type Finding, finding } from './finding.ts'

/** Whatever has no place on the sheet. What is not drawn cannot be published as a drawing. */
export function findMissingLayout(chart: Chart): readonly Finding[] {
  const { shapes, edges } = chart.layout
  const boxes = [...chart.pools, ...chart.lanes, ...chart.nodes].filter(({ id }) => !shapes.has(id))
  const lines = [...chart.flows, ...chart.messageFlows].filter(({ id }) => (edges.get(id)?.points.length ?? 0) < 2)
  return [...boxes, ...lines].map(({ id }) => finding(chart, 'no-layout', [id], {}))
}
