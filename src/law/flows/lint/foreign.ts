import type { Chart } from '../chart.ts'
import { type Finding, finding } from './finding.ts'

/** Everything the reader met outside the declared subset. */
export function findForeign(chart: Chart): readonly Finding[] {
  return chart.foreign.map(({ id, type, because }) => finding(chart, 'foreign', [id], { type, because }))
}
