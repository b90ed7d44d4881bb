import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import { findEdition, type Item } from '../services/index.ts'
import type { Case } from './case.ts'

/** The item as the edition says it under which the case was received; later editions do not touch it. */
export async function itemOfCase(tx: Tx, found: Pick<Case, 'itemId' | 'itemEdition'>): Promise<Item> {
  const edition = await findEdition(tx, { itemId: found.itemId, number: found.itemEdition })
  return must(edition, `edition ${found.itemEdition} of ${found.itemId}`).item
}
