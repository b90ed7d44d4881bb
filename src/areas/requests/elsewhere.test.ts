import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import * as example from './examples.ts'
import { followView, refOfApplicant } from './follow-view.ts'
import { lettersOf } from './letters/letter-list.ts'
import type { RequestRef } from './request.ts'
import { requestView } from './request-view.ts'
import { requestPhrase } from './submit.ts'
import { yearRows } from './year-rows.ts'

const db = await testDatabase()
await example.settleRequests(db)
const market = example.officeOf('market')
const urban = example.officeOf('urban')
const government = example.officeOf('gov')
const { act, goes, morning, requestAt, submitted, TO_THE_DRAFT, TO_THE_END } = example
const receive = TO_THE_DRAFT.slice(0, 1)
const because = '2026年机构改革方案'

const refusal = async (outcome: ReturnType<typeof act>) => {
  const answered = await outcome
  return answered.ok ? 'done' : answered.no.code
}
const onwards = async (ref: RequestRef, date: string) => {
  const { passedTo } = await requestAt(db, ref, date)
  assert.ok(passedTo, 'it goes on nowhere')
  return passedTo
}

test('what another bureau is responsible for is not passed on: the applicant is told which one it is (§36(5))', async () => {
  const ref = await submitted(db, market, '2026-03-02')

  const unit = act(db, ref, 'pass-on', market.handler, '2026-03-03', { to: urban.bodyId, why: 'unit', because })

  assert.equal(await refusal(unit), 'requests.another-body')
})

test('sent to the county government, it goes to its bureau before receipt; the applicant finds it by the old number', async () => {
  const ref = await submitted(db, government, '2026-03-02')
  const to = { to: market.bodyId, why: 'unit', because: '市场监管局' } as const

  assert.equal(await refusal(act(db, ref, 'pass-on', government.handler, '2026-03-03', to)), 'done')

  const there = await onwards(ref, '2026-03-03')
  const tx = reading(db, morning('2026-03-03'))
  const { number } = await requestAt(db, ref, '2026-03-03')
  const own = await refOfApplicant(tx, number, requestPhrase(tx, number))
  const goesOn = own && (await followView(tx, own)).goesOn
  assert.ok(goesOn)
  assert.deepEqual(await refOfApplicant(tx, goesOn.number, goesOn.phrase ?? ''), there)
  assert.equal((await requestView(tx, market.handler, there))?.applicant?.name, '王示例')
  assert.equal(
    (await requestView(tx, government.handler, ref))?.applicant,
    null,
    'who asked is kept with the other only',
  )
})

test('once received it is answered here and goes to no unit any more', async () => {
  const ref = await goes(db, government, await submitted(db, government, '2026-03-02'), receive)
  const to = { to: market.bodyId, why: 'unit', because } as const

  assert.equal(
    await refusal(act(db, ref, 'pass-on', government.handler, '2026-03-04', to)),
    'requests.received-already',
  )
})

test('the successor goes on with what ran: received on 3 March and extended by ten days, it is still due on 15 April', async () => {
  const ref = await goes(db, market, await submitted(db, market, '2026-03-02'), [
    ...receive,
    ['accept', 'handler', '2026-03-03', {}],
    ['extend', 'head', '2026-03-16', { days: 10, reason: '材料较多。' }],
  ])
  const before = await replyClock(ref, market)
  const to = { to: urban.bodyId, why: 'successor', because } as const

  assert.equal(await refusal(act(db, ref, 'pass-on', market.handler, '2026-03-17', to)), 'done')

  const there = await onwards(ref, '2026-03-17')
  assert.equal(before?.dueOn, '2026-04-15') // thirty working days after 3 March; Qingming on 6 April
  assert.equal((await replyClock(there, urban))?.dueOn, before?.dueOn)
  assert.equal((await replyClock(ref, market))?.state, 'cancelled')
  const seen = await requestView(reading(db, morning('2026-03-17')), urban.handler, ref)
  assert.ok(
    seen?.entries.some(({ kind }) => kind === 'extend'),
    'the successor reads the file it took over',
  )
})

