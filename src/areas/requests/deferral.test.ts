import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import * as example from './examples.ts'
import { followView } from './follow-view.ts'
import { lateReplies } from './report/late-replies.ts'
import type { RequestRef } from './request.ts'
import { RULE } from './rules.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { act, found, goes, submitted, TO_THE_DRAFT } = example
/** Far more than is reasonable, with good reasons, on Friday 6 March 2026; the limit of the law ends on 31 March. */
const JUDGING: example.Way = [
  ...TO_THE_DRAFT.slice(0, 2),
  ['study', 'handler', '2026-03-04', { excessive: true, otherWay: false, note: '' }],
  ['give-reasons', 'visitor', '2026-03-05', { reasons: '研究需要。', on: null }],
]
const deferred = async () =>
  goes(db, office, await submitted(db, office, '2026-03-02'), [
    ...JUDGING,
    ['judge', 'head', '2026-03-06', { reasonable: true, until: '2026-05-06', why: '材料有三千页。' }],
  ])
const clocksAt = async (ref: RequestRef, on: string) => {
  const { clocks } = await followView(reading(db, example.morning(on)), ref)
  return Object.fromEntries(clocks.map(({ rule, dueOn, state, stoppedOn }) => [rule, { dueOn, state, stoppedOn }]))
}

test('a later day told for good reasons takes the place of the limit, and is no late reply on that day (§35)', async () => {
  const ref = await deferred()

  const before = await clocksAt(ref, '2026-04-01')
  assert.equal(before[RULE.reply]?.state, 'cancelled')
  assert.deepEqual(before[RULE.deferred], { dueOn: day('2026-05-06'), state: 'running', stoppedOn: null })

  await goes(db, office, ref, [
    ['search', 'handler', '2026-04-20', found()],
    ['review', 'reviewer', '2026-04-21', { closed: false, separable: false, conclusion: '可以公开。' }],
    ['draft', 'handler', '2026-05-06', example.granted()],
    ['review-legal', 'legal', '2026-05-06', { passed: true, note: '' }],
    ['sign', 'head', '2026-05-06', { agreed: true, note: '' }],
    ['answer', 'handler', '2026-05-06', { how: 'email', on: null, publish: false }],
  ])
  const after = await clocksAt(ref, '2026-05-07')
  assert.equal(after[RULE.deferred]?.stoppedOn, '2026-05-06')
  assert.equal((await lateReplies(reading(db, example.morning('2026-05-07')), office.bodyId, [ref.id])).size, 0)
})

test('an opinion asked meanwhile does not move that day, and it cannot be extended: §33 speaks of the limit of the law', async () => {
  const ref = await deferred()
  await goes(db, office, ref, [['search', 'handler', '2026-03-09', found({ thirdParty: '江岸食品公司' })]])

  const extension = await act(db, ref, 'extend', office.head, '2026-03-10', { days: 5, reason: '材料多。' })

  assert.equal(extension.ok ? 'done' : extension.no.code, 'requests.deferred-already')
  assert.equal((await clocksAt(ref, '2026-03-10'))[RULE.deferred]?.dueOn, '2026-05-06')
})

test('good reasons without a later day leave the limit as it is; a day that is over is refused', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), JUDGING)
  const over = { reasonable: true, until: '2026-03-06', why: '材料多。' }
  const refused = await act(db, ref, 'judge', office.head, '2026-03-06', over)
  assert.equal(refused.ok ? 'done' : refused.no.code, 'requests.day-over')

  await goes(db, office, ref, [['judge', 'head', '2026-03-06', { ...over, until: null }]])

  assert.equal((await clocksAt(ref, '2026-03-10'))[RULE.reply]?.dueOn, '2026-03-31')
})

test('only a day after the limit defers it, and only while the limit runs: what is late stays late', async () => {
  const ref = await goes(db, office, await submitted(db, office, '2026-03-02'), JUDGING)
  const judged = async (on: string, until: string) => {
    const outcome = await act(db, ref, 'judge', office.head, on, { reasonable: true, until, why: '材料多。' })
    return outcome.ok ? 'done' : [outcome.no.code, outcome.no.facts?.['due']].join(' ')
  }

  assert.equal(await judged('2026-03-06', '2026-03-31'), 'requests.deferral-not-later 2026-03-31')
  assert.equal(await judged('2026-04-01', '2026-05-06'), 'requests.too-late-to-defer 2026-03-31')
  assert.equal(await judged('2026-03-31', '2026-04-01'), 'done')
})

test('a day told by the body that passed the request on holds for its successor, which tells no other', async () => {
  const ref = await deferred()
  const other = example.officeOf('health')
  const passed = { to: other.bodyId, why: 'successor', because: '职责划转。' } as const
  await goes(db, office, ref, [['pass-on', 'handler', '2026-03-09', passed]])
  const { passedTo } = await example.requestAt(db, ref, '2026-03-09')
  const there = must(passedTo, 'where it goes on')

  await goes(db, other, there, [
    ['accept', 'handler', '2026-03-10', {}],
    ['study', 'handler', '2026-03-10', { excessive: true, otherWay: false, note: '' }],
    ['give-reasons', 'visitor', '2026-03-11', { reasons: '研究需要。', on: null }],
  ])
  const again = { reasonable: true, until: '2026-06-01', why: '材料在移交。' }
  const refused = await act(db, there, 'judge', other.head, '2026-03-12', again)
  await goes(db, other, there, [['judge', 'head', '2026-03-12', { ...again, until: null }]])

  assert.equal(refused.ok ? 'done' : refused.no.code, 'requests.deferred-already')
  const { clocks } = await followView(reading(db, example.morning('2026-03-13')), there)
  const running = clocks.filter(({ state }) => state === 'running')
  assert.deepEqual(
    running.map(({ rule, dueOn }) => [rule, dueOn]),
    [[RULE.deferred, '2026-05-06']],
  )
})

test('withdrawn or passed on, a deferred request leaves no clock behind', async () => {
  const ref = await deferred()

  await goes(db, office, ref, [['withdraw', 'visitor', '2026-03-10', { note: '' }]])

  assert.equal((await clocksAt(ref, '2026-03-11'))[RULE.deferred]?.state, 'cancelled')
})
