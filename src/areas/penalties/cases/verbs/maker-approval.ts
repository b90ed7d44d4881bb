import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { proposalNow } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * What the body that made the standard answers, asked because the fine leaves its tier (国办发〔2022〕27号): approved or
 * not, by which document. Somebody who did not investigate puts it on file; it counts for the proposal as it stands, and
 * for the fine that was asked about, no other. Trap: makers are mostly bodies above the county, which have no desk here; so the answer is a paper with a number.
 */
export async function makerApproval(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'maker-approval'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'maker-approval')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = dayBetween(tx, input.on, found.ledOn)
  if (!on.ok) return on
  const { approved, fineAsked, reference } = input
  const standard = (await proposalNow(tx, found))?.standard.standardId ?? found.standardId
  return finish(tx, by, found, {
    entry: {
      kind: 'maker-approval',
      on: on.value,
      data: { approved, fineAsked, reference },
      said: { note: input.note },
    },
    told: { approved, fineAsked, standard },
  })
}
