import type { Tx } from '#platform/db/tx.ts'
import { isWithin } from '#platform/db/within.ts'
import { adoptionsOn } from './adoptions.ts'

/** Whether a standard is shown where a read is made: everywhere in the portal, inside a subsite where one of its bodies uses it. */
export async function isOfSite(tx: Tx, standardId: string): Promise<boolean> {
  return tx.within === undefined || usedWithin(tx, await adoptionsOn(tx, tx.today, standardId))
}

/** The same where it is known already who uses it. */
export function usedWithin(tx: Tx, adoptions: readonly { readonly bodyId: number }[]): boolean {
  return tx.within === undefined || adoptions.some(({ bodyId }) => isWithin(tx, bodyId))
}
