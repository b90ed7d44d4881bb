import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { tick } from '../../../clocks/index.ts'
import { bodyId } from '../../standards/examples.ts'
import type { PenaltyRef } from '../case.ts'
import { flagsOf } from '../control/flags.ts'
import { flagListeners } from '../control/hear-flags.ts'
import { caseAt, morning as on, proposed, act as walk } from '../examples.ts'
import { bank } from '../verbs/bank.ts'
import { onTheSpot } from '../verbs/on-the-spot.ts'
import { recordWithBody } from '../verbs/record-with-body.ts'
import * as example from './examples.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)
const { officer, second, head, archivist } = staff

/** The clocks that internal control finds run out for a case, as of a day. */
async function overdue(ref: PenaltyRef, date: string) {
  await inTransaction(db, on(date), async (tx) => done(await tick(tx)))
  for (const listener of flagListeners) assert.deepEqual((await follow(db, on(date), listener)).failures, [])
  const flags = await flagsOf(reading(db, on(date)), ref)
  return flags.filter(({ kind }) => kind === 'overdue').map(({ data }) => data['rule'])
}

test('registered on Wednesday 4 November, settled by Friday the 13th: seven working days; on the 16th it is noticed (§56)', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  accepted(await walk(db, ref, 'preserve', head, '2026-11-04', { what: '账册一本', why: '可能灭失' }))

  assert.deepEqual(await overdue(ref, '2026-11-13'), [])
  assert.deepEqual(await overdue(ref, '2026-11-16'), ['PENALTY.PRESERVE'])
})

test('seized on 4 November it may be kept for thirty days, until 4 December; on the 5th it is noticed (行政强制法 §25)', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  accepted(await walk(db, ref, 'seize', head, '2026-11-04', { what: '货架两组', why: '可能转移' }))

  assert.deepEqual(await overdue(ref, '2026-12-04'), [])
  assert.deepEqual(await overdue(ref, '2026-12-05'), ['PENALTY.SEIZURE'])
})

test('decided on Monday 23 November it is served by Wednesday 2 December, seven working days; on the 3rd it is noticed (§61)', async () => {
  const ref = await example.decidedCase(db, staff)

  assert.deepEqual(await overdue(ref, '2026-12-02'), [])
  assert.deepEqual(await overdue(ref, '2026-12-03'), ['PENALTY.SERVE'])
})

standing('file what was decided on the spot', {
  ...{ db, moment: on('2026-11-26'), allowed: archivist, fact: 'penalty.record' },
  notAllowed: { 'the officer who decided it': officer, 'the head': head },
  verb: (tx, by, ref: PenaltyRef) => recordWithBody(tx, by, ref),
  make: banked,
})

let receipts = 0

/** 200 yuan taken on the spot on 24 November and paid in at the bank on the 25th. */
async function banked(): Promise<PenaltyRef> {
  const facts = { party_type: 'individual', refused_correction: true }
  const [taken, paidIn] = [`点${++receipts}`, `存${receipts}`]
  const ref = accepted(
    await inTransaction(db, on('2026-11-24'), (tx) =>
      onTheSpot(tx, officer, {
        ...{ bodyId: bodyId('market'), standardId: 'noise-82', placeBodyId: null, second: second.staffId },
        ...{ party: example.CITIZEN, note: '夜间高音喇叭。', statement: null, collect: 'hard_later', receipt: taken },
        refusedToSign: false,
        proposed: { ...proposed({ fine: '200', also: ['warning'], reasons: '劝阻不听。' }), facts },
      }),
    ),
  )
  accepted(
    await inTransaction(db, on('2026-11-25'), (tx) => bank(tx, archivist, ref, { on: '2026-11-25', receipt: paidIn })),
  )
  return { bodyId: ref.bodyId, id: ref.id }
}
