import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Edition, EditionRef } from './contract.ts'
import type { Item } from './item.ts'
import { findEdition, inForceOn, services } from './queries.ts'

/** An edition by name and content: what a case keeps. */
export interface EditionName extends EditionRef {
  /** SHA-256 of what binds, hexadecimal. */
  readonly hash: string
}

/** Editions never change, so what was read once is known for good; a few hundred of them. */
const known = new Map<string, Item>()
const MOST = 5000

/** Which edition of an item is in force on a day, without its text; null: none. */
export async function nameInForce(
  tx: Tx,
  itemId: string,
  day: Day,
): Promise<(EditionName & Pick<Edition, 'bodyId'>) | null> {
  const row = await services(tx)
    .selectFrom('services.edition')
    .select(['number', 'hash', 'body_id'])
    .where('item_id', '=', itemId)
    .where((eb) => inForceOn(eb, day))
    .executeTakeFirst()
  return row ? { itemId, number: row.number, hash: row.hash, bodyId: row.body_id } : null
}

/** The item as a named edition says it; read from the database once a process. Trap: shared, never change it. */
export async function knownItem(tx: Tx, name: EditionName): Promise<Item> {
  const key = `${name.itemId}/${name.number}/${name.hash}`
  const before = known.get(key)
  if (before) return before
  const edition = must(await findEdition(tx, name), `edition ${name.number} of ${name.itemId}`)
  if (known.size >= MOST) known.clear()
  known.set(key, edition.item)
  return edition.item
}
