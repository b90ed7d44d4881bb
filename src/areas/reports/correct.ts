import { done, type Outcome, refuse } from '#base/outcome.ts'
import { REPORT_LIFE } from '#law/requests/report/life.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { freeze } from './freeze.ts'
import { addAct, told } from './keep.ts'
import { may } from './may.ts'
import { openEdition } from './open-edition.ts'
import { saveReport, writtenOf } from './report-rows.ts'

/**
 * Corrects what is published: the old report stays readable, with the note why it holds no longer, and the next edition
 * is opened as a draft with figures of today, the text and what was stated carried over.
 */
export async function correct(
  tx: Tx,
  by: Actor,
  { ref, because }: { readonly ref: RevisionRef; readonly because: string },
): Promise<Outcome<{ id: string; edition: number }>> {
  const allowed = await may(tx, by, ref, 'correct')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value
  const note = because.trim()
  const { article } = REPORT_LIFE.correct
  if (note === '') return refuse({ code: 'reports.say-why', kind: 'invalid', article })

  await saveReport(tx, row, { state: to, corrected_on: tx.today, corrected_because: note })
  await addAct(tx, by, ref, 'correct')
  await record(tx, by, fact('report.corrected', ref, told(row)))
  const of = { bodyId: row.body_id, year: row.year, scope: row.scope }
  const { sections, stated } = await writtenOf(tx, row)
  const counted = await freeze(tx, of)
  return done(await openEdition(tx, by, { ...of, edition: row.edition + 1 }, { ...counted, sections, stated }))
}
