import type { Chart } from '../chart.ts'
import { type Finding, finding } from './finding.ts'
import type { Known } from './known.ts'

/** Names of things outside the chart that the house does not have: roles, laws, decision tables, called charts. */
export function findReferences(chart: Chart, { roles, laws, decisions, charts }: Known): readonly Finding[] {
  return [
    ...[...chart.lanes, ...chart.nodes].flatMap(({ id, post }) => {
      const role = post?.role ?? null
      if (role === null || role === 'applicant' || !roles || roles.has(role)) return []
      return [finding(chart, 'unknown-role', [id], { role })]
    }),
    ...[chart, ...chart.nodes].flatMap(({ id, basis }) =>
      basis
        .filter(({ law }) => isKey(law) && laws && !laws.has(law))
        .map(({ law }) => finding(chart, 'unknown-law', [id], { law })),
    ),
    ...chart.nodes.flatMap(({ id, kind, calls }): readonly Finding[] => {
      if (calls === null) return []
      if (kind === 'rule' && decisions && !decisions.has(calls))
        return [finding(chart, 'unknown-decision', [id], { decision: calls })]
      if (kind === 'call' && charts && !charts.has(calls))
        return [finding(chart, 'unknown-chart', [id], { chart: calls })]
      return []
    }),
  ]
}

/** Keys of the lawbook are short and of capitals and digits; anything else is the title of a law. */
const isKey = (law: string) => /^[A-Z][A-Z0-9_.-]*$/.test(law)
