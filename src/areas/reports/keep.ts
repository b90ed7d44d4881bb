import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { canonical } from '#proof/canonical.ts'
import type { Frozen, FrozenCases, ReportRef, Sections, Stated } from './contract.ts'
import { documentOf, hashOf } from './document.ts'
import { type ActKind, type ReportRow, reports } from './report-rows.ts'

/** Keeps figures as they were counted today, under the number of the snapshot. */
export async function keepFrozen(
  tx: Tx,
  { bodyId, id }: ReportRef,
  no: number,
  { frozen, cases }: { readonly frozen: Frozen; readonly cases: FrozenCases },
): Promise<void> {
  await reports(tx)
    .insertInto('reports.snapshot')
    .values({
      ...{ body_id: bodyId, report_id: id, no, frozen_on: frozen.frozenOn },
      ...{ figures: canonical(frozen), cases: canonical(cases) },
    })
    .execute()
}

/** Keeps what was written as the next revision, with the hash of the whole report as it then stands. Gives the hash. */
export async function keepWritten(
  tx: Tx,
  by: Actor,
  row: Pick<ReportRow, 'body_id' | 'id' | 'year' | 'edition' | 'scope'>,
  revision: number,
  { frozen, sections, stated }: { readonly frozen: Frozen; readonly sections: Sections; readonly stated: Stated },
): Promise<string> {
  const hash = hashOf(documentOf(row, frozen, { sections, stated }))
  await reports(tx)
    .insertInto('reports.text')
    .values({
      ...{ body_id: row.body_id, report_id: row.id, revision, hash, by_staff: staffOf(by), at: tx.at },
      ...{ sections: JSON.stringify(sections), stated: JSON.stringify(stated) },
    })
    .execute()
  return hash
}

/** Notes what was done with an edition whose row is locked. */
export async function addAct(
  tx: Tx,
  by: Actor,
  { bodyId, id }: ReportRef,
  kind: ActKind,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await reports(tx)
    .insertInto('reports.act')
    .values((eb) => ({
      ...{ body_id: bodyId, report_id: id, kind, on_day: tx.today, by_staff: staffOf(by), at: tx.at },
      no: eb
        .selectFrom('reports.act as a')
        .select(sql<number>`coalesce(max(a.no), 0) + 1`.as('no'))
        .where('a.body_id', '=', bodyId)
        .where('a.report_id', '=', id),
      data: JSON.stringify(data),
    }))
    .execute()
}

/** Who acts, as the rows name people; null: nobody of the staff. */
export function staffOf(by: Actor): string | null {
  return by.kind === 'officer' ? by.staffId : null
}

/** What every fact of an edition tells. */
export function told({ year, edition }: Pick<ReportRow, 'year' | 'edition'>, more: FactData = {}): FactData {
  return { year, edition, ...more }
}
