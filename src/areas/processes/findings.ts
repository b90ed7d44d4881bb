import type { Chart } from '#law/flows/chart.ts'
import { type Finding, lintChart } from '#law/flows/lint.ts'
import type { Tx } from '#platform/db/tx.ts'
import { ROLES } from '#platform/signin/actor.ts'
import { lawbook } from '../clocks/index.ts'
import { processes } from './queries.ts'

const KNOWN_ROLES: ReadonlySet<string> = new Set(ROLES)

/** What is wrong with a chart in this house: its rules, laws, posts and charts. Errors forbid publishing, warnings not. */
export async function findingsOf(tx: Tx, chart: Chart): Promise<readonly Finding[]> {
  const charts = await processes(tx).selectFrom('processes.chart').select('id').execute()
  const { limits: rules, sources: laws } = lawbook()
  return lintChart(chart, {
    rules,
    laws,
    roles: KNOWN_ROLES,
    decisions: null,
    charts: new Set(charts.map(({ id }) => id)),
  })
}
