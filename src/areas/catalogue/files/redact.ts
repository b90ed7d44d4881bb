import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from '../access.ts'
import type { RevisionRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { openAt } from '../life.ts'
import { catalogue, lockDisclosure, saveVersion } from '../open.ts'
import type { AttachedFile, Redaction } from './contract.ts'
import { takeOut } from './detach.ts'
import { filesOf } from './files.ts'
import { removalsOf, sealedMarks } from './redaction.ts'

/** A redacted copy that lies in the store and was read again there, of exactly this original. */
export interface RedactInput {
  readonly ref: RevisionRef
  /** Digest of the original the marks were made for. */
  readonly of: string
  readonly copy: AttachedFile
  readonly redaction: Redaction
}

/**
 * Puts a redacted copy in the place of a file of a draft; an earlier copy goes. What the law withholds is parted from what
 * is open. Source: 政府信息公开条例 §37 (区分处理), §14–§16 (grounds).
 */
export async function redact(
  tx: Tx,
  by: Actor,
  { ref, of, copy, redaction }: RedactInput,
): Promise<Outcome<{ id: string; no: number }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHere = whyNotDraft(by, ref.bodyId)
  if (notHere) return refuse(notHere)
  const { version, no: notNow } = openAt(found, 'revise', ref.revision)
  if (notNow) return refuse(notNow)
  const files = await filesOf(tx, ref, version.number)
  const original = files.find(({ digest, redacts }) => digest === of && redacts === null)
  if (!original || copy.digest === of) return refuse({ code: 'catalogue.no-such-file', kind: 'missing' })

  if (original.replacedBy !== null) await takeOut(tx, ref, version.number, original.replacedBy)
  const no = Math.max(...files.map((one) => one.no)) + 1
  const { name, type, size, digest, stripped, hidden, words } = copy
  const staffId = by.kind === 'officer' ? by.staffId : null
  const removals = removalsOf(redaction)
  await catalogue(tx)
    .insertInto('catalogue.file')
    .values({
      ...{ body_id: ref.bodyId, disclosure_id: ref.id, version: version.number, no, name, type, size, digest },
      ...{ stripped: JSON.stringify(stripped), hidden: JSON.stringify(hidden), words: JSON.stringify(words) },
      ...{ attached_by: staffId, attached_at: tx.at, redacted_by: staffId, redacts: original.no },
      ...{ removals: JSON.stringify(removals), marks_sealed: sealedMarks(tx, ref, digest, redaction) },
    })
    .execute()
  await saveVersion(tx, version, { revision: version.revision + 1, drafted_by: staffId, drafted_at: tx.at })
  const n = removals.reduce((sum, one) => sum + one.n, 0)
  await record(tx, by, fact('disclosure.redacted', ref, { version: version.number, no, n }))
  return done({ id: ref.id, no })
}
