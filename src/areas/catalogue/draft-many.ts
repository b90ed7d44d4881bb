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
import type { Content } from './contract.ts'
import type { Drafted } from './draft.ts'
import { fact } from './facts.ts'
import { beginObligations } from './obligations.ts'
import { catalogue } from './open.ts'
import { standardOf, theCatalogue } from './the-catalogue.ts'
import { versionRow } from './version-row.ts'
import { whyNotContent } from './why-not-content.ts'

/** What is to be drafted under a standard. */
export interface ToDraft extends Content {
  readonly standardId: string
}

/**
 * Drafts entries of one body, few statements for all of them, and says of each whether it was: one that is refused leaves
 * nothing and does not hold up the others. At most 500. Who may draft is for the verbs that call it.
 */
export async function draftMany(
  tx: Tx,
  by: Actor,
  bodyId: number,
  inputs: readonly ToDraft[],
): Promise<readonly Outcome<Drafted>[]> {
  if (inputs.length === 0) return []
  const body = await findBody(tx, bodyId)
  const owed = new Set(body ? obligationsOf(body, theCatalogue(), tx.today) : [])
  const taker = await obligationTaker(tx, bodyId, inputs)
  const checked = inputs.map((input) => check(tx, input, owed, taker))
  const fit = checked.flatMap((one) => (one.ok ? [one.value] : []))
  const serials = await nextSerials(tx, bodyId, fit.length)
  const drafts = serials.map((serial, i) => ({ ...must(fit[i], 'draft'), id: newId(tx), serial }))
  await keep(tx, by, bodyId, drafts)
  const made = drafts.values()
  return checked.map((one) => {
    if (!one.ok) return one
    const { value } = made.next()
    return value ? done({ bodyId, id: value.id, serial: value.serial }) : refuse(NO_SERIAL_LEFT)
  })
}

const NO_SERIAL_LEFT: Refusal = { code: 'catalogue.no-serial-left', kind: 'conflict' }

interface Fit {
  readonly input: ToDraft
  readonly standard: CatalogueStandard
  /** The obligation it takes up; null: one of its own begins. */
  readonly obligationId: string | null
}

/** Only what is a body's own to publish, under an obligation that is open, or a new one of what happens again and again. */
function check(
  tx: Tx,
  input: ToDraft,
  owed: ReadonlySet<CatalogueStandard>,
  take: (standardId: string) => string | null,
): Outcome<Fit> {
  const standard = standardOf(input.standardId)
  if (!standard) return refuse({ code: 'catalogue.no-such-standard', kind: 'missing' })
  const no = (owed.has(standard) ? null : NOT_OWED) ?? whyNotContent(input, standard, tx.today)
  if (no) return refuse(no)
  const obligationId = take(standard.id)
  if (obligationId === null && standard.occasion !== 'event')
    return refuse({ code: 'catalogue.already-met', kind: 'conflict' })
  return done({ input, standard, obligationId })
}

const NOT_OWED: Refusal = { code: 'catalogue.not-owed', kind: 'invalid', article: { law: 'R19', article: '10' } }

/** Hands out the open obligations of these standards, each once, what began first first. */
async function obligationTaker(
  tx: Tx,
  bodyId: number,
  inputs: readonly ToDraft[],
): Promise<(standardId: string) => string | null> {
  const open = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select(['id', 'standard_id'])
    .where('body_id', '=', bodyId)
    .where('standard_id', 'in', [...new Set(inputs.map(({ standardId }) => standardId))])
    .where('disclosure_id', 'is', null)
    .orderBy('begins_on')
    .forUpdate()
    .execute()
  const left = Map.groupBy(open, (row) => row.standard_id)
  return (standardId) => left.get(standardId)?.shift()?.id ?? null
}

/** The next serials of this month, fewer where its five figures run out. */
async function nextSerials(tx: Tx, bodyId: number, n: number): Promise<readonly string[]> {
  if (n === 0) return []
  const month = tx.today.slice(0, 7).replace('-', '')
  const q = catalogue(tx)
  const begun = await q
    .selectFrom('catalogue.serial')
    .select('last')
    .where('body_id', '=', bodyId)
    .where('month', '=', month)
    .forUpdate()
    .executeTakeFirst()
  const most = begun ? Math.min(n, LAST_SERIAL - begun.last) : n
  if (most === 0) return []
  const { last } = await q
    .insertInto('catalogue.serial')
    .values({ body_id: bodyId, month, last: most })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'month']).doUpdateSet((eb) => ({ last: eb('catalogue.serial.last', '+', most) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return Array.from({ length: most }, (_, i) => serialOf(month, last - most + 1 + i))
}

const LAST_SERIAL = 99_999

async function keep(
  tx: Tx,
  by: Actor,
  bodyId: number,
  drafts: readonly (Fit & { readonly id: string; readonly serial: string })[],
): Promise<void> {
  if (drafts.length === 0) return
  const q = catalogue(tx)
  const begun = drafts.map((one) => ({ ...one, obligation: one.obligationId ?? newId(tx) }))
  await beginObligations(
    tx,
    by,
    bodyId,
    begun.flatMap(({ obligationId, obligation, standard, serial, id, input: { formedOn } }) => {
      if (obligationId !== null) return []
      const start = must(startOfClock(standard.limits[0], formedOn), `deadline of ${standard.id}`)
      const what = { bodyId, standardId: standard.id, occasion: serial, beginsOn: formedOn, start, disclosureId: id }
      return [{ ...what, id: obligation }]
    }),
  )
  for (const { obligationId, id } of drafts)
    if (obligationId !== null)
      await q
        .updateTable('catalogue.obligation')
        .set({ disclosure_id: id })
        .where('body_id', '=', bodyId)
        .where('id', '=', obligationId)
        .execute()
  await q
    .insertInto('catalogue.disclosure')
    .values(
      begun.map(({ id, serial, standard, obligation }) => ({
        ...{ body_id: bodyId, id, serial, standard_id: standard.id, obligation_id: obligation },
        ...{ state: 'drafted' as const, in_force: null, began_at: tx.at, ended_on: null, ended_because: null },
      })),
    )
    .execute()
  await q
    .insertInto('catalogue.version')
    .values(drafts.map(({ id, input, standard }) => versionRow(tx, by, { bodyId, id }, 1, input, standard, '')))
    .execute()
  for (const { id, standard, input } of drafts) {
    const told = { standard: standard.id, version: 1, attribute: input.attribute }
    await record(tx, by, fact('disclosure.drafted', { bodyId, id }, told))
  }
}
