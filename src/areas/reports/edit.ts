import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { RevisionRef, Sections, Stated } from './contract.ts'
import { SECTIONS } from './contract.ts'
import { fact } from './facts.ts'
import { addAct, keepWritten, told } from './keep.ts'
import { may } from './may.ts'
import { frozenOf, saveReport } from './report-rows.ts'

/** Longest section we keep; characters. */
export const LONGEST = 20_000

/**
 * Writes the sections of text anew, and the figures of table 二 the office itself states. What was checked has to be
 * checked again.
 */
export async function edit(
  tx: Tx,
  by: Actor,
  { ref, sections, stated }: { readonly ref: RevisionRef; readonly sections: Sections; readonly stated: Stated },
): Promise<Outcome<{ id: string; revision: number }>> {
  const allowed = await may(tx, by, ref, 'edit')
  if (!allowed.ok) return allowed
  const { row, to } = allowed.value
  const bad = SECTIONS.find((id) => sections[id].trim() === '' || sections[id].length > LONGEST)
  if (bad) return refuse({ code: 'reports.section-empty', kind: 'invalid', facts: { section: bad } })
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0
  if (!Object.values(stated).every(isCount)) return refuse({ code: 'reports.not-a-count', kind: 'invalid' })

  const revision = row.revision + 1
  const hash = await keepWritten(tx, by, row, revision, { frozen: await frozenOf(tx, row), sections, stated })
  await saveReport(tx, row, { state: to, revision })
  await addAct(tx, by, ref, 'edit')
  await record(tx, by, fact('report.edited', ref, told(row, { hash, revision })))
  return done({ id: ref.id, revision })
}