test('the annual report counts it once: at the successor, not where it came first', async () => {
  const ref = await goes(db, market, await submitted(db, market, '2026-03-02'), receive)
  const to = { to: urban.bodyId, why: 'successor', because } as const
  await act(db, ref, 'pass-on', market.handler, '2026-03-04', to)
  const there = await onwards(ref, '2026-03-04')
  const tx = reading(db, morning('2026-12-31'))

  const [first, then] = [await yearRows(tx, market.bodyId, 2026), await yearRows(tx, urban.bodyId, 2026)]

  assert.ok(!first.rows.some(({ id }) => id === ref.id))
  assert.equal(then.rows.filter(({ id }) => id === there.id).length, 1)
})

test('what the first body answered on 10 March stays in its report when a court orders it anew and the successor takes it up; the successor counts no second one', async () => {
  const ref = await goes(db, market, await submitted(db, market, '2026-03-02'), [
    ...TO_THE_END,
    ['remedy', 'legal', '2026-04-10', { kind: 'reconsideration', filedOn: '2026-04-10' }],
    ['remedy-result', 'legal', '2026-06-01', { no: 1, result: 'corrected', on: '2026-05-29', redo: true }],
    ['pass-on', 'handler', '2026-06-02', { to: urban.bodyId, why: 'successor', because }],
  ])
  const second = await onwards(ref, '2026-06-02')
  await act(db, second, 'pass-on', urban.handler, '2026-06-03', { to: market.bodyId, why: 'successor', because })
  const third = await onwards(second, '2026-06-03')
  const tx = reading(db, morning('2026-12-31'))

  const [first, then] = [await yearRows(tx, market.bodyId, 2026), await yearRows(tx, urban.bodyId, 2026)]

  const counted = first.rows.filter(({ id }) => id === ref.id)
  assert.deepEqual(
    counted.map(({ code, repliedOn }) => ({ code, repliedOn })),
    [{ code: '1', repliedOn: '2026-03-10' }],
  )
  assert.ok(![...first.rows, ...then.rows].some(({ id }) => id === second.id || id === third.id))
})

test('a fee paid before it was passed on goes with the request: the successor asks for none', async () => {
  const ref = await goes(db, market, await submitted(db, market, '2026-03-02'), [
    ...receive,
    ['accept', 'handler', '2026-03-03', {}],
    ['ask-fee', 'handler', '2026-03-05', { by: 'items', count: 31 }],
    ['pay-fee', 'handler', '2026-03-10', { on: '2026-03-09', receipt: '0001' }],
  ])
  const { fee } = await requestAt(db, ref, '2026-03-10')
  assert.equal(
    await refusal(
      act(db, ref, 'pass-on', market.handler, '2026-03-11', { to: urban.bodyId, why: 'successor', because }),
    ),
    'done',
  )
  const there = await goes(db, urban, await onwards(ref, '2026-03-11'), [['accept', 'handler', '2026-03-11', {}]])

  assert.ok(fee > 0)
  assert.equal((await requestAt(db, there, '2026-03-12')).fee, fee)
  assert.equal(
    await refusal(act(db, there, 'ask-fee', urban.handler, '2026-03-12', { by: 'items', count: 31 })),
    'requests.fee-once',
  )
})

test('a request sent twice is merged into the first, never into that of somebody else', async () => {
  const first = await submitted(db, market, '2026-03-02')
  const again = await submitted(db, market, '2026-03-03')
  const applicant = { ...example.asked(market.bodyId).applicant, code: '110101198504121234' }
  const other = await submitted(db, market, '2026-03-03', { applicant })
  const { number: into } = await requestAt(db, first, '2026-03-03')

  assert.equal(
    await refusal(act(db, other, 'merge', market.handler, '2026-03-03', { into })),
    'requests.nothing-to-merge',
  )
  const { number: later } = await requestAt(db, again, '2026-03-03')
  assert.equal(
    await refusal(act(db, first, 'merge', market.handler, '2026-03-03', { into: later })),
    'requests.nothing-to-merge',
    'the clock of the first goes on, never that of the later one',
  )
  assert.equal(await refusal(act(db, again, 'merge', market.handler, '2026-03-03', { into })), 'done')

  assert.deepEqual(await onwards(again, '2026-03-03'), first)
})

