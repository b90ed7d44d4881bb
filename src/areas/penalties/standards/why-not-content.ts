import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import { auditStandard } from '#law/penalties/audit/audit-standard.ts'
import { beyondUpper } from '#law/penalties/audit/beyond-upper.ts'
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { type RunScenario, runScenarios } from '#law/penalties/standards/scenario.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penaltyBook } from '../penalty-book.ts'
import { laterLaws } from './later-laws.ts'
import { editionOn } from './queries.ts'
import { readDrafted } from './read-drafted.ts'

const REFINE = { law: 'GO27', article: '1' }

/**
 * Why what a draft says may not be published, or null: it is no standard, the audit finds errors, a scenario does not
 * come out as the file says, or it leaves the upper standard it refines.
 */
export async function whyNotContent(tx: Tx, text: string, refines: string | null, from: Day): Promise<Refusal | null> {
  const read = readDrafted(text)
  if (!read.ok) return { code: 'penalties.not-a-standard', kind: 'invalid', facts: { why: read.why } }
  const found = auditStandard(read.standard, {
    later: await laterLaws(tx, read.standard, from),
    words: penaltyBook().words,
    laws: penaltyBook().laws,
    on: from,
  })
  const errors = found.filter(({ level }) => level === 'error')
  if (errors.length > 0)
    return { code: 'penalties.audit', kind: 'invalid', facts: { found: errors.map(({ word }) => word).join('、') } }
  const own = compileStandard(read.standard)
  const failed = own.ok ? runScenarios(own.compiled).filter(({ passed }) => !passed) : []
  if (failed.length > 0)
    return {
      code: 'penalties.scenarios-failed',
      kind: 'invalid',
      facts: { names: namesOf(failed), count: failed.length },
    }
  if (refines === null) return null
  const upper = await editionOn(tx, refines, from)
  if (!upper) return { code: 'penalties.no-upper', kind: 'invalid' }
  const beyond = own.ok ? beyondUpper(upper.compiled, own.compiled) : []
  if (beyond.length === 0) return null
  const tiers = beyond.map(({ tier }) => tier).join('、')
  return { code: 'penalties.beyond-upper', kind: 'invalid', article: REFINE, facts: { tiers } }
}

function namesOf(failed: readonly RunScenario[]): string {
  return failed.map(({ scenario }) => `“${scenario.name}”`).join('、')
}
