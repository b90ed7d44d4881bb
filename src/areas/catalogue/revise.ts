import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import type { Content, RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { openAt } from './life.ts'
import { lockDisclosure, saveVersion } from './open.ts'
import { standardOf } from './the-catalogue.ts'
import { writtenOf } from './version-row.ts'
import { whyNotContent } from './why-not-content.ts'

/** A draft written again. */
export interface ReviseInput extends Content {
  readonly ref: RevisionRef
}

/** Somebody of the body changes a draft; whoever changed it last counts as its drafter. */
export async function revise(tx: Tx, by: Actor, input: ReviseInput): Promise<Outcome<{ id: string }>> {
  const { ref } = input
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHere = whyNotDraft(by, ref.bodyId)
  if (notHere) return refuse(notHere)
  const { version, no } = openAt(found, 'revise', ref.revision)
  if (no) return refuse(no)
  const standard = must(standardOf(found.row.standard_id), found.row.standard_id)
  const wrong = whyNotContent(input, standard, tx.today)
  if (wrong) return refuse(wrong)

  await saveVersion(tx, version, {
    ...writtenOf(input, standard),
    revision: version.revision + 1,
    ...{ drafted_by: by.kind === 'officer' ? by.staffId : null, drafted_at: tx.at },
  })
  await record(tx, by, fact('disclosure.revised', ref, { version: version.number, attribute: input.attribute }))
  return done({ id: ref.id })
}
