import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { startOfChange } from '#law/catalogue/start-of-clock.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import type { Content, DisclosureRef } from './contract.ts'
import { fact } from './facts.ts'
import { carryFiles } from './files/files.ts'
import { beginObligation } from './obligations.ts'
import { catalogue, lockDisclosure } from './open.ts'
import { standardOf } from './the-catalogue.ts'
import { versionRow } from './version-row.ts'
import { whyNotContent } from './why-not-content.ts'

/** The next version of what is published; `note` tells the public what is new. */
export interface CorrectInput extends Content {
  readonly ref: DisclosureRef
  readonly note: string
}

/**
 * Something published has changed, or was wrong: the next version is drafted and goes the same way as the first, under a
 * clock of its own from the day of the change. The old one stays in force until then. Source: 政府信息公开条例 §6, §26.
 */
export async function correct(tx: Tx, by: Actor, input: CorrectInput): Promise<Outcome<{ id: string }>> {
  const { ref, note } = input
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHere = whyNotDraft(by, ref.bodyId)
  if (notHere) return refuse(notHere)
  const { row, open } = found
  if (row.state !== 'published' || row.in_force === null)
    return refuse({ code: 'catalogue.not-published', kind: 'conflict' })
  if (open) return refuse({ code: 'catalogue.version-open', kind: 'conflict' })
  const standard = must(standardOf(row.standard_id), row.standard_id)
  const wrong = whyNotContent(input, standard, tx.today)
  if (wrong) return refuse(wrong)
  if (note.trim() === '') return refuse({ code: 'catalogue.no-note', kind: 'invalid' })

  const number = row.in_force + 1
  await catalogue(tx)
    .insertInto('catalogue.version')
    .values(versionRow(tx, by, ref, number, input, standard, note.trim()))
    .execute()
  await carryFiles(tx, ref, { from: row.in_force, to: number })
  await beginObligation(tx, by, {
    ...{ bodyId: ref.bodyId, standardId: standard.id, occasion: `${row.serial}.${number}`, disclosureId: ref.id },
    ...{ beginsOn: input.formedOn, start: startOfChange(standard.limits[0], input.formedOn) },
  })
  const told = { standard: standard.id, version: number, attribute: input.attribute }
  await record(tx, by, fact('disclosure.drafted', ref, told))
  return done({ id: ref.id })
}
