import { randomBytes } from 'node:crypto'
import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { publicNumber } from '#base/public-number.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { phraseOf } from '#platform/secrets/phrase.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { findBody } from '../organisations/index.ts'
import { chartInForce, openRun } from '../processes/index.ts'
import { isAskable } from './askable.ts'
import { fact } from './facts.ts'
import { addEntry } from './file.ts'
import { runOwner } from './move-chart.ts'
import type { RequestRef } from './request.ts'
import { REQUEST_COLUMNS, requestOf, requests } from './request-rows.ts'
import { applicantColumns, saidColumns } from './sealed.ts'
import type { SubmitInput } from './shapes.ts'

/** The chart of lawbook/flows on which every request runs. */
export const CHART = 'information-request'

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
  const chart = await chartInForce(tx, CHART, tx.today)
  if (!chart) return refuse({ code: 'requests.no-chart', kind: 'conflict' })

  const ref = { bodyId: body.id, id: newId(tx) }
  const number = publicNumber('R', body.id, randomBytes(6))
  const moved = await openRun(tx, {
    ...{ owner: runOwner({ ...ref, runId: ref.id }), chart, power: null, facts: {}, label: number },
    ...{ path: `/desk/requests/${number}`, keeps: ['FOI2019.CO_AGENCY_OPINION', 'FOI2019.THIRD_PARTY_OPINION'] },
  })
  const row = await requests(tx)
    .insertInto('requests.request')
    .values({
      ...{ body_id: ref.bodyId, id: ref.id, number, state: 'submitted', channel: input.channel, submitted_on: on },
      ...applicantColumns(tx, ref.id, input.applicant),
      ...saidColumns(tx, ref.id, { subject: input.subject.trim(), text: input.text.trim() }),
      ...{ way: input.way, form: input.form, run_id: ref.id, chart_hash: chart.hash, created_at: tx.at },
    })
    .returning(REQUEST_COLUMNS)
    .executeTakeFirstOrThrow()
  const told = { channel: input.channel, on }
  await addEntry(tx, by, ref, { kind: 'submit', on, data: told })
  await record(tx, by, fact('request.submit', requestOf(row), { ...told, flow: [moved.flow] }))
  return done({ ...ref, number })
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
