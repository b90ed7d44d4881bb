import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { clocksOf } from '../../clocks/index.ts'
import { officerOf } from '../standards/examples.ts'
import type { PenaltyRef, State } from './case.ts'
import { decisionOf } from './decision.ts'
import * as example from './examples.ts'
import { listPenalties, penaltyView, refOfNumber } from './queries.ts'
import { close as closeCase } from './verbs/close.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
const { officer, reviewer, legal, chair, head, deputy } = staff
const { act, caseAt, morning, proposed, GRAVE } = example
const at = (date: string) => reading(db, morning(date))
const view = async (ref: PenaltyRef, date: string) => {
  const found = await penaltyView(at(date), head, ref)
  assert.ok(found)
  return found
}
const stateOf = async (ref: PenaltyRef, date: string): Promise<State> => (await view(ref, date)).found.state
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

test('the ordinary procedure, a grave case: each step leaves the case where the published chart says', async () => {
  const ref = await example.hearingCalled(db, staff)
  assert.equal(await stateOf(ref, '2026-11-13'), 'hearing')

  const held = { attended: true, record: '双方陈述、质证。', opinion: '维持拟处罚。' }
  accepted(await act(db, ref, 'hold-hearing', chair, '2026-11-26', held))
  assert.equal(
    await stateOf(ref, '2026-11-26'),
    'legal_review',
    'a hearing that was held makes the review due (§58(2))',
  )
  accepted(await act(db, ref, 'review-legal', legal, '2026-11-27', { result: 'pass', opinion: '合法。' }))
  assert.equal(await stateOf(ref, '2026-11-27'), 'discussing', 'a business is closed: a grave penalty (§57(2))')
  const discussed = { attendees: [head.staffId, deputy.staffId], conclusion: '同意。' }
  accepted(await act(db, ref, 'discuss', head, '2026-11-30', discussed))
  assert.equal(await stateOf(ref, '2026-11-30'), 'deciding')
  accepted(await act(db, ref, 'decide', head, '2026-12-01', { ...proposed(GRAVE.proposed), fine: '140000' }))

  const { found, entries, steps } = await view(ref, '2026-12-01')
  assert.equal(found.state, 'serving')
  assert.deepEqual(
    [found.caseReviewer, found.hearingChair, found.legalReviewer],
    [reviewer, chair, legal].map((one) => one.staffId),
  )
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    [
      ...['lead', 'verify', 'open', 'add-evidence', 'propose', 'review-case', 'notify', 'ask-hearing'],
      ...['call-hearing', 'hold-hearing', 'review-legal', 'discuss', 'decide'],
    ],
  )
  assert.ok(steps.length > 0, 'the chart names the step it waits at')
})

test('each act is one fact that says what it did on the chart, and none holds a name or a sentence', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  accepted(await act(db, ref, 'decide', head, '2026-11-13', proposed()))

  const facts = (await factsOf(at('2026-11-13'), ref.bodyId, { kind: 'penalty', id: ref.id })).filter(({ type }) =>
    type.startsWith('penalty.'),
  )

  assert.deepEqual(
    facts.map(({ type }) => type.replace('penalty.', '')),
    ['lead', 'verify', 'open', 'add-evidence', 'propose', 'review-case', 'notify', 'waive-rights', 'decide'],
  )
  assert.ok(facts.every(({ data }) => Array.isArray(data['flow'])))
  assert.doesNotMatch(JSON.stringify(facts), /江岸|经营额|91999901/)
})

test('a decision keeps edition, facts, cell and ranges, takes the next number, and starts the days for service', async () => {
  const ref = await caseAt(db, staff, 'deciding')
  accepted(await act(db, ref, 'decide', head, '2026-11-13', proposed()))

  const decision = await decisionOf(at('2026-11-13'), ref)

  assert.match(decision?.document ?? '', /^0008罚〔2026〕\d+号$/)
  assert.equal(decision?.standard.standardId, example.STANDARD)
  assert.match(decision?.standard.hash ?? '', /^[0-9a-f]{64}$/)
  assert.match(decision?.cell ?? '', /^ln-market-68\|1\|t1\|/)
  assert.deepEqual([decision?.tierRange?.min, decision?.tierRange?.max], ['10000', '37000'])
  assert.deepEqual([decision?.statutoryRange?.min, decision?.statutoryRange?.max], ['10000', '100000'])
  assert.equal(decision?.deviation, 'within_tier')
  const clocks =
    (await clocksOf(at('2026-11-13'), { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] })).get(ref.id) ?? []
  const open = clocks.filter(({ stoppedOn }) => stoppedOn === null).map(({ rule, dueOn }) => [rule, dueOn])
  assert.deepEqual(open, [['PENALTY.SERVE', '2026-11-24']], 'seven working days after Friday 13 November (§61)')
})

test('a decision that the party need not be served with ends at the archive; one to transfer ends the case', async () => {
  const none = await caseAt(db, staff, 'deciding')
  const other = await caseAt(db, staff, 'deciding')

  const spared = { outcome: 'no_penalty', noPenaltyGround: '40', fine: null } as const
  accepted(await act(db, none, 'decide', head, '2026-11-13', proposed(spared)))
  accepted(await act(db, other, 'decide', head, '2026-11-13', proposed({ outcome: 'transfer', fine: null })))

  assert.equal(await stateOf(none, '2026-11-13'), 'closing')
  const { found } = await view(other, '2026-11-13')
  assert.deepEqual([found.state, found.closedOn], ['transferred', '2026-11-13'])
})

