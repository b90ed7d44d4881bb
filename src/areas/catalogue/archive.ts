import { lawbook } from '#areas/clocks/index.ts'
import { must } from '#base/assert.ts'
import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { nthWorkingDayAfter } from '#law/calendar/ask.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from './access.ts'
import type { DisclosureRef } from './contract.ts'
import { fact } from './facts.ts'
import { catalogue, lockDisclosure } from './open.ts'
import { followAttribute } from './reassess/clock.ts'
import { standardOf } from './the-catalogue.ts'

/** Why it leaves the catalogue and where it is now. */
export interface ArchiveInput {
  readonly ref: DisclosureRef
  readonly because: string
}

/**
 * Who keeps the catalogue puts an entry into the archive: it has done its time. It stays readable, marked as archived.
 * What has to be on display for some days stays until they are over.
 */
export async function archive(tx: Tx, by: Actor, { ref, because }: ArchiveInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotKeep(tx, by, ref.bodyId)
  if (notHis) return refuse(notHis)
  const { row, open } = found
  if (row.state !== 'published') return refuse({ code: 'catalogue.not-published', kind: 'conflict' })
  if (open) return refuse({ code: 'catalogue.version-open', kind: 'conflict' })
  const onDisplay = await whyNotOver(tx, ref, must(row.in_force, 'version in force'), row.standard_id)
  if (onDisplay) return refuse(onDisplay)
  if (because.trim() === '') return refuse({ code: 'catalogue.no-public-reason', kind: 'invalid' })

  await catalogue(tx)
    .updateTable('catalogue.disclosure')
    .set({ state: 'archived', ended_on: tx.today, ended_because: because.trim() })
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .execute()
  await followAttribute(tx, by, row, null)
  await record(tx, by, fact('disclosure.archived', ref, { version: row.in_force }))
  return done({ id: ref.id })
}

/** Why it must stay on display; null when its time is over, or it has none. */
async function whyNotOver(tx: Tx, ref: DisclosureRef, number: number, standardId: string): Promise<Refusal | null> {
  const { published_on } = await catalogue(tx)
    .selectFrom('catalogue.version')
    .select('published_on')
    .where('body_id', '=', ref.bodyId)
    .where('disclosure_id', '=', ref.id)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const last = lastDayShown(must(standardOf(standardId), standardId), must(published_on, 'day of publication'))
  return last !== null && tx.today <= last
    ? { code: 'catalogue.still-on-display', kind: 'conflict', facts: { last } }
    : null
}

/** The last day something published then must be on display; the day of publication does not count (民法典 §201). */
function lastDayShown({ limits }: CatalogueStandard, publishedOn: Day): Day | null {
  const shown = limits.find((limit) => limit.shown !== null)?.shown
  if (!shown) return null
  const from = dayNumber(publishedOn)
  return dayOfNumber(shown.working ? nthWorkingDayAfter(lawbook().calendar, from, shown.days) : from + shown.days)
}
