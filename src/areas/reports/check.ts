import { done, type Outcome, refuse } from '#base/outcome.ts'
import { REPORT_LIFE } from '#law/requests/report/life.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef } from './contract.ts'
import { checked } from './deviations.ts'
import { fact } from './facts.ts'
import { addAct, told } from './keep.ts'
import { may } from './may.ts'
import { saveReport } from './report-rows.ts'

/**
 * Checks a draft: every identity of the tables holds, and every cell is counted or stated, or else it says why not; these
 * explanations are published with the report. `because`: key of the deviation → why.
 */
export async function check(
  tx: Tx,
  by: Actor,
  { ref, because }: { readonly ref: RevisionRef; readonly because: Readonly<Record<string, string>> },
): Promise<Outcome<{ id: string }>> {
  const allowed = await may(tx, by, ref, 'check')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value
  const { deviations, hash } = await checked(tx, row)
  const explained = deviations.map((one) => ({ ...one, because: because[one.key]?.trim() ?? '' }))
  const open = explained.filter((one) => one.because === '').length
  const { article } = REPORT_LIFE.check
  if (open > 0) return refuse({ code: 'reports.unexplained', kind: 'invalid', article, facts: { open } })

  await saveReport(tx, row, { state: to })
  await addAct(tx, by, ref, 'check', { explained })
  await record(tx, by, fact('report.checked', ref, told(row, { hash, explained: explained.length })))
  return done({ id: ref.id })
}
