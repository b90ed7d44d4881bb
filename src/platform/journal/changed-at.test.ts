import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '../db/tx.ts'
import { momentOf } from '../now.ts'
import { VISITOR } from '../signin/actor.ts'
import { testDatabase } from '../testing/database.ts'
import { changedAt } from './changed-at.ts'
import { record } from './record.ts'

const db = await testDatabase({ migrations: [] })
const moment = (date: string, time: string) => momentOf(instantAt(day(date), time))
const on = (date: string, time: string) => changedAt(reading(db, moment(date, time)))

test('nothing changed since the newest fact of any body, nor since the day began, which ends terms by itself', async () => {
  assert.equal(await on('2026-11-23', '15:00'), instantAt(day('2026-11-23'), '00:00'), 'no fact yet')
  for (const [bodyId, time] of [
    [9, '10:30'],
    [8, '09:15'],
  ] as const) {
    const fact = { type: 'case.submitted', bodyId, subject: { kind: 'case', id: 'c1' }, data: {} }
    accepted(await inTransaction(db, moment('2026-11-23', time), async (tx) => done(await record(tx, VISITOR, fact))))
  }

  assert.equal(await on('2026-11-23', '15:00'), instantAt(day('2026-11-23'), '10:30'))
  assert.equal(await on('2026-11-24', '08:00'), instantAt(day('2026-11-24'), '00:00'))
})
