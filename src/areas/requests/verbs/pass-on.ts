import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { findBody, isAskable } from '../../organisations/index.ts'
import { fact } from '../facts.ts'
import { addEntry } from '../file.ts'
import { leaveHere } from '../leave-here.ts'
import { LIFE } from '../life.ts'
import { type Done, may } from '../may.ts'
import { openRequest } from '../open-request.ts'
import type { InfoRequest, RequestRef } from '../request.ts'
import { askedAs } from '../sealed.ts'
import type { VerbInput } from '../shapes.ts'
import { takeUp } from '../take-up.ts'

/**
 * The request goes to the body that has to answer it: a unit of the same body to which it should have been sent, before
 * receipt; or the body that took over the duties of this one, at any step where nobody outside is waited for. It goes on
 * there under a number of its own, and what ran of the reply limit stays used up.
 *
 * Trap: another body's matter is no reason to pass on; the applicant is told which body it is (code 4.1,
 * 政府信息公开条例 §36(5)).
 */
export async function passOn(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'pass-on'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'pass-on')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const no = await whyNotThere(tx, found, input)
  if (no) return refuse(no)

  const opened = await openRequest(tx, await askedAs(tx, found, input.to), found.submittedOn)
  if (!opened.ok) return opened
  const there = opened.value.request
  const told = { from: found.number, why: input.why }
  await addEntry(tx, by, there, { kind: 'submit', on: found.submittedOn, data: { channel: found.channel, ...told } })
  await record(tx, by, fact('request.submit', there, { channel: found.channel, ...told, flow: [opened.value.flow] }))
  const taken = await takeUp(tx, by, found, there)
  if (!taken.ok) return taken
  return leaveHere(tx, by, found, there, {
    kind: 'pass-on',
    data: { why: input.why },
    said: { because: input.because },
  })
}

async function whyNotThere(tx: Tx, found: InfoRequest, { to, why }: VerbInput<'pass-on'>): Promise<Refusal | null> {
  const { article } = LIFE['pass-on']
  const [here, there] = [await findBody(tx, found.bodyId), await findBody(tx, to)]
  if (!there || to === found.bodyId) return { code: 'requests.no-such-body', kind: 'invalid' }
  if (!isAskable(there))
    return { code: 'requests.not-askable', kind: 'invalid', article: { law: 'R19', article: '55' } }
  if (why === 'successor') return null
  const related = there.parentId === found.bodyId || here?.parentId === to
  if (!related) return { code: 'requests.another-body', kind: 'invalid', article }
  return found.receivedOn === null ? null : { code: 'requests.received-already', kind: 'conflict', article }
}
