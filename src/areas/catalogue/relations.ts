import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { DisclosureRef, RelationKind } from './contract.ts'

/** What an entry does to others, and others to it. */
export interface RelatedLine extends DisclosureRef {
  readonly kind: RelationKind
  readonly from: boolean
  readonly serial: string
  readonly title: string
}

export async function relationsOf(tx: Tx, { bodyId, id }: DisclosureRef): Promise<readonly RelatedLine[]> {
  const { rows } = await sql<{
    kind: RelationKind
    from: boolean
    body_id: number
    id: string
    serial: string
    title: string
  }>`
    select r.kind, true as "from", d.body_id, d.id, d.serial, v.title
    from catalogue.relation r
    join catalogue.disclosure d on d.body_id = r.to_body_id and d.id = r.to_disclosure_id
    join catalogue.version v on v.body_id = d.body_id and v.disclosure_id = d.id and v.number = d.in_force
    where r.body_id = ${bodyId} and r.disclosure_id = ${id}
    union all
    select r.kind, false, d.body_id, d.id, d.serial, v.title
    from catalogue.relation r
    join catalogue.disclosure d on d.body_id = r.body_id and d.id = r.disclosure_id
    join catalogue.version v on v.body_id = d.body_id and v.disclosure_id = d.id and v.number = d.in_force
    where r.to_body_id = ${bodyId} and r.to_disclosure_id = ${id}
    order by 5`.execute(tx.kysely)
  return rows.map(({ body_id, ...row }) => ({ ...row, bodyId: body_id }))
}
