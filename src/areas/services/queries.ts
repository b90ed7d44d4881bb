import type { ExpressionBuilder, Selectable } from 'kysely'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Draft, Edition, EditionRef } from './contract.ts'
import type { Item } from './item.ts'
import { itemKept } from './items-kept.ts'
import type { ServicesTables } from './tables.ts'

const WITHOUT_ITEM = [
  'body_id',
  'item_id',
  'number',
  'state',
  'hash',
  'in_force_from',
  'in_force_to',
  'drafted_by',
  'published_by',
  'published_at',
] as const
type EditionRow = Pick<Selectable<ServicesTables['services.edition']>, (typeof WITHOUT_ITEM)[number]>

/** The tables of this area in a transaction. */
export function services(tx: Tx) {
  return tablesOf<ServicesTables>(tx)
}

/** The edition of an item that is in force on a day, or null: no such item, not yet, or withdrawn. */
export async function itemInForce(tx: Tx, itemId: string, day: Day): Promise<Edition | null> {
  const row = await services(tx)
    .selectFrom('services.edition')
    .select(WITHOUT_ITEM)
    .where('item_id', '=', itemId)
    .where((eb) => inForceOn(eb, day))
    .executeTakeFirst()
  return row ? editionOf(tx, row) : null
}

/** An edition by its name, whatever came after it, or null. What a case was received under is always found. */
export async function findEdition(tx: Tx, { itemId, number }: EditionRef): Promise<Edition | null> {
  const row = await services(tx)
    .selectFrom('services.edition')
    .select(WITHOUT_ITEM)
    .where('item_id', '=', itemId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? editionOf(tx, row) : null
}

/** All editions of an item, the newest first. */
export async function editionsOf(tx: Tx, itemId: string): Promise<readonly Edition[]> {
  const rows = await services(tx)
    .selectFrom('services.edition')
    .select(WITHOUT_ITEM)
    .where('item_id', '=', itemId)
    .orderBy('number', 'desc')
    .execute()
  return Promise.all(rows.map((row) => editionOf(tx, row)))
}

/** The draft of an item's next edition, or null. */
export async function findDraft(tx: Tx, itemId: string): Promise<Draft | null> {
  const row = await services(tx)
    .selectFrom('services.draft')
    .selectAll()
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  return row
    ? {
        itemId: row.item_id,
        bodyId: row.body_id,
        basedOn: row.based_on,
        revision: row.revision,
        draftedBy: row.drafted_by,
        draftedAt: row.drafted_at,
        item: itemOf(row.says),
      }
    : null
}

/** The items that have a draft, for marking them in a list. */
export async function draftedItems(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await services(tx).selectFrom('services.draft').select('item_id').execute()
  return new Set(rows.map((row) => row.item_id))
}

/** Locks the item and gives its latest edition, or null; every verb that changes an item begins here. */
export async function latestForUpdate(tx: Tx, itemId: string): Promise<Edition | null> {
  const item = await services(tx)
    .selectFrom('services.item')
    .select('id')
    .where('id', '=', itemId)
    .forUpdate()
    .executeTakeFirst()
  return item ? ((await editionsOf(tx, itemId))[0] ?? null) : null
}

/** What an edition says, from the database; an edition that is not there is a bug. */
export async function readSays(tx: Tx, { itemId, number }: EditionRef): Promise<Item> {
  const row = await services(tx)
    .selectFrom('services.edition')
    .select('says')
    .where('item_id', '=', itemId)
    .where('number', '=', number)
    .executeTakeFirst()
  return itemOf(must(row, `edition ${number} of ${itemId}`).says)
}

/** A `says` column: written only by the verbs of this area, from a checked item. */
export function itemOf(column: unknown): Item {
  return column as Item
}

/** The condition that an edition is in force on a day. */
export function inForceOn(eb: ExpressionBuilder<ServicesTables, 'services.edition'>, day: Day) {
  return eb.and([eb('in_force_from', '<=', day), eb.or([eb('in_force_to', 'is', null), eb('in_force_to', '>', day)])])
}

async function editionOf(tx: Tx, row: EditionRow): Promise<Edition> {
  const name = { itemId: row.item_id, number: row.number, hash: row.hash }
  return {
    ...{ ...name, bodyId: row.body_id, state: row.state },
    ...{ inForceFrom: row.in_force_from, inForceTo: row.in_force_to },
    ...{ draftedBy: row.drafted_by, publishedBy: row.published_by, publishedAt: row.published_at },
    item: await itemKept(name, null, () => readSays(tx, name)),
  }
}
