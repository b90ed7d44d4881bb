import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import type { Code } from '#law/requests/decision-code.ts'
import { feeByPages } from '#law/requests/fees.ts'
import type { Channel } from '#law/requests/receipt.ts'
import { remediesAgainstReply } from '#law/requests/remedies.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { lawbook } from '../clocks/index.ts'
import * as example from './examples.ts'
import type { ApplicantType } from './request.ts'
import { requestTables } from './request-tables.ts'
import { requestView } from './request-view.ts'
import { submit } from './submit.ts'

/** The sample of requests that comes with the task; in a folder of its own it is not there, and nothing is tested by it. */
const SHARED = new URL('../../../../shared/data/foi-requests.json', import.meta.url)

interface Sample {
  readonly id: string
  readonly type: string
  readonly channel: Channel
  readonly submittedAt: string
  readonly receivedOn: string
  readonly body: string
  readonly applicant: { readonly type: ApplicantType; readonly name: string; readonly contact: string }
  readonly subject: string
  readonly text: string
  readonly expected: {
    readonly decisionCode: Code
    readonly correctionNoticeDue: string | null
    readonly replyDueIfNoExclusion: string
    readonly reconsiderationFirst: boolean
    readonly feeExpected: number
  }
}

const sample = existsSync(SHARED)
  ? (JSON.parse(readFileSync(SHARED, 'utf8')) as { rows: readonly Sample[] }).rows.filter(
      ({ type }) => type === 'request',
    ) // of a known shape
  : []
const db = await testDatabase()
await example.settleRequests(db)

for (const one of sample)
  test(`${one.id}: ${one.channel} on ${one.submittedAt} counts from ${one.receivedOn}, reply due ${one.expected.replyDueIfNoExclusion}`, async () => {
    const office = example.officeOf(one.body)
    const arrives = one.channel === 'signed_mail' ? one.receivedOn : one.submittedAt
    const online = one.channel === 'internet'
    const { bodyId, id } = await example.submitted(db, office, arrives, {
      ...{ channel: one.channel, on: online ? null : arrives, subject: one.subject, text: one.text },
      applicant: { ...example.asked(office.bodyId).applicant, ...one.applicant, code: one.id },
    })
    const ref = { bodyId, id }

    await example.goes(db, office, ref, [['receive', 'handler', one.receivedOn, { confirmedOn: null }]])

    const { expected } = one
    const view = await requestView(reading(db, example.morning(one.receivedOn)), office.handler, ref)
    const due = (rule: string) => view?.clocks.find((clock) => clock.rule === rule)?.dueOn
    assert.equal(view?.request.receivedOn, one.receivedOn)
    assert.equal(due('FOI2019.REPLY'), expected.replyDueIfNoExclusion)
    if (expected.correctionNoticeDue !== null)
      assert.equal(due('FOI2019.CORRECTION_NOTICE'), expected.correctionNoticeDue)
    const remedies = remediesAgainstReply(expected.decisionCode, day(expected.replyDueIfNoExclusion), lawbook())
    assert.equal(remedies.reconsiderationFirst, expected.reconsiderationFirst)
  })

test('the 250 pages that one applicant wants cost the 4,700 yuan the sample expects', () => {
  const expected = sample.filter((one) => one.expected.feeExpected > 0).map((one) => one.expected.feeExpected)

  const { yuan } = feeByPages(requestTables().fees, 250)

  assert.equal(yuan, 4700)
  for (const each of expected) assert.equal(each, yuan)
})

test('a visitor may not do what only the office does', async () => {
  const ref = await example.submitted(db, example.officeOf('market'), '2026-03-02')

  const outcome = await example.act(db, ref, 'receive', VISITOR, '2026-03-02', { confirmedOn: null })

  assert.equal(outcome.ok ? 'done' : outcome.no.code, 'requests.missing')
})

test('a public enterprise is not asked under the Regulation, but under rules of its own (政府信息公开条例 §55)', async () => {
  const input = example.asked(example.officeOf('pe_water').bodyId)

  const outcome = await inTransaction(db, example.morning('2026-03-02'), (tx) => submit(tx, VISITOR, input))

  assert.equal(outcome.ok ? 'done' : outcome.no.code, 'requests.not-askable')
})
