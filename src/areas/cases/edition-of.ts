import type { Tx } from '#platform/db/tx.ts'
import { type Item, knownItem } from '../services/index.ts'
import type { Case } from './case.ts'

/** The item as the edition says it under which the case was received; later editions do not touch it. */
export function itemOfCase(tx: Tx, found: Pick<Case, 'itemId' | 'itemEdition' | 'itemHash'>): Promise<Item> {
  return knownItem(tx, { itemId: found.itemId, number: found.itemEdition, hash: found.itemHash })
}
