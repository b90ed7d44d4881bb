import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { AttachedFile } from '../../catalogue/index.ts'
import { fact } from '../facts.ts'
import { may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { insertFile } from './insert-file.ts'
import { replyFilesOf } from './reply-files.ts'

/** More files than a reply can be read with. */
const MOST_FILES = 20

/** A file that lies clean in the store. */
export interface AttachFile {
  readonly ref: RequestRef
  readonly file: AttachedFile
  /** What can be read in it; kept nowhere. */
  readonly text: string
}

/** The handler puts a file to the reply that is being drafted: the information itself (政府信息公开条例 §40). */
export async function attachFile(tx: Tx, by: Actor, { ref, file, text }: AttachFile): Promise<Outcome<{ no: number }>> {
  const allowed = await may(tx, by, ref, 'draft')
  if (!allowed.ok) return allowed
  const files = await replyFilesOf(tx, allowed.value)
  if (files.length >= MOST_FILES)
    return refuse({ code: 'requests.too-many-files', kind: 'invalid', facts: { most: MOST_FILES } })
  if (files.some(({ digest }) => digest === file.digest))
    return refuse({ code: 'requests.file-twice', kind: 'conflict' })

  const no = await insertFile(tx, by, allowed.value, files, { file, text })
  await record(tx, by, fact('request.file_attached', allowed.value, { no }))
  return done({ no })
}
