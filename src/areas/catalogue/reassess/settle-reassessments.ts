import { sql } from 'kysely'
import { clocksOf } from '#areas/clocks/index.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { beginReassessment, ownerOf } from './clock.ts'

/**
 * What is withheld and has no clock gets one, from its publication or the last reassessment: what an earlier catalogue
 * brought along, above all. Not while a new version is on its way.
 */
export async function settleReassessments(tx: Tx, by: Machine): Promise<void> {
  const { rows } = await sql<{ body_id: number; id: string; since: Day }>`
    select d.body_id, d.id, greatest(v.published_on, (
      select max(r.done_on) from catalogue.reassessment r where r.body_id = d.body_id and r.disclosure_id = d.id
    )) as since
    from catalogue.disclosure d
    join catalogue.version v on v.body_id = d.body_id and v.disclosure_id = d.id and v.number = d.in_force
    where d.state = 'published' and d.reassess_by is null and v.attribute = 'withheld' and not exists (
      select from catalogue.version o where o.body_id = d.body_id and o.disclosure_id = d.id and o.step <> 'published'
    )
    order by d.body_id, d.id`.execute(tx.kysely)
  for (const [bodyId, some] of Map.groupBy(rows, (row) => row.body_id)) {
    const ids = some.map(({ id }) => id)
    const running = await clocksOf(tx, { bodyId, kind: ownerOf('').kind, ids }, { openOnly: true })
    for (const { id, since } of some)
      if ((running.get(id) ?? []).length === 0) await beginReassessment(tx, by, { bodyId, id }, since)
  }
}
