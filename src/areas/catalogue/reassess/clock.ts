import { startClocks, stopClocks } from '#areas/clocks/index.ts'
import type { Day } from '#base/days.ts'
import type { Attribute } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue, type DisclosureRow } from '../open.ts'

/** How often: yearly, the law names no interval. Source: 政府信息公开条例 §18. */
const RULE = 'FOI2019.REASSESS'

/** The clock of reassessment runs while the version in force is withheld. `attribute` null: the entry has ended. */
export async function followAttribute(
  tx: Tx,
  by: Actor,
  { body_id: bodyId, id, reassess_by }: DisclosureRow,
  attribute: Attribute | null,
): Promise<void> {
  if (attribute === 'withheld') {
    if (reassess_by === null) await beginReassessment(tx, by, { bodyId, id }, tx.today)
    return
  }
  if (reassess_by === null) return
  await stopClocks(tx, by, bodyId, ownerOf(id), { type: 'no_longer_withheld', date: tx.today })
  await saveDay(tx, { bodyId, id }, null)
}

/** Begins the clock of the next reassessment on a day. */
export async function beginReassessment(tx: Tx, by: Actor, ref: DisclosureRef, from: Day): Promise<void> {
  const start = { rule: RULE, events: [{ type: 'info_withheld', date: from }] } as const
  const [clock] = await startClocks(tx, by, ref.bodyId, ownerOf(ref.id), [start])
  await saveDay(tx, ref, clock?.dueOn ?? null)
}

/** Stops it: the reassessment was made today. */
export async function endReassessment(tx: Tx, by: Actor, ref: DisclosureRef): Promise<void> {
  await stopClocks(tx, by, ref.bodyId, ownerOf(ref.id), { type: 'reassessed', date: tx.today })
  await saveDay(tx, ref, null)
}

/** The owner of an entry's clock of reassessment. */
export function ownerOf(id: string) {
  return { kind: 'disclosure', id }
}

/** The copy in the lists. */
export async function saveDay(tx: Tx, { bodyId, id }: DisclosureRef, day: Day | null): Promise<void> {
  await catalogue(tx)
    .updateTable('catalogue.disclosure')
    .set({ reassess_by: day })
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .execute()
}
