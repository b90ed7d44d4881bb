import { type ExpressionBuilder, type Selectable, sql } from 'kysely'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Draft, Edition, EditionRef, ItemFilter, ItemLine, ItemShort } from './contract.ts'
import type { Item } from './item.ts'
import { itemKept } from './items-kept.ts'
import { searchQuery } from './search-words.ts'
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

/** The items in force on a day, narrowed; the best hits first where words were typed, else in the order of the lawbook. */
export async function listItems(tx: Tx, day: Day, filter: ItemFilter = {}): Promise<readonly ItemLine[]> {
  const query = filter.words === undefined ? null : searchQuery(filter.words)
  if (filter.words?.trim() && query === null) return []
  const rows = await services(tx)
    .selectFrom('services.edition')
    .select(['item_id', 'number', 'body_id', 'line'])
    .where((eb) => inForceOn(eb, day))
    .$if(filter.section !== undefined, (q) => q.where(sql`line->'section'->>'zh-Hans'`, '=', filter.section))
    .$if(filter.body !== undefined, (q) => q.where(sql`line->>'body'`, '=', filter.body))
    .$if(filter.kind !== undefined, (q) => q.where(sql`line->>'kind'`, '=', filter.kind))
    .$if(filter.level !== undefined, (q) => q.where(sql<boolean>`line->'levels' ? ${filter.level}`))
    .$if(query !== null, (q) => q.where(sql<boolean>`search @@ ${query}::tsquery`))
    .orderBy('item_id')
    .execute()
  const lines = rows.map((row) => ({ id: row.item_id, number: row.number, bodyId: row.body_id, ...shortOf(row.line) }))
  return query === null ? lines : [...lines].sort((a, b) => rank(a, filter.words) - rank(b, filter.words))
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

function shortOf(column: unknown): ItemShort {
  return column as ItemShort // written beside `says` from the same item
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
    item: await itemKept(name, () => readSays(tx, name)),
  }
}

/** A name that begins with what was typed stands before one that contains it, and that before other hits. */
function rank(line: ItemLine, words: string | undefined): number {
  const typed = (words ?? '').trim().toLowerCase()
  const names = Object.values(line.name).map((name) => name.toLowerCase())
  if (names.some((name) => name.startsWith(typed))) return 0
  return names.some((name) => name.includes(typed)) ? 1 : 2
}
