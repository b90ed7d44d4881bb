import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { endOf, type NormDays, normStateOn } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { NormRef } from '../contract.ts'
import { type Done, finish } from '../finish.ts'
import { may } from '../may.ts'
import { settleReplaced } from '../replacing.ts'
import type { VerbInput } from '../shapes.ts'
import { whyNotPublic } from '../why-not-public.ts'

/**
 * The head repeals it from a day on, with the reason; it stays in the register, as repealed. Where it is repealed before it
 * comes into force, it takes nobody's place: what it was to replace holds on.
 */
export async function repeal(tx: Tx, by: Actor, ref: NormRef, input: VerbInput<'repeal'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'repeal')
  if (!allowed.ok) return allowed
  const from = input.from as Day // the shape tests its form
  const no =
    whyNotRepeal(tx, must(allowed.value.days, 'the days of an issued document'), from) ?? whyNotPublic(input.why)
  if (no) return refuse(no)
  const changes = { repealed_on: from, repealed_because: input.why.trim() }
  const repealed = await finish(tx, by, allowed.value, 'repeal', { changes, data: { from }, note: input.why })
  if (allowed.value.replaces) await settleReplaced(tx, by, allowed.value.replaces)
  return repealed
}

function whyNotRepeal(tx: Tx, days: NormDays, from: Day): Refusal | null {
  const state = normStateOn(days, tx.today)
  if (state !== 'in_force' && state !== 'not_yet') return { code: 'norms.not-in-force', kind: 'conflict' }
  if (days.repealedOn) return { code: 'norms.repealed-already', kind: 'conflict' }
  if (from < tx.today) return { code: 'norms.from-in-past', kind: 'invalid' }
  const { on } = endOf(days)
  return from < on ? null : { code: 'norms.ends-anyway', kind: 'conflict', facts: { on } }
}
