import { sql } from 'kysely'
import type { Instant } from '#base/days.ts'
import type { Element } from '#law/catalogue/content-check.ts'
import type { Cursor } from '#platform/db/cursor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { DisclosureFilter, DisclosureRef } from '../contract.ts'
import { type NarrowedTo, narrowedEntries } from '../narrowed-entries.ts'

/** An entry as programs are told of it: what everybody may read, and when that last changed. */
export type EntryTold = Awaited<ReturnType<typeof entriesTold>>[number]

/** Entries under a filter, what changed last first. Limit and offset in rows. */
export async function entriesTold(
  tx: Tx,
  filter: DisclosureFilter,
  to: NarrowedTo,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  const rows = await select(tx, filter, to)
    .orderBy('changed_at', 'desc')
    .orderBy('catalogue.disclosure.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(toldOf)
}

/** One entry as programs are told of it; null where the public finds none. */
export async function entryTold(tx: Tx, { bodyId, id }: DisclosureRef): Promise<EntryTold | null> {
  const row = await select(tx, {}, { standards: null, bodies: [bodyId] })
    .where('catalogue.disclosure.id', '=', id)
    .executeTakeFirst()
  return row ? toldOf(row) : null
}

/** Entries under a filter, what was published last first, after the one a cursor names; null: from the beginning. */
export async function entriesAfter(
  tx: Tx,
  filter: DisclosureFilter,
  to: NarrowedTo,
  { after, limit }: { readonly after: Cursor | null; readonly limit: number },
) {
  const rows = await select(tx, filter, to)
    .$if(after !== null, (q) =>
      q.where(sql<boolean>`(v.published_on, catalogue.disclosure.id) < (${after?.day}::date, ${after?.id}::uuid)`),
    )
    .orderBy('v.published_on', 'desc')
    .orderBy('catalogue.disclosure.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toldOf)
}

/** All of them in batches, in the order of body and id, so that what is published meanwhile disturbs nothing. */
export async function* allEntriesTold(tx: Tx, filter: DisclosureFilter, to: NarrowedTo) {
  let after: readonly [number, string] = [0, '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const rows = await select(tx, filter, to)
      .where(sql<boolean>`(catalogue.disclosure.body_id, catalogue.disclosure.id) > (${after[0]}, ${after[1]}::uuid)`)
      .orderBy('catalogue.disclosure.body_id')
      .orderBy('catalogue.disclosure.id')
      .limit(BATCH)
      .execute()
    yield rows.map(toldOf)
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = [last.body_id, last.id]
  }
}

const BATCH = 500

/** Midnight in Anlan on the day of publication or withdrawal, or the approval where that came later in the day. */
const CHANGED = sql<Instant>`greatest(
  v.published_on::timestamp at time zone 'Asia/Shanghai', v.approved_at,
  catalogue.disclosure.ended_on::timestamp at time zone 'Asia/Shanghai')`

function select(tx: Tx, filter: DisclosureFilter, to: NarrowedTo) {
  return narrowedEntries(tx, VISITOR, filter, to)
    .select(['catalogue.disclosure.body_id', 'catalogue.disclosure.id', 'serial', 'standard_id', 'state'])
    .select(['ended_on', 'ended_because', 'v.number', 'v.title', 'v.attribute', 'v.ground', 'v.reason'])
    .select(['v.elements', 'v.formed_on', 'v.published_on', 'v.expires_on', 'v.note'])
    .select(CHANGED.as('changed_at'))
}

function toldOf(row: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]) {
  const isOpen = row.state !== 'withdrawn' && row.attribute === 'proactive'
  return {
    ...{ bodyId: row.body_id, id: row.id, serial: row.serial, standardId: row.standard_id, state: row.state },
    ...{ endedOn: row.ended_on, endedBecause: row.ended_because, version: row.number, title: row.title },
    ...{ attribute: row.attribute, ground: row.ground, reason: row.reason, note: row.note },
    elements: isOpen ? (row.elements as readonly Element[]) : null, // written by version-row
    ...{ formedOn: row.formed_on, publishedOn: row.published_on, expiresOn: row.expires_on },
    changedAt: row.changed_at,
  }
}
