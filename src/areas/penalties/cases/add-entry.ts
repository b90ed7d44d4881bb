import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import type { Entry } from './contract.ts'
import { penalties } from './penalty-cases.ts'

/** A paper for the file. `data` is read without opening a seal; `said` is sealed. */
export interface NewEntry {
  readonly kind: Entry['kind']
  readonly on?: Day
  readonly data?: Readonly<Record<string, unknown>>
  readonly said?: Readonly<Record<string, unknown>>
  readonly fileDigest?: string
}

/** Puts a paper into the file of a case whose row is locked (行政处罚法 §47: every act leaves a record). */
export async function addEntry(tx: Tx, by: Actor, ref: PenaltyRef, entry: NewEntry): Promise<number> {
  const { no } = await penalties(tx)
    .insertInto('penalties.entry')
    .values((eb) => ({
      ...{ body_id: ref.bodyId, case_id: ref.id },
      no: eb
        .selectFrom('penalties.entry as e')
        .select(sql<number>`coalesce(max(e.no), 0) + 1`.as('no'))
        .where('e.body_id', '=', ref.bodyId)
        .where('e.case_id', '=', ref.id),
      ...{ kind: entry.kind, on_day: entry.on ?? tx.today, at: tx.at, data: JSON.stringify(entry.data ?? {}) },
      by_staff: by.kind === 'officer' ? by.staffId : null,
      sealed: entry.said ? tx.vault.seal(place(ref.id), JSON.stringify(entry.said)) : null,
      file_digest: entry.fileDigest ?? null,
    }))
    .returning('no')
    .executeTakeFirstOrThrow()
  return no
}

/** What was sealed in an entry of the case. */
export function openSaid(tx: Tx, caseId: string, sealed: string | null): Readonly<Record<string, unknown>> {
  if (sealed === null) return {}
  return JSON.parse(tx.vault.open(place(caseId), sealed)) as Readonly<Record<string, unknown>> // as sealed
}

function place(row: string) {
  return { table: 'penalties.entry', column: 'sealed', row }
}
