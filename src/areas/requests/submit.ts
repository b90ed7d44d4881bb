import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { phraseOf } from '#platform/secrets/phrase.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { findBody, isAskable } from '../organisations/index.ts'
import { fact } from './facts.ts'
import { addEntry } from './file.ts'
import { openRequest } from './open-request.ts'
import type { RequestRef } from './request.ts'
import type { SubmitInput } from './shapes.ts'

/** What a submission answers. */
export type Submitted = RequestRef & { readonly number: string }

/**
 * A request comes in: online by anybody, without an account; by every other channel taken down by the office, which also
 * fills in the form for whoever cannot write (政府信息公开条例 §29). No reply limit runs yet: that begins with receipt.
 */
export async function submit(tx: Tx, by: Actor, input: SubmitInput): Promise<Outcome<Submitted>> {
  const body = await findBody(tx, input.bodyId)
  if (!body) return refuse({ code: 'requests.no-such-body', kind: 'missing' })
  if (!isAskable(body))
    return refuse({ code: 'requests.not-askable', kind: 'invalid', article: { law: 'R19', article: '55' } })
  const on = (input.on ?? tx.today) as Day // the shape tests its form
  const no = whyNotSubmit(by, input, on, tx.today)
  if (no) return refuse(no)
  const opened = await openRequest(tx, input, on)
  if (!opened.ok) return opened
  const { flow, request } = opened.value
  const told = { channel: input.channel, on }
  await addEntry(tx, by, request, { kind: 'submit', on, data: told })
  await record(tx, by, fact('request.submit', request, { ...told, flow: [flow] }))
  return done({ bodyId: request.bodyId, id: request.id, number: request.number })
}

/** The phrase that belongs to a number of a request; shown on the receipt, kept in no table. */
export function requestPhrase(tx: Pick<Tx, 'vault'>, number: string): string {
  return phraseOf(tx.vault, 'request', number)
}

function whyNotSubmit(by: Actor, { channel, bodyId }: SubmitInput, on: Day, today: Day): Refusal | null {
  if (on > today) return { code: 'requests.day-in-future', kind: 'invalid' }
  if (by.kind === 'visitor')
    return channel === 'internet' && on === today ? null : { code: 'requests.wrong-channel', kind: 'forbidden' }
  if (by.kind === 'machine' || postIn(by, bodyId, 'disclosure', 'intake')) return null
  return { code: 'requests.not-your-post', kind: 'forbidden', facts: { verb: 'submit' } }
}
