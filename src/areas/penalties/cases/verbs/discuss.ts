import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { staffName } from '../../../organisations/index.ts'
import { haveInvestigated, type PenaltyCase, type PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The heads discuss a complex or grave case, or a fine that leaves its tier (集体讨论, 行政处罚法 §57(2); 国办发〔2022〕27号):
 * two or more, none of whom investigated. It may be done again before the decision.
 */
export async function discuss(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'discuss'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'discuss')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const attendees = [...new Set(input.attendees)]
  const no = await whyNotAttend(tx, found, attendees)
  if (no) return refuse(no)
  const entry = { kind: 'discuss', data: { attendees }, said: { conclusion: input.conclusion } } as const
  const told = { attendees: attendees.length }
  if (found.state === 'deciding') return finish(tx, by, found, { entry, told })
  const turned = await moveChart(tx, found, { pass: 'discussion' })
  return turned.ok ? finish(tx, by, found, { entry, told, turned: turned.value }) : turned
}

async function whyNotAttend(tx: Tx, found: PenaltyCase, attendees: readonly string[]): Promise<Refusal | null> {
  const article = { law: 'APL', article: '57.2' }
  if (attendees.length < 2) return { code: 'penalties.too-few-heads', kind: 'invalid', article }
  if (attendees.some((one) => haveInvestigated(found).includes(one)))
    return { code: 'penalties.separate-people', kind: 'forbidden', article }
  if (attendees.some((one) => found.recused.includes(one)))
    return { code: 'penalties.recused', kind: 'forbidden', article: { law: 'APL', article: '43' } }
  for (const one of attendees)
    if ((await staffName(tx, one)) === null) return { code: 'penalties.no-such-staff', kind: 'missing' }
  return null
}
