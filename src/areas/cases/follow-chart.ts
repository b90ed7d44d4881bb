import type { Tx } from '#platform/db/tx.ts'
import { knownChart, runOf } from '../processes/index.ts'
import { type Case, type CaseRef, CLOSED, type State } from './case.ts'
import { cases, lockCase } from './cases.ts'
import { itemOfCase } from './edition-of.ts'
import { runOwner } from './move-chart.ts'
import { openSteps } from './open-steps.ts'
import { numbersOf, stepNumber } from './place-on-chart.ts'
import { renumberSteps } from './renumber-steps.ts'
import { turnSteps } from './steps.ts'

/** Before acceptance the formal check stays open while the applicant corrects: its row follows the verbs alone. */
const AFTER_ACCEPTANCE: readonly State[] = ['accepted', 'suspended', 'granted', 'refused']

/**
 * Brings a case up to its run where no verb of a case moved it: a timer of the chart ran out, or it was moved to another
 * edition (`map`: old step → new step). Reads where the run stands now, so hearing twice does no harm.
 */
export async function followChart(tx: Tx, ref: CaseRef, map: Readonly<Record<string, string>>): Promise<void> {
  const before = await lockCase(tx, ref)
  const run = await runOf(tx, runOwner(ref))
  if (!before || !run || CLOSED.includes(before.state)) return
  const found: Case = { ...before, chartHash: run.chart.hash }
  const item = await itemOfCase(tx, found)
  if (before.chartHash !== found.chartHash) await renumberSteps(tx, found, item, map)
  const { chart } = await knownChart(tx, run.chart.hash)
  const standing = numbersOf(item, run.active)
  const open = await openSteps(tx, found)
  if (AFTER_ACCEPTANCE.includes(found.state)) {
    const left = open.filter((no) => !standing.includes(no))
    const begun = standing.filter((no) => !open.includes(no))
    const ended = { staffId: null, post: found.holderPost, late: false, checkers: [], found: [] }
    await turnSteps(tx, found, found, item, { left, begun }, ended)
  }
  await cases(tx)
    .updateTable('cases.application')
    .set({ chart_hash: run.chart.hash, step: stepNumber(item, chart, run.active) })
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .execute()
}
