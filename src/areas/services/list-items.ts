import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { answeredWithin } from '../organisations/index.ts'
import type { ItemFilter, ItemLine, ItemShort } from './contract.ts'
import { inForceOn, services } from './queries.ts'
import { searchQuery } from './search-words.ts'

/** The items in force on a day, narrowed; the best hits first where words were typed, else in the order of the lawbook. */
export async function listItems(tx: Tx, day: Day, filter: ItemFilter = {}): Promise<readonly ItemLine[]> {
  const query = filter.words === undefined ? null : searchQuery(filter.words)
  if (filter.words?.trim() && query === null) return []
  const within = await answeredWithin(tx, sql`line->>'body'`)
  const rows = await services(tx)
    .selectFrom('services.edition')
    .select(['item_id', 'number', 'body_id', 'line'])
    .where((eb) => inForceOn(eb, day))
    .where(within)
    .$if(filter.section !== undefined, (q) => q.where(sql`line->'section'->>'zh-Hans'`, '=', filter.section))
    .$if(filter.body !== undefined, (q) => q.where(sql`line->>'body'`, '=', filter.body))
    .$if(filter.kind !== undefined, (q) => q.where(sql`line->>'kind'`, '=', filter.kind))
    .$if(filter.level !== undefined, (q) => q.where(sql<boolean>`line->'levels' ? ${filter.level}`))
    .$if(filter.fee !== undefined, (q) => q.where(sql<boolean>`says->'fee'->'list' ? ${filter.fee}`))
    .$if(query !== null, (q) => q.where(sql<boolean>`search @@ ${query}::tsquery`))
    .orderBy('item_id')
    .execute()
  const lines = rows.map((row) => ({ id: row.item_id, number: row.number, bodyId: row.body_id, ...shortOf(row.line) }))
  return query === null ? lines : [...lines].sort((a, b) => rank(a, filter.words) - rank(b, filter.words))
}

function shortOf(column: unknown): ItemShort {
  return column as ItemShort // written beside `says` from the same item
}

/** A name that begins with what was typed stands before one that contains it, and that before other hits. */
function rank(line: ItemLine, words: string | undefined): number {
  const typed = (words ?? '').trim().toLowerCase()
  const names = Object.values(line.name).map((name) => name.toLowerCase())
  if (names.some((name) => name.startsWith(typed))) return 0
  return names.some((name) => name.includes(typed)) ? 1 : 2
}
