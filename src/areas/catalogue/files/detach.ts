import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from '../access.ts'
import type { RevisionRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { openAt } from '../life.ts'
import { catalogue, lockDisclosure, saveVersion } from '../open.ts'
import { filesOf } from './files.ts'

/** Which file, by its number among those of the draft. */
export interface DetachInput {
  readonly ref: RevisionRef
  readonly no: number
}

/**
 * Somebody of the body takes a file out of a draft, an original always with its redacted copy and a copy with its original:
 * neither may be left alone. What an earlier version published stays with that version.
 */
export async function detach(tx: Tx, by: Actor, { ref, no }: DetachInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHere = whyNotDraft(by, ref.bodyId)
  if (notHere) return refuse(notHere)
  const { version, no: notNow } = openAt(found, 'revise', ref.revision)
  if (notNow) return refuse(notNow)

  const files = await filesOf(tx, ref, version.number)
  const file = files.find((one) => one.no === no)
  if (!file) return refuse({ code: 'catalogue.no-such-file', kind: 'missing' })
  const original = file.redacts ?? no
  await takeOut(tx, ref, version.number, files.find(({ redacts }) => redacts === original)?.no ?? original)
  await takeOut(tx, ref, version.number, original)
  const draftedBy = by.kind === 'officer' ? by.staffId : null
  await saveVersion(tx, version, { revision: version.revision + 1, drafted_by: draftedBy, drafted_at: tx.at })
  await record(tx, by, fact('disclosure.detached', ref, { version: version.number, no }))
  return done({ id: ref.id })
}

/** Takes a row out; one that is gone already stays gone. */
export async function takeOut(tx: Tx, { bodyId, id }: RevisionRef, version: number, no: number): Promise<void> {
  await catalogue(tx)
    .deleteFrom('catalogue.file')
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .where('version', '=', version)
    .where('no', '=', no)
    .execute()
}
