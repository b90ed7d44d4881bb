import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import { normStateOn } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { NormRef } from '../contract.ts'
import { type Done, finish } from '../finish.ts'
import { may } from '../may.ts'
import type { VerbInput } from '../shapes.ts'

/** The head repeals it from a day on, with the reason; it stays in the register, as repealed. */
export async function repeal(tx: Tx, by: Actor, ref: NormRef, input: VerbInput<'repeal'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'repeal')
  if (!allowed.ok) return allowed
  const from = input.from as Day // the shape tests its form
  const days = must(allowed.value.days, 'the days of an issued document')
  const state = normStateOn(days, tx.today)
  if (state !== 'in_force' && state !== 'not_yet') return refuse({ code: 'norms.not-in-force', kind: 'conflict' })
  if (days.repealedOn) return refuse({ code: 'norms.repealed-already', kind: 'conflict' })
  if (from < tx.today) return refuse({ code: 'norms.from-in-past', kind: 'invalid' })
  const changes = { repealed_on: from, repealed_because: input.why.trim() }
  return finish(tx, by, allowed.value, 'repeal', { changes, data: { from }, note: input.why })
}
