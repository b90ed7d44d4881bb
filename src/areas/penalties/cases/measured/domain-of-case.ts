import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import { editionsOf, findEdition } from '../../standards/queries.ts'
import type { PenaltyCase } from '../case.ts'
import { domainOf } from './domain.ts'

/** The domain of a case as the tables of penalty law name it: that of its violation. */
export async function domainOfCase(tx: Tx, { standardId }: PenaltyCase): Promise<string> {
  const [newest] = await editionsOf(tx, standardId)
  const edition = await findEdition(tx, standardId, must(newest, standardId).number)
  return domainOf(must(edition, standardId).standard)
}
