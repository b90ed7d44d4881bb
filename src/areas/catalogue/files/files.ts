import type { Tx } from '#platform/db/tx.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'
import type { FileView } from './contract.ts'

/** The files of a version, in the order they were attached. Who may see them is decided where the version is found. */
export async function filesOf(tx: Tx, { bodyId, id }: DisclosureRef, version: number): Promise<readonly FileView[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.file')
    .select(['no', 'name', 'type', 'size', 'digest', 'stripped', 'hidden', 'words', 'redacts', 'removals'])
    .select(['redacted_by', 'reviewed_by'])
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('version', '=', version)
    .orderBy('no')
    .execute()
  return fileViews(rows)
}

/** What a row of a file holds, whatever it is attached to. */
type FileRow = Pick<FileView, 'no' | 'name' | 'type' | 'size' | 'digest' | 'redacts'> & {
  readonly [list in 'stripped' | 'hidden' | 'words' | 'removals']: unknown
} & { readonly redacted_by: string | null; readonly reviewed_by: string | null }

/** Files as their rows have them, each original with the copy that stands in its place. */
export function fileViews(rows: readonly FileRow[]): readonly FileView[] {
  const copies = new Map(rows.flatMap(({ no, redacts }) => (redacts === null ? [] : [[redacts, no] as const])))
  return rows.map(({ stripped, hidden, words, removals, redacted_by, reviewed_by, ...row }) => ({
    ...row,
    ...{ replacedBy: copies.get(row.no) ?? null, redactedBy: redacted_by, reviewedBy: reviewed_by },
    removals: (removals ?? []) as FileView['removals'], // written by redact
    stripped: stripped as FileView['stripped'], // written by attach, like the two below
    hidden: hidden as FileView['hidden'],
    words: words as FileView['words'],
  }))
}

/**
 * The files of a version that the public may have. An original is never among them: neither in the version in which its
 * redacted copy was published, nor in an earlier one that showed it whole.
 */
export async function publicFilesOf(tx: Tx, ref: DisclosureRef, version: number): Promise<readonly FileView[]> {
  const originals = await catalogue(tx)
    .selectFrom('catalogue.file as copy')
    .innerJoin('catalogue.file as original', (join) =>
      join
        .onRef('original.body_id', '=', 'copy.body_id')
        .onRef('original.disclosure_id', '=', 'copy.disclosure_id')
        .onRef('original.version', '=', 'copy.version')
        .onRef('original.no', '=', 'copy.redacts'),
    )
    .innerJoin('catalogue.version as v', (join) =>
      join
        .onRef('v.body_id', '=', 'copy.body_id')
        .onRef('v.disclosure_id', '=', 'copy.disclosure_id')
        .onRef('v.number', '=', 'copy.version'),
    )
    .select('original.digest')
    .where('copy.body_id', '=', ref.bodyId)
    .where('copy.disclosure_id', '=', ref.id)
    .where('v.step', '=', 'published')
    .execute()
  const inside = new Set(originals.map(({ digest }) => digest))
  const files = await filesOf(tx, ref, version)
  return files.filter(
    ({ digest, replacedBy, redacts, reviewedBy }) =>
      replacedBy === null && !inside.has(digest) && (redacts === null || reviewedBy !== null),
  )
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
    .orderBy('no') // an original stands before its copy
    .execute()
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    ...row,
    version: to,
    removals: row.removals === null ? null : JSON.stringify(row.removals),
    ...{ stripped: JSON.stringify(row.stripped), hidden: JSON.stringify(row.hidden), words: JSON.stringify(row.words) },
  }))
  await catalogue(tx).insertInto('catalogue.file').values(values).execute()
}
