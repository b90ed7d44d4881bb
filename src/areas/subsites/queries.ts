import type { Selectable } from 'kysely'
import type { Text } from '#base/text.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Block, SubsiteLine } from './contract.ts'
import type { SubsitesTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function subsites(tx: Tx) {
  return tablesOf<SubsitesTables>(tx)
}

/** Every subsite, also those that were closed, in the order in which they were set up. */
export async function listSubsites(tx: Tx): Promise<readonly SubsiteLine[]> {
  const rows = await subsites(tx)
    .selectFrom('subsites.subsite')
    .selectAll()
    .orderBy('set_up_on')
    .orderBy('code')
    .execute()
  return rows.map(lineOf)
}

/** One subsite by its code; null: there never was one. */
export async function findSubsite(tx: Tx, code: string): Promise<SubsiteLine | null> {
  const row = await subsites(tx).selectFrom('subsites.subsite').selectAll().where('code', '=', code).executeTakeFirst()
  return row ? lineOf(row) : null
}

/** The same, locked until the end of the transaction. */
export async function lockSubsite(tx: Tx, code: string): Promise<SubsiteLine | null> {
  const q = subsites(tx).selectFrom('subsites.subsite').selectAll().where('code', '=', code).forUpdate()
  const row = await q.executeTakeFirst()
  return row ? lineOf(row) : null
}

function lineOf(row: Selectable<SubsitesTables['subsites.subsite']>): SubsiteLine {
  return {
    ...{ code: row.code, bodyId: row.body_id, withBelow: row.with_below, host: row.host, mark: row.mark },
    title: row.title as Text, // written by the verbs, whose shape has all three languages
    ...{ accent: row.accent, accentDeep: row.accent_deep },
    blocks: row.blocks as readonly Block[], // as the title
    ...{ setUpOn: row.set_up_on, changedOn: row.changed_on, closedOn: row.closed_on },
  }
}
