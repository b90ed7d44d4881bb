import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome, refuse } from '#base/outcome.ts'
import { runRecurring } from '../jobs/run-recurring.ts'
import { factsOf } from '../journal/read.ts'
import { record } from '../journal/record.ts'
import { momentOf } from '../now.ts'
import { VISITOR } from '../signin/actor.ts'
import { testDatabase } from '../testing/database.ts'
import { once } from './once.ts'
import { sweepRequestKeys } from './sweep-request-keys.ts'
import { inTransaction, reading } from './tx.ts'

const db = await testDatabase({ migrations: [] })
const moment = momentOf(instantAt(day('2026-11-23'), '09:42'))

function submit(
  key: string,
  said: unknown,
  verdict: 'done' | 'refused' = 'done',
  when = moment,
): Promise<Outcome<{ n: number }>> {
  return inTransaction(db, when, (tx) =>
    once(tx, 'case.submit', key, said, async () => {
      await record(tx, VISITOR, { type: 'case.submitted', bodyId: 1, subject: { kind: 'case', id: key }, data: {} })
      return verdict === 'done' ? done({ n: 1 }) : refuse({ code: 'cases.too-late', kind: 'conflict' })
    }),
  )
}

async function recorded(key: string): Promise<number> {
  return (await factsOf(reading(db, moment), 1, { kind: 'case', id: key })).length
}

test('the same request sent again gets the same answer and is done once', async () => {
  const first = accepted(await submit('k1', { a: 1 }))
  const again = accepted(await submit('k1', { a: 1 }))

  assert.deepEqual(again, first)
  assert.equal(await recorded('k1'), 1)
})

test('eight sent at the same moment are done once, and all eight get the answer', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => submit('k2', { a: 1 })))

  assert.deepEqual(
    answers.map(accepted),
    Array.from({ length: 8 }, () => ({ n: 1 })),
  )
  assert.equal(await recorded('k2'), 1)
})

test('the same key with other content is refused', async () => {
  accepted(await submit('k3', { a: 1 }))
  const other = await submit('k3', { a: 2 })

  assert.equal(other.ok ? null : other.no.code, 'platform.key-reused')
  assert.equal(await recorded('k3'), 1)
})

test('a refused request may be sent again with the same key, corrected or not', async () => {
  assert.equal((await submit('k4', { a: 1 }, 'refused')).ok, false)
  assert.equal((await submit('k4', { a: 2 })).ok, true)
  assert.equal(await recorded('k4'), 1)
})

test('keys are forgotten after thirty days, not before', async () => {
  accepted(await submit('k5', { a: 1 }))
  accepted(await submit('k6', { a: 1 }, 'done', momentOf(instantAt(day('2026-11-24'), '09:42'))))

  await runRecurring(db, momentOf(instantAt(day('2026-12-23'), '09:43')), sweepRequestKeys)

  assert.equal((await submit('k5', { a: 'other' })).ok, true)
  assert.equal((await submit('k6', { a: 'other' })).ok, false)
})

test('what was said cannot be guessed from what is kept of it: the digest needs the key of the house', async () => {
  const said = { number: 'M01H7Q4K9XA', phrase: 'ABCD2345' }
  accepted(await submit('k7', said))

  const { rows } = await sql<{ digest: Buffer }>`
    select digest from journal.request_key where key = 'k7'`.execute(db.kysely)

  assert.notEqual(rows[0]?.digest.toString('hex'), createHash('sha256').update(JSON.stringify(said)).digest('hex'))
})