test('day 91 after filing is late and holds all the same: it is told, never void (§60)', async () => {
  const inTime = await caseAt(db, staff, 'deciding')
  const late = await caseAt(db, staff, 'deciding')

  accepted(await act(db, inTime, 'decide', head, '2027-02-01', proposed()))
  accepted(await act(db, late, 'decide', head, '2027-02-02', proposed()))

  const lateOf = async (ref: PenaltyRef) => (await view(ref, '2027-02-02')).entries.at(-1)?.data['late']
  assert.equal(await lateOf(inTime), false, '1 February 2027 is the ninetieth day after 3 November 2026')
  assert.equal(await lateOf(late), true)
  assert.equal(await stateOf(late, '2027-02-02'), 'serving')
})

test('the list shows a body its own cases, what falls due first is first, and pages without losing one', async () => {
  for (let n = 0; n < 3; n += 1) await caseAt(db, staff, 'investigating')
  const all = await listPenalties(at('2026-11-13'), officer, { limit: 200 })

  const first = await listPenalties(at('2026-11-13'), officer, { limit: 2 })
  const second = await listPenalties(at('2026-11-13'), officer, { limit: 2, after: first.next ?? '' })

  const numbers = (rows: typeof all.rows) => rows.map(({ number }) => number)
  assert.deepEqual([...numbers(first.rows), ...numbers(second.rows)], numbers(all.rows).slice(0, 4))
  assert.equal(all.counts.all, all.rows.length)
  assert.equal(all.counts.mine, all.rows.length, 'the officer was appointed in all of them')
  const dues = all.rows.flatMap(({ dueOn }) => dueOn ?? [])
  assert.deepEqual(dues, dues.toSorted())
  const stranger = officerOf('eco', 'decide', '0190c000-0000-7000-8000-000000000003')
  assert.deepEqual((await listPenalties(at('2026-11-13'), stranger)).rows, [])
  assert.deepEqual((await listPenalties(at('2026-11-13'), VISITOR)).counts.all, 0)
})

test('a case is found by its number as printed, and shown to nobody of another body', async () => {
  const ref = await caseAt(db, staff, 'lead')
  const { number } = (await view(ref, '2026-11-02')).found

  const typed = `${number.slice(0, 5)}-${number.slice(5).toLowerCase()}`

  assert.deepEqual(await refOfNumber(at('2026-11-02'), typed), ref)
  const wrong = number.slice(0, -1) + (number.endsWith('0') ? '1' : '0')
  assert.equal(await refOfNumber(at('2026-11-02'), wrong), null, 'the check character does not fit')
  const stranger = officerOf('eco', 'decide', '0190c000-0000-7000-8000-000000000003')
  assert.equal(await penaltyView(at('2026-11-02'), stranger, ref), null)
})

test('what may be done is what its state lets be done; what does not concern the case is not shown', async () => {
  const ref = await caseAt(db, staff, 'investigating')

  const shown = await penaltyView(at('2026-11-04'), officer, ref)

  const verbs = shown?.mayDo.map(({ verb }) => verb) ?? []
  assert.deepEqual(verbs, ['identify-party', 'add-evidence', 'suspect-crime', 'propose', 'ask-recusal'])
  const not = Object.fromEntries((shown?.mayNotDo ?? []).map(({ verb, refusal }) => [verb, refusal.code]))
  assert.deepEqual(not, {
    preserve: 'penalties.not-your-post',
    seize: 'penalties.not-your-post',
    suspend: 'penalties.not-your-post',
    extend: 'penalties.not-your-post',
    reappoint: 'penalties.not-your-post',
  })
})

test('a refused act leaves nothing behind: neither a paper nor a move on the chart', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  const before = await view(ref, '2026-11-09')

  const outcome = await act(db, ref, 'propose', officer, '2026-11-09', proposed({ fine: '100001' }))

  assert.equal(codeOf(outcome), 'penalties.above-maximum')
  const after = await view(ref, '2026-11-09')
  assert.deepEqual([after.found, after.entries.length], [before.found, before.entries.length])
})

test('nothing seized is left behind: the case is closed only once the seizure is ended (行政强制法 §28)', async () => {
  const ref = await caseAt(db, staff, 'evidence')
  const spared = proposed({ outcome: 'no_penalty', noPenaltyGround: '40', fine: null })
  const archivist = officerOf('market', 'other', '0190b000-0000-7000-8000-000000000008')
  const filed = { corrected: 'nothing_to_correct', note: '卷宗齐全。' } as const
  const close = (date: string) => inTransaction(db, morning(date), (tx) => closeCase(tx, archivist, ref, filed))
  accepted(await act(db, ref, 'seize', head, '2026-11-05', { what: '货物三箱', why: '防止转移。' }))
  accepted(await act(db, ref, 'propose', officer, '2026-11-09', spared))
  accepted(await act(db, ref, 'review-case', reviewer, '2026-11-10', { result: 'pass', opinion: '证据不足。' }))
  accepted(await act(db, ref, 'notify', officer, '2026-11-11', { how: 'handed', on: '2026-11-11' }))
  accepted(await act(db, ref, 'waive-rights', officer, '2026-11-12', { on: '2026-11-12' }))
  accepted(await act(db, ref, 'decide', head, '2026-11-13', spared))
  const [seized] = (await view(ref, '2026-11-13')).entries.filter(({ kind }) => kind === 'seize')
  const lifted = { no: seized?.no ?? 0, result: 'lifted', note: '退还当事人。' } as const

  assert.equal(codeOf(await close('2026-11-16')), 'penalties.seizure-open')
  accepted(await act(db, ref, 'end-seizure', head, '2026-11-16', lifted))
  assert.equal(codeOf(await close('2026-11-16')), 'done')
})
