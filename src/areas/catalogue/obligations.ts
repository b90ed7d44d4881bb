import { type ClockEvent, dueIf, startClocks, startClocksOfMany, stopClocks } from '#areas/clocks/index.ts'
import type { Day } from '#base/days.ts'
import type { StartOfClock } from '#law/catalogue/start-of-clock.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { fact } from './facts.ts'
import { catalogue, type ObligationRow } from './open.ts'

/** Something that is owed from now on. */
export interface NewObligation {
  readonly bodyId: number
  readonly standardId: string
  readonly occasion: string
  readonly beginsOn: Day
  readonly start: StartOfClock
  readonly disclosureId: string | null
}

/** Begins an obligation and its clock. */
export async function beginObligation(tx: Tx, by: Actor, one: NewObligation): Promise<void> {
  await beginObligations(tx, by, one.bodyId, [{ ...one, id: newId(tx) }])
}

/** Begins obligations of one body under the ids given, each with its clock; at most a thousand in one statement. */
export async function beginObligations(
  tx: Tx,
  by: Actor,
  bodyId: number,
  all: readonly (NewObligation & { readonly id: string })[],
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map((one) => ({ ...one, dueOn: dueIf(one.start.rule, [one.start.event], tx.today) }))
  await catalogue(tx)
    .insertInto('catalogue.obligation')
    .values(
      rows.map(({ id, standardId, occasion, beginsOn, start, dueOn, disclosureId }) => ({
        ...{ body_id: bodyId, id, standard_id: standardId, occasion, rule: start.rule, begins_on: beginsOn },
        ...{ start_event: JSON.stringify(start.event), due_on: dueOn, published_on: null },
        disclosure_id: disclosureId,
      })),
    )
    .execute()
  const clocks = all.map(({ id, start }) => ({ owner: ownerOf(id), rule: start.rule, events: [start.event] as const }))
  await startClocksOfMany(tx, by, bodyId, clocks)
  for (const { id, standardId, occasion, dueOn } of rows)
    await record(tx, by, fact('obligation.begun', { bodyId, id }, { standard: standardId, occasion, due: dueOn }))
}

/** Meets every open obligation of an entry today, and tells all of them what is missing in the version in force. */
export async function meetObligations(
  tx: Tx,
  by: Actor,
  { bodyId, id }: { readonly bodyId: number; readonly id: string },
  missing: number,
): Promise<void> {
  for (const row of await lockObligations(tx, bodyId, id)) {
    const open = row.published_on === null
    await catalogue(tx)
      .updateTable('catalogue.obligation')
      .set({ missing, ...(open ? { published_on: tx.today } : {}) })
      .where('body_id', '=', bodyId)
      .where('id', '=', row.id)
      .execute()
    if (open) await stopClocks(tx, by, bodyId, ownerOf(row.id), { type: 'published', date: tx.today })
  }
}

/**
 * What a withdrawal leaves unmet is owed again, with a clock that begins today; what had to be told before something took
 * place cannot be owed again.
 */
export async function reopenObligations(
  tx: Tx,
  by: Actor,
  { bodyId, id }: { readonly bodyId: number; readonly id: string },
  start: StartOfClock,
): Promise<void> {
  for (const row of await lockObligations(tx, bodyId, id)) {
    const event = row.start_event as ClockEvent // written by beginObligation and bring
    if (event.type === 'event_scheduled' || row.occasion.includes('.')) continue
    const dueOn = dueIf(start.rule, [start.event], tx.today)
    await catalogue(tx)
      .updateTable('catalogue.obligation')
      .set({ published_on: null, missing: 0, disclosure_id: null, due_on: dueOn })
      .where('body_id', '=', bodyId)
      .where('id', '=', row.id)
      .execute()
    await startClocks(tx, by, bodyId, ownerOf(row.id), [{ rule: start.rule, events: [start.event] }])
    await record(tx, by, fact('obligation.reopened', { bodyId, id: row.id }, { disclosure: id, due: dueOn }))
  }
}

/** The owner of an obligation's clock. */
export function ownerOf(id: string): { readonly kind: string; readonly id: string } {
  return { kind: 'obligation', id }
}

async function lockObligations(tx: Tx, bodyId: number, disclosureId: string): Promise<readonly ObligationRow[]> {
  return catalogue(tx)
    .selectFrom('catalogue.obligation')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', disclosureId)
    .orderBy('id')
    .forUpdate()
    .execute()
}
