import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { REPORT_LIFE, type ReportState, type ReportStep, reportStateAfter } from '#law/requests/report/life.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotSign, whyNotStep } from './access.ts'
import type { RevisionRef } from './contract.ts'
import { lockReport, type ReportRow } from './report-rows.ts'

/** An edition under lock, and the state this step leads it to. */
export interface Allowed {
  readonly row: ReportRow
  readonly to: ReportState
}

/** How a verb begins: the edition under lock, if this actor may take this step now for exactly this revision. */
export async function may(tx: Tx, by: Actor, ref: RevisionRef, step: ReportStep): Promise<Outcome<Allowed>> {
  const row = await lockReport(tx, ref)
  if (!row) return refuse({ code: 'reports.no-such-report', kind: 'missing' })
  const notHis = await whyNotStep(tx, by, row.body_id, step)
  if (notHis) return refuse(notHis)
  const same = step === 'sign' ? await whyNotSign(tx, by, row) : null
  if (same) return refuse(same)
  if (row.revision !== ref.revision) return refuse({ code: 'reports.changed-meanwhile', kind: 'conflict' })
  const to = reportStateAfter(row.state, step)
  if (to) return done({ row, to })
  const facts = { state: row.state, step }
  return refuse({ code: 'reports.not-in-this-state', kind: 'conflict', article: REPORT_LIFE[step].article, facts })
}

/** A draft whose figures are frozen anew, and a new edition, are frozen and drafted in one act. */
export function drafted(state: ReportState): ReportState {
  return must(reportStateAfter(state, 'draft'), 'a frozen report can be drafted')
}
