import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { StandardEdition } from '../../standards/contract.ts'
import { editionsOf, findEdition } from '../../standards/queries.ts'
import { standardInForce } from '../../standards/standard-in-force.ts'
import type { PenaltyCase } from '../case.ts'

/** Editions between which the law chooses. `known`: what names the violation where neither day has one. */
export interface Editions {
  readonly old: StandardEdition | null
  readonly fresh: StandardEdition | null
  readonly known: StandardEdition
}

/**
 * The editions this body may cite on the last day of the act and on the day of the decision. A standard that had lapsed
 * before both still tells the ends of the law; it is the old one then, and is not cited.
 */
export async function editionsFor(tx: Tx, found: PenaltyCase, decisionOn: Day): Promise<Editions> {
  const inForce = (on: Day) =>
    standardInForce(tx, found.standardId, on, found.bodyId, found.placeBodyId ?? found.bodyId)
  const ofAct = await inForce(found.actTo ?? decisionOn)
  const fresh = await inForce(decisionOn)
  const [newest] = await editionsOf(tx, found.standardId)
  const last = must(await findEdition(tx, found.standardId, must(newest, found.standardId).number), found.standardId)
  const lapsed = last.standard.kind === 'standard' ? last : null
  return { old: ofAct ?? (fresh ? null : lapsed), fresh, known: fresh ?? ofAct ?? last }
}
