import type { Tx } from '#platform/db/tx.ts'
import { postLines } from '../organisations/index.ts'

/**
 * Everybody who holds a post of this body today or stands in for one: who may have been at a site check. Holders who are
 * away today count, because a check is often recorded the day after.
 */
export async function staffOfHolder(
  tx: Tx,
  bodyId: number,
): Promise<readonly { readonly staffId: string; readonly name: string }[]> {
  const lines = await postLines(tx, bodyId, tx.today)
  const people = lines.flatMap(({ holding, acting }) => [acting ?? [], holding ?? []].flat())
  return [...new Map(people.map(({ staffId, name }) => [staffId, { staffId, name }])).values()]
}
