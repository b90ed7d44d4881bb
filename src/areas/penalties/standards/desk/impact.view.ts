import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { amount } from '#law/penalties/amount.ts'
import { type Impact, type PastCase, replayCases } from '#law/penalties/impact.ts'
import type { CompiledStandard } from '#law/penalties/standards/compile-standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { factsOf } from '../api-answer.ts'
import type { StandardEdition } from '../contract.ts'
import { knownStandard } from '../known-standard.ts'
import { editionOn, editionsOf, findEdition, penalties, type StandardRow } from '../queries.ts'

/** A past case as the page names it: by the number of its document, never by its party. */
export interface DecidedCase extends PastCase {
  readonly document: string
  readonly decidedOn: Day
}

/** What a draft would change for cases that were decided. */
export interface DraftImpact extends Impact<DecidedCase> {
  /** The edition it is compared with: in force now, its own or that of the upper standard. Null: there are no cases. */
  readonly now: StandardEdition | null
}

/** More than these cost seconds; the newest tell most of how a body decides now. */
const MOST = 2000

/**
 * The cases in which the body of a standard imposed a penalty by it, or by the upper standard it refines, replayed under
 * what is in force and under a draft, newest first. Those of other bodies and those that were undone are not looked at.
 */
export async function impactOf(tx: Tx, standard: StandardRow, draft: CompiledStandard): Promise<DraftImpact> {
  const rows = await penalties(tx)
    .selectFrom('penalties.decision')
    .select(['document', 'decided_on', 'hash', 'facts', 'fine'])
    .where('body_id', '=', standard.body_id)
    .where('standard_id', 'in', standardsOf(standard))
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
        decidedBy: compiled,
        fine: fine === null ? null : amount(fine),
      }
    }),
  )
  const now = cases.length > 0 ? must(await holdingNow(tx, standard), 'an edition by which cases were decided') : null
  return { ...replayCases(cases, { now: now?.compiled ?? draft, next: draft }), now }
}

/** Its own standard first: it takes the place of the one it refines. */
function standardsOf({ id, refines }: StandardRow): readonly string[] {
  return refines === null ? [id] : [id, refines]
}

/** What holds today; where nothing does any more, the last that did. */
async function holdingNow(tx: Tx, standard: StandardRow): Promise<StandardEdition | null> {
  const ids = standardsOf(standard)
  for (const id of ids) {
    const edition = await editionOn(tx, id, tx.today)
    if (edition) return edition
  }
  for (const id of ids) {
    const [last] = await editionsOf(tx, id)
    if (last) return findEdition(tx, id, last.number)
  }
  return null
}
