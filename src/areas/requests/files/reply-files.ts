import { must } from '#base/assert.ts'
import { givesSomething } from '#law/requests/decision-code.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type FileView, fileViews, type Redaction } from '../../catalogue/index.ts'
import type { InfoRequest, RequestRef } from '../request.ts'
import { requests } from '../request-rows.ts'
import { requestTables } from '../request-tables.ts'

/** A file of a reply. `tellsPerson`: its words name the applicant or hold a number of a person, so far as a machine reads. */
export interface ReplyFile extends FileView {
  readonly tellsPerson: boolean
}

/** The reply whose files are meant: a reply made anew runs on a chart of its own. */
export type ReplyRef = Pick<InfoRequest, 'bodyId' | 'id' | 'runId'>

/** The files of a reply in the order they were attached, originals that stay inside among them: for the desk only. */
export async function replyFilesOf(tx: Tx, { bodyId, id, runId }: ReplyRef): Promise<readonly ReplyFile[]> {
  const rows = await requests(tx)
    .selectFrom('requests.reply_file')
    .select(['no', 'name_sealed', 'type', 'size', 'digest', 'stripped', 'hidden', 'words', 'redacts', 'removals'])
    .select(['redacted_by', 'reviewed_by', 'tells_person'])
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .where('run_id', '=', runId)
    .orderBy('no')
    .execute()
  const views = fileViews(
    rows.map((row) => ({ ...row, name: tx.vault.open(place('name_sealed', id, row.digest), row.name_sealed) })),
  )
  const telling = new Set(rows.flatMap(({ no, tells_person }) => (tells_person ? [no] : [])))
  return views.map((file) => ({ ...file, tellsPerson: telling.has(file.no) }))
}

/**
 * Those of them that a reply with this result gives out. Trap: a request that ends over its draft, as when it is withdrawn,
 * has a result that gives nothing; what was put to the draft stays inside, nobody looked it through.
 */
export async function givenFilesOf(tx: Tx, reply: ReplyRef & Pick<InfoRequest, 'code'>): Promise<readonly ReplyFile[]> {
  if (reply.code === null || !givesSomething(must(requestTables().codes.get(reply.code), reply.code))) return []
  const files = await replyFilesOf(tx, reply)
  return files.filter(goesOut)
}

/** Whether a file is given out: it is no original of which a copy was made, and no copy nobody looked through. */
export function goesOut(file: FileView): boolean {
  return file.replacedBy === null && !waitsForSecond(file)
}

/** Whether it is a redacted copy that nobody but its maker has seen. */
export function waitsForSecond({ redacts, reviewedBy }: FileView): boolean {
  return redacts !== null && reviewedBy === null
}

/** What was taken out of a file, for those who draft and review. Null: it is no redacted copy. */
export async function marksOf(tx: Tx, { bodyId, id, runId }: ReplyRef, digest: string): Promise<Redaction | null> {
  const row = await requests(tx)
    .selectFrom('requests.reply_file')
    .select('marks_sealed')
    .where('body_id', '=', bodyId)
    .where('request_id', '=', id)
    .where('run_id', '=', runId)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (!row?.marks_sealed) return null
  return JSON.parse(tx.vault.open(place('marks_sealed', id, digest), row.marks_sealed)) as Redaction // as sealed
}

/** Seals what is told of a file to few only. */
export function sealed(
  tx: Tx,
  column: 'name_sealed' | 'marks_sealed',
  { id }: RequestRef,
  digest: string,
  said: string,
) {
  return tx.vault.seal(place(column, id, digest), said)
}

function place(column: 'name_sealed' | 'marks_sealed', id: string, digest: string) {
  return { table: 'requests.reply_file', column, row: `${id}.${digest}` }
}
