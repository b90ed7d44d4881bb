import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { tick } from '../../../clocks/index.ts'
import { ringTimers } from '../../../processes/examples.ts'
import { bodyId } from '../../standards/examples.ts'
import type { PenaltyRef } from '../case.ts'
import { certify, endCertificate } from '../control/certify.ts'
import { flagsOf } from '../control/flags.ts'
import { flagListeners } from '../control/hear-flags.ts'
import { morning as on, proposed } from '../examples.ts'
import { listeners } from '../listeners.ts'
import { bank } from '../verbs/bank.ts'
import { demand } from '../verbs/demand.ts'
import { enforced } from '../verbs/enforced.ts'
import { onTheSpot } from '../verbs/on-the-spot.ts'
import { toCourt } from '../verbs/to-court.ts'
import * as example from './examples.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)
const { officer, second, head, legal, deliverer, archivist } = staff
let count = 0
const receipt = () => `收${++count}`

/** Served on 23 November 2026 and never paid: the time to pay ran out on 8 December. */
async function unpaid(): Promise<PenaltyRef> {
  const ref = await example.servedCase(db, staff, '2026-11-23')
  await ticked('2026-12-09')
  return ref
}

async function ticked(date: string): Promise<void> {
  await ringTimers(db, on(date))
  for (const listener of listeners) assert.deepEqual((await follow(db, on(date), listener)).failures, [])
}

async function demanded(): Promise<PenaltyRef> {
  const ref = await unpaid()
  accepted(await inTransaction(db, on('2026-12-09'), (tx) => demand(tx, officer, ref)))
  await ticked('2026-12-24')
  return ref
}

standing('demand', {
  ...{ db, moment: on('2026-12-09'), allowed: officer, notAllowed: { 'the head': head }, fact: 'penalty.demand' },
  verb: (tx, by, ref: PenaltyRef) => demand(tx, by, ref),
  make: unpaid,
})

standing('ask the court', {
  ...{ db, moment: on('2027-05-25'), allowed: officer, notAllowed: { 'the head': head }, fact: 'penalty.to-court' },
  verb: (tx, by, ref: PenaltyRef) => toCourt(tx, by, ref, { on: '2027-05-25' }),
  make: demanded,
})

standing('enforced', {
  ...{ db, moment: on('2027-07-01'), allowed: officer, notAllowed: { 'the head': head }, fact: 'penalty.enforced' },
  verb: (tx, by, { ref, no }: { ref: PenaltyRef; no: string }) =>
    enforced(tx, by, ref, { on: '2027-07-01', amount: '20000', receipt: no }),
  make: async () => {
    const ref = await demanded()
    accepted(await inTransaction(db, on('2027-05-25'), (tx) => toCourt(tx, officer, ref, { on: '2027-05-25' })))
    return { ref, no: receipt() }
  },
})

/** 200 yuan taken on the spot on Tuesday 24 November 2026: two working days to the bank (行政处罚法 §71). */
async function collected(): Promise<PenaltyRef> {
  const facts = { party_type: 'individual', refused_correction: true }
  const { bodyId: body, id } = accepted(
    await inTransaction(db, on('2026-11-24'), (tx) =>
      onTheSpot(tx, officer, {
        ...{ bodyId: bodyId('market'), standardId: 'noise-82', placeBodyId: null, second: second.staffId },
        ...{
          party: example.CITIZEN,
          note: '夜间高音喇叭。',
          statement: null,
          collect: 'hard_later',
          receipt: receipt(),
        },
        refusedToSign: false,
        proposed: { ...proposed({ fine: '200', also: ['warning'], reasons: '劝阻不听。' }), facts },
      }),
    ),
  )
  return { bodyId: body, id }
}

standing('pay in at the bank', {
  ...{ db, moment: on('2026-11-25'), allowed: archivist, fact: 'penalty.bank' },
  notAllowed: { 'the officer who took the money': officer },
  verb: (tx, by, { ref, no }: { ref: PenaltyRef; no: string }) => bank(tx, by, ref, { on: '2026-11-25', receipt: no }),
  make: async () => ({ ref: await collected(), no: receipt() }),
})

standing('enter a certificate', {
  ...{ db, moment: on('2026-11-24'), allowed: legal, fact: 'penalty.certificate-entered' },
  notAllowed: { 'an officer, who would certify himself': officer, 'another body': example.STRANGER },
  verb: (tx, by, number: string) =>
    certify(tx, by, {
      ...{ bodyId: bodyId('market'), staffId: staff.deputy.staffId, number, from: '2026-01-01', to: '2027-12-31' },
    }),
  make: async () => receipt(),
})

standing('end a certificate', {
  ...{ db, moment: on('2026-11-24'), allowed: head, fact: 'penalty.certificate-ended' },
  notAllowed: { 'an officer': officer, 'whoever serves papers': deliverer, 'another body': example.STRANGER },
  verb: (tx, by, number: string) => endCertificate(tx, by, { bodyId: bodyId('market'), number, to: '2026-11-30' }),
  make: async () => {
    const number = receipt()
    const days = { from: '2026-01-01', to: '2027-12-31' }
    const named = { bodyId: bodyId('market'), staffId: staff.deputy.staffId, number, ...days }
    accepted(await inTransaction(db, on('2026-11-24'), (tx) => certify(tx, head, named)))
    return number
  },
})

test('taken on 24 November, due at the bank on the 26th: that day nothing is noticed, on the 27th it is overdue (§71)', async () => {
  const ref = await collected()
  const heard = async (date: string) => {
    await inTransaction(db, on(date), async (tx) => {
      await tick(tx)
      return { ok: true, value: null }
    })
    for (const listener of flagListeners) assert.deepEqual((await follow(db, on(date), listener)).failures, [])
    return (await flagsOf(reading(db, on(date)), ref)).filter(({ kind }) => kind === 'overdue')
  }

  assert.deepEqual(await heard('2026-11-26'), [])
  const [late] = await heard('2026-11-27')

  assert.deepEqual(late?.data, { rule: 'PENALTY.BANK' })
  assert.equal((await heard('2026-11-30')).length, 1, 'noticed once')
})
