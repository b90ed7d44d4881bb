import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { AttachedFile, Redaction } from '../../catalogue/index.ts'
import { fact } from '../facts.ts'
import { may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { deleteFile, insertFile } from './insert-file.ts'
import { replyFilesOf } from './reply-files.ts'

/** A redacted copy that lies in the store and was read again there, of exactly this original. */
export interface RedactFile {
  readonly ref: RequestRef
  /** Digest of the original the marks were made for. */
  readonly of: string
  readonly copy: AttachedFile
  /** What can still be read in it. */
  readonly text: string
  readonly redaction: Redaction
}

/**
 * The handler puts a copy without what the law withholds in the place of a file; an earlier copy goes. Source:
 * 政府信息公开条例 §37 (区分处理), §14–§16 (grounds).
 */
export async function redactFile(
  tx: Tx,
  by: Actor,
  { ref, of, copy, text, redaction }: RedactFile,
): Promise<Outcome<{ no: number }>> {
  const allowed = await may(tx, by, ref, 'draft')
  if (!allowed.ok) return allowed
  const files = await replyFilesOf(tx, allowed.value)
  const original = files.find(({ digest, redacts }) => digest === of && redacts === null)
  if (!original || copy.digest === of) return refuse({ code: 'requests.no-such-file', kind: 'missing' })
  if (files.some(({ no, digest }) => digest === copy.digest && no !== original.replacedBy))
    return refuse({ code: 'requests.file-twice', kind: 'conflict' })

  if (original.replacedBy !== null) await deleteFile(tx, allowed.value, original.replacedBy)
  const no = await insertFile(tx, by, allowed.value, files, {
    ...{ file: copy, text, redacts: original.no, redaction },
  })
  await record(tx, by, fact('request.file_redacted', allowed.value, { no }))
  return done({ no })
}
