import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { fact } from '../facts.ts'
import { may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { deleteFile } from './insert-file.ts'
import { replyFilesOf } from './reply-files.ts'

/** Which file, by its number among those of the reply. */
export interface DetachFile {
  readonly ref: RequestRef
  readonly no: number
}

/** The handler takes a file out of the draft, an original always with its redacted copy and a copy with its original. */
export async function detachFile(tx: Tx, by: Actor, { ref, no }: DetachFile): Promise<Outcome<{ no: number }>> {
  const allowed = await may(tx, by, ref, 'draft')
  if (!allowed.ok) return allowed
  const files = await replyFilesOf(tx, allowed.value)
  const file = files.find((one) => one.no === no)
  if (!file) return refuse({ code: 'requests.no-such-file', kind: 'missing' })

  const original = file.redacts ?? no
  const copy = files.find(({ redacts }) => redacts === original)
  if (copy) await deleteFile(tx, allowed.value, copy.no)
  await deleteFile(tx, allowed.value, original)
  await record(tx, by, fact('request.file_detached', allowed.value, { no }))
  return done({ no })
}
