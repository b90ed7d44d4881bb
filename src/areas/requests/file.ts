import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Entry } from './contract.ts'
import type { RequestRef } from './request.ts'
import { requests } from './request-rows.ts'

/** A paper for the file. `data` is read without opening a seal; `said` is sealed. */
export interface NewEntry {
  readonly kind: Entry['kind']
  readonly on?: Day
  readonly data?: Readonly<Record<string, unknown>>
  readonly said?: Readonly<Record<string, unknown>>
}

/** Puts a paper into the file of a request whose row is locked (政府信息公开条例 §45). */
export async function addEntry(tx: Tx, by: Actor, ref: RequestRef, entry: NewEntry): Promise<void> {
  await requests(tx)
    .insertInto('requests.entry')
    .values((eb) => ({
      ...{ body_id: ref.bodyId, request_id: ref.id },
      no: eb
        .selectFrom('requests.entry as e')
        .select(sql<number>`coalesce(max(e.no), 0) + 1`.as('no'))
        .where('e.body_id', '=', ref.bodyId)
        .where('e.request_id', '=', ref.id),
      ...{ kind: entry.kind, on_day: entry.on ?? tx.today, at: tx.at, data: JSON.stringify(entry.data ?? {}) },
      by_staff: by.kind === 'officer' ? by.staffId : null,
      sealed: entry.said ? tx.vault.seal(place(ref.id), JSON.stringify(entry.said)) : null,
    }))
    .execute()
}

/** The file of a request, in order, opened. */
export async function entriesOf(tx: Tx, { bodyId, id }: RequestRef): Promise<readonly Entry[]> {
  const rows = await requests(tx)
    .selectFrom('requests.entry')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map((row) => ({
    ...{ no: row.no, kind: row.kind as Entry['kind'], on: row.on_day, at: row.at, byStaff: row.by_staff }, // written by addEntry only
    ...{ data: row.data as Entry['data'], said: opened(tx, id, row.sealed) }, // as written
  }))
}

function opened(tx: Tx, requestId: string, sealed: string | null): Entry['said'] {
  if (sealed === null) return {}
  return JSON.parse(tx.vault.open(place(requestId), sealed)) as Entry['said'] // as sealed
}

function place(row: string) {
  return { table: 'requests.entry', column: 'sealed', row }
}
