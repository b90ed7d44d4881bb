import type { Tx } from '#platform/db/tx.ts'
import { type Item, knownItem } from '../services/index.ts'
import type { Case } from './case.ts'

/**
 * The item as the edition says it under which the case was received, with the steps of the chart it is pinned to; later
 * editions of either do not touch it.
 */
export function itemOfCase(
  tx: Tx,
  { itemId, itemEdition, itemHash, chartHash }: Pick<Case, 'itemId' | 'itemEdition' | 'itemHash' | 'chartHash'>,
): Promise<Item> {
  return knownItem(tx, { itemId, number: itemEdition, hash: itemHash }, chartHash)
}
