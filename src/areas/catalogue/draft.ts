import { findBody } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { serialOf } from '#law/catalogue/index-number.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { startOfClock } from '#law/catalogue/start-of-clock.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import type { Content } from './contract.ts'
import { fact } from './facts.ts'
import { beginObligation } from './obligations.ts'
import { catalogue } from './open.ts'
import { theCatalogue } from './the-catalogue.ts'
import { versionRow } from './version-row.ts'
import { whyNotContent } from './why-not-content.ts'

/** A new entry under a standard. */
export interface DraftInput extends Content {
  readonly bodyId: number
  readonly standardId: string
}

/** The new entry, in its body. */
export type Drafted = { readonly bodyId: number; readonly id: string; readonly serial: string }

/**
 * Somebody drafts an entry, with its attribute. What is owed already is taken up; of what happens again and again the
 * draft itself is the sign that something came about, and the clock begins on that day.
 */
export async function draft(tx: Tx, by: Actor, input: DraftInput): Promise<Outcome<Drafted>> {
  const { bodyId, standardId } = input
  const standard = theCatalogue().standards.get(standardId)
  if (!standard) return refuse({ code: 'catalogue.no-such-standard', kind: 'missing' })
  const no =
    whyNotDraft(by, bodyId) ?? (await whyNotOwed(tx, bodyId, standard)) ?? whyNotContent(input, standard, tx.today)
  if (no) return refuse(no)

  const ref = { bodyId, id: newId(tx) }
  const serial = await nextSerial(tx, bodyId)
  const obligationId = await takeUp(tx, by, standard, input, ref.id, serial)
  if (obligationId === null) return refuse({ code: 'catalogue.already-met', kind: 'conflict' })
  await catalogue(tx)
    .insertInto('catalogue.disclosure')
    .values({
      ...{ body_id: bodyId, id: ref.id, serial, standard_id: standardId, obligation_id: obligationId },
      ...{ state: 'drafted', in_force: null, began_at: tx.at, ended_on: null, ended_because: null },
    })
    .execute()
  await catalogue(tx)
    .insertInto('catalogue.version')
    .values(versionRow(tx, by, ref, 1, input, standard, ''))
    .execute()
  await record(
    tx,
    by,
    fact('disclosure.drafted', ref, { standard: standardId, version: 1, attribute: input.attribute }),
  )
  return done({ ...ref, serial })
}

/** Only what is a body's own to publish. */
async function whyNotOwed(tx: Tx, bodyId: number, standard: CatalogueStandard): Promise<Refusal | null> {
  const body = await findBody(tx, bodyId)
  const owed = body ? obligationsOf(body, theCatalogue(), tx.today) : []
  return owed.includes(standard)
    ? null
    : { code: 'catalogue.not-owed', kind: 'invalid', article: { law: 'R19', article: '10' } }
}

/** The obligation the draft is for: one that is owed, or a new one of what happens again and again; null: none is open. */
async function takeUp(
  tx: Tx,
  by: Actor,
  standard: CatalogueStandard,
  { bodyId, formedOn }: DraftInput,
  disclosureId: string,
  serial: string,
): Promise<string | null> {
  const open = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('standard_id', '=', standard.id)
    .where('disclosure_id', 'is', null)
    .orderBy('begins_on')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (!open) {
    if (standard.occasion !== 'event') return null
    const start = must(startOfClock(standard.limits[0], formedOn), `deadline of ${standard.id}`)
    const begun = { bodyId, standardId: standard.id, occasion: serial, beginsOn: formedOn, start, disclosureId }
    return beginObligation(tx, by, begun)
  }
  await catalogue(tx)
    .updateTable('catalogue.obligation')
    .set({ disclosure_id: disclosureId })
    .where('body_id', '=', bodyId)
    .where('id', '=', open.id)
    .execute()
  return open.id
}

async function nextSerial(tx: Tx, bodyId: number): Promise<string> {
  const month = tx.today.slice(0, 7).replace('-', '')
  const { last } = await catalogue(tx)
    .insertInto('catalogue.serial')
    .values({ body_id: bodyId, month, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'month']).doUpdateSet((eb) => ({ last: eb('catalogue.serial.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return serialOf(month, last)
}
