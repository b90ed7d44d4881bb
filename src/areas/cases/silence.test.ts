import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { factsOf } from '#platform/journal/read.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { tick } from '../clocks/index.ts'
import { accept } from './accept.ts'
import { askCorrection } from './ask-correction.ts'
import type { CaseRef } from './case.ts'
import { application, morningOf, officer, settleCounty } from './examples.ts'
import { handInCorrection } from './hand-in-correction.ts'
import { listeners } from './listeners.ts'
import { caseView } from './queries.ts'
import { receiptPhrase, submit } from './submit.ts'

const db = await testDatabase()
await settleCounty(db, morningOf('2025-09-01'))
const window = officer('market', 'intake')
const on = <T>(day: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(day), verb)
const view = async (day: string, ref: CaseRef) => caseView(reading(db, morningOf(day)), window, ref)

/** The night before a day: lights turn, and the listeners of the area hear of it. */
async function night(day: string): Promise<number> {
  const turned = accepted(await on(day, async (tx) => done(await tick(tx))))
  for (const listener of listeners) await follow(db, morningOf(day), listener)
  return turned.length
}

test('silence over National Day 2025: received on 26 September, accepted of itself on 10 October, counted from 26 September', async () => {
  const ref = accepted(await on('2025-09-26', (tx) => submit(tx, VISITOR, application('si009'))))
  assert.equal(
    (await view('2025-09-26', ref))?.dueOn,
    '2025-10-10',
    '28, 29, 30 September, then 9 and 10 October: 11 is worked too, but later',
  )

  await night('2025-10-10')
  assert.equal((await view('2025-10-10', ref))?.state, 'submitted', 'the last day is not over yet')
  await night('2025-10-11')
  const deemed = await view('2025-10-11', ref)
  assert.equal(deemed?.state, 'accepted')
  assert.equal(deemed?.deemedAccepted, true)
  const decision = deemed?.clocks.find(({ rule }) => rule === 'SVC.LAW_WORKING_DAYS')
  assert.equal(decision?.startedOn, '2025-09-26', '行政许可法 §32(4): accepted from the day of receipt')

  await night('2025-10-12')
  const facts = await factsOf(reading(db, morningOf('2025-10-12')), ref.bodyId, { kind: 'case', id: ref.id })
  assert.equal(facts.filter(({ type }) => type === 'case.deemed_accepted').length, 1, 'once')
  const no = await on('2025-10-12', (tx) => accept(tx, window, ref))
  assert.equal(no.ok ? null : no.no.code, 'cases.not-in-this-state')
})

test('a light turns once: near, then past the promise, then past the law, whatever the tick does', async () => {
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si009'))))
  accepted(await on('2025-11-03', (tx) => accept(tx, window, ref)))
  const lights: string[] = []
  for (const day of [
    '2025-11-07',
    '2025-11-07',
    '2025-11-10',
    '2025-11-11',
    '2025-11-11',
    '2025-11-17',
    '2025-11-18',
    '2025-11-19',
  ]) {
    await night(day)
    lights.push((await view(day, ref))?.light ?? 'gone')
  }

  assert.deepEqual(lights, [
    'near',
    'near',
    'near',
    'over_promised',
    'over_promised',
    'over_promised',
    'over_statutory',
    'over_statutory',
  ])
  const clocks = (await view('2025-11-19', ref))?.clocks ?? []
  for (const clock of clocks.filter(({ stoppedOn }) => stoppedOn === null)) {
    const facts = await factsOf(reading(db, morningOf('2025-11-19')), ref.bodyId, { kind: 'clock', id: clock.id })
    assert.deepEqual(
      facts.filter(({ type }) => type === 'clock.turned').map(({ data }) => data['light']),
      ['near', clock.kind === 'promised' ? 'over_promised' : 'over_statutory'],
    )
  }
})

test('a notice that was answered starts the five days anew; the old silence says nothing any more', async () => {
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si009', { materials: [] }))))
  const ask = { materials: [{ id: 'm1', lacking: 'missing' as const }], conditions: [] }
  accepted(await on('2025-11-05', (tx) => askCorrection(tx, window, ref, ask)))
  assert.equal((await view('2025-11-06', ref))?.clock, null, 'nothing runs while the applicant has the word')

  const phrase = receiptPhrase(reading(db, morningOf('2025-11-12')), ref.number)
  accepted(
    await on('2025-11-12', (tx) =>
      handInCorrection(tx, VISITOR, ref, { materials: application('si009').materials.slice(0, 1), phrase }),
    ),
  )
  assert.equal((await view('2025-11-12', ref))?.dueOn, '2025-11-19')
  const again = await on('2025-11-13', (tx) => askCorrection(tx, window, ref, ask))
  assert.equal(again.ok ? null : again.no.code, 'cases.told-at-one-time')
  assert.deepEqual(again.ok ? null : again.no.article, { law: 'ALL', article: '32(4)' })

  accepted(await on('2025-11-13', (tx) => askCorrection(tx, window, ref, { ...ask, ground: 'new_matter' })))
  const second = (await view('2025-11-13', ref))?.corrections[1]
  assert.equal(second?.no, 2)
  assert.equal(
    second.ground?.['zh-Hans'],
    '申请人补交的材料带来首次告知时不存在的问题',
    'the second says why it was made',
  )
})
