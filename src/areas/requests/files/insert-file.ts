import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type AttachedFile, type FileView, type Redaction, removalsOf } from '../../catalogue/index.ts'
import { requests } from '../request-rows.ts'
import { tellsPerson } from '../tells-person.ts'
import { type ReplyRef, sealed } from './reply-files.ts'

/** A file with what can be read in it; a copy besides with what was taken out and the original it stands for. */
type NewFile = { readonly file: AttachedFile; readonly text: string } & (
  | { readonly redacts: number; readonly redaction: Redaction }
  | { readonly redacts?: never }
)

/** The row of a file that is put beside `files`; answers its number. */
export async function insertFile(
  tx: Tx,
  by: Actor,
  ref: ReplyRef,
  files: readonly FileView[],
  added: NewFile,
): Promise<number> {
  const no = Math.max(0, ...files.map((one) => one.no)) + 1
  const { name, type, size, digest, stripped, hidden, words } = added.file
  const staffId = by.kind === 'officer' ? by.staffId : null
  await requests(tx)
    .insertInto('requests.reply_file')
    .values({
      ...{ body_id: ref.bodyId, request_id: ref.id, run_id: ref.runId, no, type, size, digest },
      name_sealed: sealed(tx, 'name_sealed', ref, digest, name),
      ...{ stripped: JSON.stringify(stripped), hidden: JSON.stringify(hidden), words: JSON.stringify(words) },
      ...{ attached_by: staffId, attached_at: tx.at },
      tells_person: await tellsPerson(tx, ref, `${name}\n${added.text}`),
      ...(added.redacts !== undefined && {
        ...{ redacts: added.redacts, redacted_by: staffId, removals: JSON.stringify(removalsOf(added.redaction)) },
        marks_sealed: sealed(tx, 'marks_sealed', ref, digest, JSON.stringify(added.redaction)),
      }),
    })
    .execute()
  return no
}

/** Takes the row of a file out. Its number may come again only where it was the last. */
export async function deleteFile(tx: Tx, { bodyId, id, runId }: ReplyRef, no: number): Promise<void> {
  await requests(tx)
    .deleteFrom('requests.reply_file')
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .where('run_id', '=', runId)
    .where('no', '=', no)
    .execute()
}
