import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { makerAsked } from '../maker/maker-asked.ts'
import { type Done, may } from '../may.ts'
import { papersOf } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * What a maker outside the county answers, asked because the fine leaves its tier (国办发〔2022〕27号): approved or not, by
 * which document. Somebody who did not investigate puts it on file; it counts for the proposal as it stands, and for the
 * fine that was asked about, no other. Trap: a maker inside the county answers at its own desk (`maker/answer-maker.ts`);
 * nobody writes its answer for it.
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
  const open = makerAsked(await papersOf(tx, found)).find(
    ({ fine, answer }) => answer === null && Number(fine) === Number(fineAsked),
  )
  if (!open) return refuse(NOT_ASKED)
  if (open.asked.data['maker'] === 'county') return refuse(ANSWERS_ITSELF)
  const standard = String(open.asked.data['standard'])
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

const ANSWERS_ITSELF: Refusal = {
  ...{ code: 'penalties.maker-answers-itself', kind: 'conflict', article: { law: 'GO27', article: '1' } },
}
const NOT_ASKED: Refusal = {
  ...{ code: 'penalties.maker-not-asked', kind: 'conflict', article: { law: 'GO27', article: '1' } },
}
