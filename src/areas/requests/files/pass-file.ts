import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { fact } from '../facts.ts'
import { may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { requests } from '../request-rows.ts'
import { replyFilesOf } from './reply-files.ts'

/** Which copy, by its content; `again`: what came out when it was made anew from the original and the marks. */
export interface PassFile {
  readonly ref: RequestRef
  readonly digest: string
  readonly again: string
}

/**
 * Whoever reviews the draft has looked a redacted copy through: enough is gone, and not too much. The copy was made anew
 * before and must be the same to the last byte. Never who made it. Source: 政府信息公开条例 §17 (review before disclosure).
 */
export async function passFile(tx: Tx, by: Actor, { ref, digest, again }: PassFile): Promise<Outcome<{ no: number }>> {
  const allowed = await may(tx, by, ref, 'review-legal')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const copy = (await replyFilesOf(tx, found)).find((one) => one.digest === digest && one.redacts !== null)
  if (!copy) return refuse({ code: 'requests.no-such-file', kind: 'missing' })
  if (by.kind === 'officer' && copy.redactedBy === by.staffId)
    return refuse({ code: 'requests.two-people', kind: 'forbidden', article: { law: 'R19', article: '17' } })
  if (again !== digest) return refuse({ code: 'requests.redaction-differs', kind: 'conflict' })

  await requests(tx)
    .updateTable('requests.reply_file')
    .set({ reviewed_by: by.kind === 'officer' ? by.staffId : null, reviewed_at: tx.at })
    .where('body_id', '=', found.bodyId)
    .where('request_id', '=', found.id)
    .where('run_id', '=', found.runId)
    .where('no', '=', copy.no)
    .execute()
  await record(tx, by, fact('request.file_passed', found, { no: copy.no }))
  return done({ no: copy.no })
}
