import type { Tx } from '#platform/db/tx.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'
import type { FileView } from './contract.ts'

/** The files of a version, in the order they were attached. Who may see them is decided where the version is found. */
export async function filesOf(tx: Tx, { bodyId, id }: DisclosureRef, version: number): Promise<readonly FileView[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.file')
    .select(['no', 'name', 'type', 'size', 'digest', 'stripped', 'hidden', 'words'])
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('version', '=', version)
    .orderBy('no')
    .execute()
  return rows.map(({ stripped, hidden, words, ...row }) => ({
    ...row,
    stripped: stripped as FileView['stripped'], // written by attach, like the two below
    hidden: hidden as FileView['hidden'],
    words: words as FileView['words'],
  }))
}

/** The next version begins with the files of the one before. */
export async function carryFiles(
  tx: Tx,
  { bodyId, id }: DisclosureRef,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.file')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('version', '=', from)
    .execute()
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    ...row,
    version: to,
    ...{ stripped: JSON.stringify(row.stripped), hidden: JSON.stringify(row.hidden), words: JSON.stringify(row.words) },
  }))
  await catalogue(tx).insertInto('catalogue.file').values(values).execute()
}
