import { stopClocks } from '#areas/clocks/index.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft, whyNotKeep } from './access.ts'
import type { DisclosureRef, RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { openAt } from './life.ts'
import { ownerOf } from './obligations.ts'
import { catalogue, type DisclosureRow, lockDisclosure } from './open.ts'

/** `stillOwed` false: the information the draft told of never came about; whoever keeps the catalogue says so. */
export interface DropInput {
  readonly ref: RevisionRef
  readonly stillOwed: boolean
}

/**
 * Somebody of the body drops a draft of which nothing was ever published; its serial is not given again. What it was drafted
 * for stays owed under the same clock, so that dropping is no way out of a duty; only what began with a draft ends
 * with one, where it never came about.
 */
export async function drop(tx: Tx, by: Actor, { ref, stillOwed }: DropInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHere = whyNotDraft(by, ref.bodyId) ?? (stillOwed ? null : await whyNotKeep(tx, by, ref.bodyId))
  if (notHere) return refuse(notHere)
  if (found.row.state !== 'drafted') return refuse({ code: 'catalogue.published-once', kind: 'conflict' })
  const { no } = openAt(found, 'revise', ref.revision)
  if (no) return refuse(no)
  if (!stillOwed && !(await beganWithADraft(tx, found.row)))
    return refuse({ code: 'catalogue.owed-anyway', kind: 'conflict' })

  await release(tx, found.row.obligation_id, ref)
  await remove(tx, ref)
  if (!stillOwed) await cancel(tx, by, ref.bodyId, found.row.obligation_id)
  await record(tx, by, fact('disclosure.dropped', ref, { standard: found.row.standard_id, owed: stillOwed }))
  return done({ id: ref.id })
}

/**
 * Whether what it was drafted for began with a draft, this or an earlier one: what the catalogue asks for in any case,
 * standing or for a period, does not end so, nor what another entry once met.
 */
async function beganWithADraft(tx: Tx, { body_id, id, obligation_id }: DisclosureRow): Promise<boolean> {
  const q = catalogue(tx)
  const { occasion } = await q
    .selectFrom('catalogue.obligation')
    .select('occasion')
    .where('body_id', '=', body_id)
    .where('id', '=', obligation_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const other = await q
    .selectFrom('catalogue.disclosure')
    .select('id')
    .where('body_id', '=', body_id)
    .where('obligation_id', '=', obligation_id)
    .where('id', '<>', id)
    .executeTakeFirst()
  return /^\d{6}-\d{5}$/.test(occasion) && !other
}

/** Whoever drafts next takes it up; a row of a table that made the draft may make another. */
async function release(tx: Tx, obligationId: string, { bodyId, id }: DisclosureRef): Promise<void> {
  const q = catalogue(tx)
  await q
    .updateTable('catalogue.obligation')
    .set({ disclosure_id: null })
    .where('body_id', '=', bodyId)
    .where('id', '=', obligationId)
    .execute()
  await q
    .updateTable('catalogue.import_row')
    .set({ state: 'dropped', disclosure_id: null })
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .execute()
}

async function remove(tx: Tx, { bodyId, id }: DisclosureRef): Promise<void> {
  const q = catalogue(tx)
  for (const table of ['catalogue.file', 'catalogue.version'] as const)
    await q.deleteFrom(table).where('body_id', '=', bodyId).where('disclosure_id', '=', id).execute()
  await q.deleteFrom('catalogue.disclosure').where('body_id', '=', bodyId).where('id', '=', id).execute()
}

async function cancel(tx: Tx, by: Actor, bodyId: number, id: string): Promise<void> {
  await stopClocks(tx, by, bodyId, ownerOf(id), { type: 'never_came_about', date: tx.today })
  await catalogue(tx).deleteFrom('catalogue.obligation').where('body_id', '=', bodyId).where('id', '=', id).execute()
  await record(tx, by, fact('obligation.cancelled', { bodyId, id }, {}))
}
