import type { Day } from '#base/days.ts'
import { amount } from '#law/penalties/amount.ts'
import { type Impact, type PastCase, replayCases } from '#law/penalties/impact.ts'
import type { CompiledStandard } from '#law/penalties/standards/compile-standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { factsOf } from '../api-answer.ts'
import { knownStandard } from '../known-standard.ts'
import { penalties, type StandardRow } from '../queries.ts'

/** A past case as the page names it: by the number of its document, never by its party. */
export interface DecidedCase extends PastCase {
  readonly document: string
  readonly decidedOn: Day
}

/** More than these cost seconds; the newest tell most of how a body decides now. */
const MOST = 2000

/**
 * The cases in which the body of a standard imposed a penalty by it, or by the upper standard it refines, replayed under a
 * draft, newest first. Those of other bodies and those that were undone are not looked at.
 */
export async function impactOf(tx: Tx, standard: StandardRow, draft: CompiledStandard): Promise<Impact<DecidedCase>> {
  const rows = await penalties(tx)
    .selectFrom('penalties.decision')
    .select(['document', 'decided_on', 'hash', 'facts', 'fine'])
    .where('body_id', '=', standard.body_id)
    .where('standard_id', 'in', [standard.id, ...(standard.refines === null ? [] : [standard.refines])])
    .where('outcome', '=', 'penalty')
    .where('result', 'in', ['in_force', 'upheld', 'changed'])
    .orderBy('decided_on', 'desc')
    .orderBy('document', 'desc')
    .limit(MOST)
    .execute()
  const cases = await Promise.all(
    rows.map(async ({ document, decided_on, hash, facts, fine }): Promise<DecidedCase> => {
      const { standard: decidedBy, compiled } = await knownStandard(tx, hash)
      const given = factsOf(decidedBy, facts as Readonly<Record<string, unknown>>) // written by saveDecision only
      return {
        document,
        decidedOn: decided_on,
        facts: given,
        before: compiled,
        fine: fine === null ? null : amount(fine),
      }
    }),
  )
  return replayCases(cases, draft)
}
