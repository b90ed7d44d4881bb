import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import { findBodyByCode } from '../organisations/index.ts'

/** The approval service bureau keeps all charts and powers of the county. Its word in the lawbook. */
const KEEPER = 'service_bureau'

/** The number of the body that keeps all charts. */
export async function keeperId(tx: Tx): Promise<number> {
  return must(await findBodyByCode(tx, KEEPER), KEEPER).id
}

/** The bodies whose people may change a chart or a power: the one that answers for it and the one that keeps them all. */
export async function answeringBodies(tx: Tx, bodyId: number): Promise<readonly number[]> {
  return [bodyId, await keeperId(tx)]
}
