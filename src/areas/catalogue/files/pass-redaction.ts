import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotPass } from '../access.ts'
import type { RevisionRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { openAt } from '../life.ts'
import { catalogue, lockDisclosure } from '../open.ts'
import { filesOf } from './files.ts'

/** Which copy, by its content; `again`: what came out when it was made anew from the original and the marks. */
export interface PassInput {
  readonly ref: RevisionRef
  readonly digest: string
  readonly again: string
}

/**
 * A second person has looked a redacted copy through: enough is gone, and not too much. The copy was made anew before and
 * must be the same to the last byte. Source: 政府信息公开条例 §17 (review before disclosure).
 */
export async function passRedaction(
  tx: Tx,
  by: Actor,
  { ref, digest, again }: PassInput,
): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const { version, no: notNow } = openAt(found, 'check', ref.revision)
  if (notNow) return refuse(notNow)
  const copy = (await filesOf(tx, ref, version.number)).find((one) => one.digest === digest && one.redacts !== null)
  if (!copy) return refuse({ code: 'catalogue.no-such-file', kind: 'missing' })
  const notHis = await whyNotPass(tx, by, ref.bodyId, copy.redactedBy)
  if (notHis) return refuse(notHis)
  if (again !== digest) return refuse({ code: 'catalogue.redaction-differs', kind: 'conflict' })

  await catalogue(tx)
    .updateTable('catalogue.file')
    .set({ reviewed_by: by.kind === 'officer' ? by.staffId : null, reviewed_at: tx.at })
    .where('body_id', '=', ref.bodyId)
    .where('disclosure_id', '=', ref.id)
    .where('version', '=', version.number)
    .where('no', '=', copy.no)
    .execute()
  await record(tx, by, fact('disclosure.redaction_passed', ref, { version: version.number, no: copy.no }))
  return done({ id: ref.id })
}
