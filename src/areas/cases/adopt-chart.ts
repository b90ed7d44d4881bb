import { bug, must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { chartInForce } from '../processes/index.ts'
import { beginOnChart } from './begin-on-chart.ts'
import { type Case, CLOSED } from './case.ts'
import { CASE_COLUMNS, caseOf, cases } from './cases.ts'
import type { ChartMove } from './chart-event.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { moveChart } from './move-chart.ts'
import { openSteps } from './open-steps.ts'

/**
 * Puts the open cases that began before charts ran onto the chart in force, where each of them stands, and tells so in the
 * journal. Twice is once: a case that has a chart is left alone.
 */
export async function adoptCharts(tx: Tx, by: Machine): Promise<number> {
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(CASE_COLUMNS)
    .where('chart_hash', 'is', null)
    .where('state', 'not in', [...CLOSED])
    .orderBy('body_id')
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const row of rows) await adoptChart(tx, by, caseOf(row))
  return rows.length
}

async function adoptChart(tx: Tx, by: Machine, before: Case): Promise<void> {
  const chart = must(await chartInForce(tx, before.itemId, tx.today), `chart of ${before.itemId}`)
  const found = { ...before, chartHash: chart.hash }
  await cases(tx)
    .updateTable('cases.application')
    .set({ chart_hash: chart.hash })
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .execute()
  const { flow } = await beginOnChart(tx, found, chart, found.state === 'collected')
  const walked = found.state === 'collected' ? [] : await walk(tx, found)
  await record(tx, by, fact('case.charted', found, { flow: [...flow, ...walked] }))
}

/** Goes the way that led to where the case stands: the formal check, the steps that are done, the decision. */
async function walk(tx: Tx, found: Case): Promise<readonly FactData[]> {
  const flow: FactData[] = []
  const go = async (move: ChartMove) => {
    const turned = accepted(await moveChart(tx, found, move))
    flow.push(...turned.flow)
    return turned
  }
  if (found.state === 'submitted') return flow
  if (found.state === 'correcting') {
    await go({ pass: 'intake', facts: { intake: 'correction' } })
    return flow
  }
  let { at, step } = await go({ pass: 'intake', facts: { intake: 'accepted' } })
  const { steps } = await itemOfCase(tx, found)
  const [open] = await openSteps(tx, found)
  const target = found.decidedOn ? steps.findIndex(({ branch }) => branch === 'decision') + 1 : (open ?? found.step)
  for (let i = 0; step < target; i += 1) {
    if (i > steps.length * 2) bug(`case ${found.number} does not come to step ${target}`)
    const done = must(steps[step - 1], 'step').id
    ;({ at, step } = await go(at.includes('hand-over') ? { pass: 'hand-over' } : { step: done, facts: {} }))
  }
  if (found.state === 'suspended') await go({ message: 'special-started' })
  if (found.state === 'granted' || found.state === 'refused')
    await go({ pass: 'decision', facts: { outcome: found.state } })
  return flow
}
