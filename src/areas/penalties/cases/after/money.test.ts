import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { clocksOf } from '../../../clocks/index.ts'
import { ringTimers } from '../../../processes/examples.ts'
import type { PenaltyRef } from '../case.ts'
import { decisionOf } from '../decision.ts'
import { morning as on } from '../examples.ts'
import { listeners } from '../listeners.ts'
import type { VerbInput } from '../shapes.ts'
import { askDeferral } from '../verbs/ask-deferral.ts'
import { breakPlan } from '../verbs/break-plan.ts'
import { decideDeferral } from '../verbs/decide-deferral.ts'
import { demand } from '../verbs/demand.ts'
import { enforced } from '../verbs/enforced.ts'
import { pay } from '../verbs/pay.ts'
import { serve } from '../verbs/serve.ts'
import { toCourt } from '../verbs/to-court.ts'
import { partsNow } from '../where-on-chart.ts'
import { debtOf, owedShown, owing, paymentsOf } from './debt.ts'
import * as example from './examples.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)
const { officer, head, deliverer, archivist } = staff
const { caseNow } = example

type Act<T> = (tx: Tx) => Promise<Outcome<T>>
const act = <T>(date: string, verb: Act<T>) => inTransaction(db, on(date), verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const NOBODY = { 'an officer of the case, who does not serve or take money': officer }
const handed = (date: string): VerbInput<'serve'> => ({ how: 'handed', on: date, consent: false })
const money = (amount: string, date: string, receipt: string) => ({ amount, on: date, receipt })

let count = 0
const receipt = () => `票${++count}`

const served = (date?: string) => example.servedCase(db, staff, date)

async function asked(): Promise<PenaltyRef> {
  const ref = await served()
  accepted(await act('2026-11-25', (tx) => askDeferral(tx, officer, ref, { reason: '停业。', on: '2026-11-25' })))
  return ref
}

const PLAN = [
  { due: '2026-12-28', amount: '4000' },
  { due: '2027-01-28', amount: '6000' },
]
async function planned(): Promise<PenaltyRef> {
  const ref = await asked()
  const input = { approved: true, plan: PLAN, reason: '确有困难。' }
  accepted(await act('2026-11-27', (tx) => decideDeferral(tx, head, ref, input)))
  return ref
}

/** Lets time run out: the timers of the chart ring, and the case follows. */
async function ticked(date: string): Promise<void> {
  await ringTimers(db, on(date))
  for (const listener of listeners) assert.deepEqual((await follow(db, on(date), listener)).failures, [])
}

async function owed(ref: PenaltyRef, date: string) {
  const tx = reading(db, on(date))
  const decision = await decisionOf(tx, ref)
  assert.ok(decision)
  return owedShown(owing(await debtOf(tx, ref, decision), day(date)))
}

standing('serve', {
  ...{ db, moment: on('2026-11-24'), allowed: deliverer, notAllowed: NOBODY, fact: 'penalty.serve' },
  verb: (tx, by, ref: PenaltyRef) => serve(tx, by, ref, handed('2026-11-24')),
  make: () => example.decidedCase(db, staff),
})

standing('pay', {
  ...{ db, moment: on('2026-11-24'), allowed: archivist, notAllowed: NOBODY, fact: 'penalty.pay' },
  verb: (tx, by, { ref, no }: { ref: PenaltyRef; no: string }) => pay(tx, by, ref, money('10000', '2026-11-24', no)),
  make: async () => ({ ref: await served(), no: receipt() }),
})

standing('ask for deferral', {
  ...{ db, moment: on('2026-11-24'), allowed: officer, fact: 'penalty.ask-deferral' },
  notAllowed: { 'the head, who decides on it': head },
  verb: (tx, by, ref: PenaltyRef) => askDeferral(tx, by, ref, { reason: '停业。', on: '2026-11-24' }),
  make: () => served(),
})

standing('decide on deferral', {
  ...{ db, moment: on('2026-11-27'), allowed: head, fact: 'penalty.decide-deferral' },
  notAllowed: { 'the officer who took the application': officer },
  verb: (tx, by, ref: PenaltyRef) => decideDeferral(tx, by, ref, { approved: true, plan: PLAN, reason: '困难。' }),
  make: asked,
})

standing('break a plan', {
  ...{ db, moment: on('2026-12-29'), allowed: officer, notAllowed: { 'the head': head }, fact: 'penalty.break-plan' },
  verb: (tx, by, ref: PenaltyRef) => breakPlan(tx, by, ref),
  make: planned,
})

test('another body does not see the case at all, a visitor neither (no rights, no hint)', async () => {
  const ref = await example.decidedCase(db, staff)

  for (const by of [example.STRANGER, VISITOR])
    assert.equal(codeOf(await act('2026-11-24', (tx) => serve(tx, by, ref, handed('2026-11-24')))), 'penalties.missing')
})

test('served on Tuesday 24 November, the fine is to be paid by 9 December: fifteen calendar days (§67, §85)', async () => {
  const ref = await served('2026-11-24')

  const decision = await decisionOf(reading(db, on('2026-11-24')), ref)
  assert.equal(decision?.payBy, '2026-12-09')
  const clocks = await clocksOf(reading(db, on('2026-11-24')), { bodyId: ref.bodyId, kind: 'penalty', ids: [ref.id] })
  const open = clocks.get(ref.id)?.filter(({ stoppedOn }) => stoppedOn === null)
  assert.deepEqual(open?.map(({ rule }) => rule).sort(), ['PENALTY.PAY', 'PENALTY.PUBLISH_SAMR'])
  assert.equal((await caseNow(db, ref)).state, 'performing')
})

test('served electronically only with consent (§61), and never before it was decided', async () => {
  const ref = await example.decidedCase(db, staff)
  const how = (input: VerbInput<'serve'>) => act('2026-11-24', (tx) => serve(tx, deliverer, ref, input))

  assert.equal(codeOf(await how({ how: 'electronic', on: '2026-11-24', consent: false })), 'penalties.no-consent')
  assert.equal(codeOf(await how(handed('2026-11-22'))), 'penalties.wrong-day')
  assert.equal(codeOf(await how(handed('2026-11-25'))), 'penalties.wrong-day', 'nor in the future')
  assert.equal(codeOf(await how({ how: 'electronic', on: '2026-11-24', consent: true })), 'done')
})

test('a part is written down and the case stays; the rest moves it on; a receipt is never counted twice (§70)', async () => {
  const ref = await served()
  const no = receipt()

  accepted(await act('2026-11-24', (tx) => pay(tx, archivist, ref, money('4000', '2026-11-24', no))))
  assert.deepEqual([(await owed(ref, '2026-11-24')).left, (await caseNow(db, ref)).state], ['6000.00', 'performing'])
  const again = await act('2026-11-24', (tx) => pay(tx, archivist, ref, money('6000', '2026-11-24', no)))
  assert.equal(codeOf(again), 'penalties.receipt-used')
  const more = await act('2026-11-24', (tx) => pay(tx, archivist, ref, money('6000.01', '2026-11-24', receipt())))
  assert.equal(codeOf(more), 'penalties.not-this-sum')
  accepted(await act('2026-11-24', (tx) => pay(tx, archivist, ref, money('6000', '2026-11-24', receipt()))))

  assert.equal((await owed(ref, '2027-06-01')).left, '0.00', 'paid in time, nothing is ever added')
  const twice = await act('2026-11-24', (tx) => pay(tx, archivist, ref, money('1', '2026-11-24', receipt())))
  assert.equal(codeOf(twice), 'penalties.nothing-owed')
})

test('one receipt four days late pays 10,000 and 1,200 of surcharge: three per cent a day (§72)', async () => {
  const ref = await served('2026-11-23')
  await ticked('2026-12-12')
  assert.equal((await caseNow(db, ref)).state, 'enforcing', 'the timer of the chart ran out on 8 December')

  accepted(await act('2026-12-12', (tx) => pay(tx, archivist, ref, money('11200', '2026-12-12', receipt()))))

  const paid = await paymentsOf(reading(db, on('2026-12-12')), ref)
  assert.deepEqual(
    paid.map(({ kind, amount }) => [kind, amount]),
    [
      ['fine', '10000.00'],
      ['surcharge', '1200.00'],
    ],
  )
  assert.equal((await caseNow(db, ref)).state, 'performing', 'only the publication is still waited for')
})

test('a plan must add up to what is left; kept, it adds nothing, and it cannot be called broken (§66)', async () => {
  const ref = await asked()
  const short = { approved: true, plan: PLAN.slice(0, 1), reason: '困难。' }
  assert.equal(codeOf(await act('2026-11-27', (tx) => decideDeferral(tx, head, ref, short))), 'penalties.no-plan')
  const input = { approved: true, plan: PLAN, reason: '困难。' }
  accepted(await act('2026-11-27', (tx) => decideDeferral(tx, head, ref, input)))

  assert.equal((await owed(ref, '2026-12-28')).surcharge, '0.00')
  assert.equal(codeOf(await act('2026-12-28', (tx) => breakPlan(tx, officer, ref))), 'penalties.plan-kept')
  accepted(await act('2026-12-28', (tx) => pay(tx, archivist, ref, money('4000', '2026-12-28', receipt()))))
  assert.deepEqual((await owed(ref, '2026-12-28')).instalments, [{ due: '2027-01-28', amount: '6000.00' }])
  accepted(await act('2027-01-28', (tx) => pay(tx, archivist, ref, money('6000', '2027-01-28', receipt()))))
  assert.equal((await owed(ref, '2027-02-28')).left, '0.00')
})

test('refused deferral: the fine is due on the day it always was', async () => {
  const ref = await asked()

  accepted(
    await act('2026-12-10', (tx) => decideDeferral(tx, head, ref, { approved: false, plan: [], reason: '无据。' })),
  )

  assert.equal((await owed(ref, '2026-12-10')).surcharge, '600.00', 'two days after 8 December')
})

test('the court is asked after six months, ten working days after the demand and within three months (§53, §54 行政强制法)', async () => {
  const ref = await served('2026-11-23')
  await ticked('2026-12-09')
  const court = (date: string) => act(date, (tx) => toCourt(tx, officer, ref, { on: date }))
  const enforce = (date: string) => act(date, (tx) => enforced(tx, officer, ref, money('20000', date, receipt())))

  accepted(await act('2026-12-09', (tx) => demand(tx, officer, ref)))
  assert.equal(codeOf(await enforce('2026-12-10')), 'penalties.court-not-asked')
  await ticked('2026-12-24')
  // Served on 23 November 2026: until 24 May 2027 (the 23rd is a Sunday) the party may still go to court.
  assert.equal(codeOf(await court('2027-05-24')), 'penalties.too-early-for-court')
  assert.equal(codeOf(await court('2027-08-25')), 'penalties.too-late-for-court', 'three months after 24 May')
  accepted(await court('2027-05-25'))
  accepted(await enforce('2027-07-01'))

  const sums = await owed(ref, '2027-07-01')
  assert.deepEqual([sums.surcharge, sums.left], ['10000.00', '0.00'], 'the surcharge stops at the fine itself')
})

test('no demand, no court: the ten days run from the demand, and they are working days (行政强制法 §54, §69)', async () => {
  const ref = await served('2026-11-23')
  await ticked('2027-06-01')
  accepted(await act('2027-06-01', (tx) => demand(tx, officer, ref)))
  await ticked('2027-06-12')

  // 1 June 2027 is a Tuesday; ten working days later is 15 June (the Dragon Boat holiday of 9 June is off).
  const outcome = await act('2027-06-14', (tx) => toCourt(tx, officer, ref, { on: '2027-06-14' }))
  assert.equal(codeOf(outcome), 'penalties.demand-runs')
})

test('the published chart counts the ten days as the law does: demanded on Wednesday 9 December, it leads on to the court on the 24th, not on the 20th', async () => {
  const ref = await served('2026-11-23')
  await ticked('2026-12-09')
  accepted(await act('2026-12-09', (tx) => demand(tx, officer, ref)))
  const at = (date: string) => partsNow(reading(db, on(date)), ref)

  await ticked('2026-12-23')
  assert.ok((await at('2026-12-23')).includes('late-payment'), '23 December is the tenth working day')

  await ticked('2026-12-24')
  assert.ok((await at('2026-12-24')).includes('court'))
})
