import { auditStandard } from '#law/penalties/audit/audit-standard.ts'
import type { Finding } from '#law/penalties/audit/finding.ts'
import { type CompiledStandard, compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { type RunScenario, runScenarios } from '#law/penalties/standards/scenario.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penaltyBook } from '../penalty-book.ts'
import { laterLaws } from './later-laws.ts'
import { type Drafted, readDrafted } from './read-drafted.ts'

/** What the checks say of a draft. */
export type CheckedDraft =
  | Extract<Drafted, { readonly ok: false }>
  | {
      readonly ok: true
      readonly standard: Standard
      readonly compiled: CompiledStandard | null
      readonly findings: readonly Finding[]
      readonly scenarios: readonly RunScenario[]
    }

/** What audit and scenarios say of a text on the day of the transaction. */
export async function checkDraft(tx: Tx, text: string): Promise<CheckedDraft> {
  const read = readDrafted(text)
  if (!read.ok) return read
  const { words, laws } = penaltyBook()
  const beside = { words, laws, on: tx.today, later: await laterLaws(tx, read.standard, tx.today) }
  const result = compileStandard(read.standard)
  return {
    ...read,
    compiled: result.ok ? result.compiled : null,
    findings: auditStandard(read.standard, beside),
    scenarios: result.ok ? runScenarios(result.compiled) : [],
  }
}
