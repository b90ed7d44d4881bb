import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from '../access.ts'
import type { RevisionRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { openAt } from '../life.ts'
import { catalogue, lockDisclosure, saveVersion } from '../open.ts'
import type { AttachedFile } from './contract.ts'
import { filesOf } from './files.ts'

/** More files than an entry can be read with. */
const MOST_FILES = 20

/** A file that lies clean in the store. */
export interface AttachInput {
  readonly ref: RevisionRef
  readonly file: AttachedFile
}

/** Somebody of the body attaches a file to a draft; whoever changed a draft last counts as its drafter. */
export async function attach(
  tx: Tx,
  by: Actor,
  { ref, file }: AttachInput,
): Promise<Outcome<{ id: string; no: number }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHere = whyNotDraft(by, ref.bodyId)
  if (notHere) return refuse(notHere)
  const { version, no: notNow } = openAt(found, 'revise', ref.revision)
  if (notNow) return refuse(notNow)
  const files = await filesOf(tx, ref, version.number)
  if (files.length >= MOST_FILES)
    return refuse({ code: 'catalogue.too-many-files', kind: 'invalid', facts: { most: MOST_FILES } })
  if (files.some(({ digest }) => digest === file.digest))
    return refuse({ code: 'catalogue.file-twice', kind: 'conflict' })

  const no = Math.max(0, ...files.map((one) => one.no)) + 1
  const { name, type, size, digest, stripped, hidden, words } = file
  const attachedBy = by.kind === 'officer' ? by.staffId : null
  await catalogue(tx)
    .insertInto('catalogue.file')
    .values({
      ...{ body_id: ref.bodyId, disclosure_id: ref.id, version: version.number, no, name, type, size, digest },
      ...{ stripped: JSON.stringify(stripped), hidden: JSON.stringify(hidden), words: JSON.stringify(words) },
      ...{ attached_by: attachedBy, attached_at: tx.at },
    })
    .execute()
  await saveVersion(tx, version, { revision: version.revision + 1, drafted_by: attachedBy, drafted_at: tx.at })
  await record(tx, by, fact('disclosure.attached', ref, { version: version.number, no }))
  return done({ id: ref.id, no })
}
