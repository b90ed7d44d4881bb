import type { Selectable } from 'kysely'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { DisclosureRef } from './contract.ts'
import type { CatalogueTables } from './tables.ts'

export type DisclosureRow = Selectable<CatalogueTables['catalogue.disclosure']>
export type VersionRow = Selectable<CatalogueTables['catalogue.version']>
export type ObligationRow = Selectable<CatalogueTables['catalogue.obligation']>

/** The tables of this area in a transaction. */
export function catalogue(tx: Tx) {
  return tablesOf<CatalogueTables>(tx)
}

/** An entry under lock with the version that is being worked on; `open` null: none is. */
export interface Locked {
  readonly row: DisclosureRow
  readonly open: VersionRow | null
}

/** Locks an entry until the end of the transaction; null when there is none. */
export async function lockDisclosure(tx: Tx, { bodyId, id }: DisclosureRef): Promise<Locked | null> {
  const row = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const open = await catalogue(tx)
    .selectFrom('catalogue.version')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('step', '<>', 'published')
    .executeTakeFirst()
  return { row, open: open ?? null }
}

/** Writes what is new of the open version of an entry. */
export async function saveVersion(
  tx: Tx,
  { body_id, disclosure_id, number }: VersionRow,
  set: Partial<Omit<VersionRow, 'body_id' | 'disclosure_id' | 'number' | 'channels' | 'elements' | 'findings'>> & {
    readonly elements?: string
    readonly findings?: string | null
  },
): Promise<void> {
  await catalogue(tx)
    .updateTable('catalogue.version')
    .set(set)
    .where('body_id', '=', body_id)
    .where('disclosure_id', '=', disclosure_id)
    .where('number', '=', number)
    .execute()
}
