import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import { findBodyByCode } from '../../organisations/index.ts'

/** The justice bureau keeps the standards of the law and of upper levels. Its word in the lawbook. */
const KEEPER = 'justice'

/** The number of the body that keeps the standards nobody in the county made. */
export async function keeperId(tx: Tx): Promise<number> {
  return must(await findBodyByCode(tx, KEEPER), KEEPER).id
}
