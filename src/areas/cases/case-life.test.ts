import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { accept } from './accept.ts'
import { completeStep } from './complete-step.ts'
import { grant } from './decide.ts'
import { deliver } from './deliver.ts'
import { endSpecial } from './end-special.ts'
import { application, colleague, morningOf, officer, settleCounty } from './examples.ts'
import { extend } from './extend.ts'
import { licenceDecisions } from './licence-decisions.ts'
import { caseView, followView } from './queries.ts'
import { startSpecial } from './start-special.ts'
import { receiptPhrase, submit } from './submit.ts'

const db = await testDatabase()
const people = await settleCounty(db, morningOf('2025-09-01'))
const on = <T>(day: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(day), verb)

const window = officer('market', 'intake')
const reviewer = officer('market', 'review')
const checker = officer('market', 'site_check')
const head = officer('market', 'decide')
const clerk = officer('market', 'deliver')
const nothing = { grounds: [], reasons: '' }

test('si009 walks through the market bureau: a hearing is not counted, ten days are added, the delivery has its own ten', async () => {
  const receipt = accepted(await on('2025-09-22', (tx) => submit(tx, VISITOR, application('si009'))))
  const view = async (day: string) => caseView(reading(db, morningOf(day)), head, receipt)
  const clock = async (day: string, rule: string) => (await view(day))?.clocks.find((one) => one.rule === rule)
  assert.equal((await view('2025-09-22'))?.dueOn, '2025-09-28', 'five working days: Sunday 28 September is worked')

  accepted(await on('2025-09-23', (tx) => accept(tx, window, receipt)))
  assert.equal(
    (await clock('2025-09-23', 'SVC.LAW_WORKING_DAYS'))?.dueOn,
    '2025-10-13',
    '1–8 October are off, Saturday 11 is worked',
  )
  assert.equal((await clock('2025-09-23', 'SVC.PROMISED'))?.dueOn, '2025-09-29')

  accepted(await on('2025-09-24', (tx) => startSpecial(tx, reviewer, receipt, { kind: 'hearing', workingDays: 5 })))
  const paused = await view('2025-09-26')
  assert.equal(paused?.state, 'suspended')
  assert.equal(paused?.dueOn, null, 'C6: while suspended no due day is shown')
  assert.equal(paused?.light, 'suspended')
  accepted(await on('2025-09-28', (tx) => endSpecial(tx, reviewer, receipt)))
  assert.equal(
    (await clock('2025-09-28', 'SVC.LAW_WORKING_DAYS'))?.dueOn,
    '2025-10-16',
    'C4: 25, 26 and 28 September are not counted',
  )

  accepted(
    await on('2025-09-29', (tx) => completeStep(tx, reviewer, receipt, { conditions: [{ id: 'c1', met: true }] })),
  )
  const alone = await on('2025-09-30', (tx) => completeStep(tx, checker, receipt, { checkers: [checker.staffId] }))
  assert.equal(alone.ok ? null : alone.no.code, 'cases.two-check', '行政许可法 §34(3): two or more')
  const invented = '00000000-0000-7000-8000-000000000001'
  const made = await on('2025-09-30', (tx) =>
    completeStep(tx, checker, receipt, { checkers: [checker.staffId, invented] }),
  )
  assert.equal(made.ok ? null : made.no.code, 'cases.checker-not-here', 'a name that is made up checks nothing')
  accepted(
    await on('2025-09-30', (tx) =>
      completeStep(tx, checker, receipt, { checkers: [checker.staffId, colleague(people, 'market')] }),
    ),
  )
  accepted(await on('2025-10-15', (tx) => extend(tx, head, receipt, { workingDays: 10, ground: 'complex' })))
  assert.equal((await clock('2025-10-15', 'SVC.LAW_WORKING_DAYS'))?.dueOn, '2025-10-30')

  accepted(await on('2025-10-20', (tx) => grant(tx, head, receipt, nothing)))
  const granted = await view('2025-10-20')
  assert.equal(granted?.dueOn, '2025-11-03', 'ten working days for delivery (行政许可法 §44)')
  accepted(await on('2025-10-22', (tx) => deliver(tx, clerk, receipt, { how: 'electronic' })))
  const closed = await view('2025-10-22')
  assert.equal(closed?.state, 'delivered')
  assert.deepEqual([closed?.dueOn, closed?.light, closed?.mayDo.length], [null, 'none', 0])
  assert.equal(closed?.timeline[0]?.type, 'case.delivered', 'newest first')
  const decided = (year: number) => licenceDecisions(reading(db, morningOf('2026-01-05')), receipt.bodyId, year)
  const counted = [{ number: receipt.number, decidedOn: '2025-10-20' }]
  assert.deepEqual(await decided(2025), counted, 'si009 is a licence, and its decision one of the annual report')
  assert.deepEqual(await decided(2024), [])

  const phrase = receiptPhrase(reading(db, morningOf('2025-10-22')), receipt.number)
  const followed = await followView(reading(db, morningOf('2025-10-22')), receipt.number, phrase)
  assert.equal(followed?.decision?.outcome, 'granted')
  assert.equal(followed?.applicant, '沈**')
  assert.ok(
    followed?.timeline.every(({ by }) => by.staffName === null),
    'the public sees posts, not people',
  )
  assert.equal(await followView(reading(db, morningOf('2025-10-22')), receipt.number, 'AAAAAAAA'), null)
})