test('what goes on elsewhere is dealt with there only: nothing more can be done to it, not in the log either', async () => {
  const ref = await submitted(db, government, '2026-03-02')
  const to = { to: market.bodyId, why: 'unit', because: '市场监管局' } as const
  await act(db, ref, 'pass-on', government.handler, '2026-03-03', to)
  const put = { title: '摊位收费', answer: '见附件。' }
  const filed = { kind: 'reconsideration', filedOn: '2026-03-20' } as const

  assert.equal(
    await refusal(act(db, ref, 'put-in-log', government.handler, '2026-03-10', put)),
    'requests.goes-on-elsewhere',
  )
  assert.equal(
    await refusal(act(db, ref, 'remedy', government.legal, '2026-03-20', filed)),
    'requests.goes-on-elsewhere',
  )
})

test('the phrase of the first request is not told to whoever sent the second: the same number typed proves nothing', async () => {
  const first = await submitted(db, market, '2026-03-02')
  const again = await submitted(db, market, '2026-03-03')
  const { number: into } = await requestAt(db, first, '2026-03-03')
  await act(db, again, 'merge', market.handler, '2026-03-03', { into })

  const { goesOn } = await followView(reading(db, morning('2026-03-04')), again)

  assert.deepEqual([goesOn?.number, goesOn?.phrase], [into, null])
})

test('a successor of what was found clear cannot ask for a correction any more, and sees no other request of the body before', async () => {
  const ref = await goes(db, market, await submitted(db, market, '2026-03-02'), TO_THE_DRAFT.slice(0, 2))
  await act(db, ref, 'pass-on', market.handler, '2026-03-04', { to: urban.bodyId, why: 'successor', because })
  const there = await onwards(ref, '2026-03-04')
  const asks = { items: '请写明年度。', until: '2026-03-26' }

  assert.equal(
    await refusal(act(db, there, 'ask-correction', urban.handler, '2026-03-05', asks)),
    'requests.found-clear',
  )
  const seen = await requestView(reading(db, morning('2026-03-05')), urban.handler, ref)
  assert.deepEqual(seen?.alike, [])
})

test('on the day of receipt it may be answered on the spot, with a numbered reply; the day after only in the ordinary way (§33)', async () => {
  const [ref, late] = [
    await goes(db, market, await submitted(db, market, '2026-03-02'), receive),
    await goes(db, market, await submitted(db, market, '2026-03-02'), receive),
  ]
  const told = { gives: '见“收费公示”栏。' }

  assert.equal(await refusal(act(db, ref, 'answer-on-spot', market.handler, '2026-03-03', told)), 'done')
  assert.equal(
    await refusal(act(db, late, 'answer-on-spot', market.handler, '2026-03-04', told)),
    'requests.not-on-the-day',
  )

  const view = await requestView(reading(db, morning('2026-03-03')), market.handler, ref)
  assert.equal(view?.request.state, 'closed')
  assert.equal(view?.request.code, '1')
  assert.equal(view?.clocks.find(({ rule }) => rule === 'FOI2019.REPLY')?.state, 'met')
  assert.ok(view && lettersOf(view).some(({ kind }) => kind === 'reply'))
})

async function replyClock(ref: RequestRef, { handler }: example.Office) {
  const view = await requestView(reading(db, morning('2026-03-17')), handler, ref)
  return view?.clocks.find(({ rule }) => rule === 'FOI2019.REPLY')
}
