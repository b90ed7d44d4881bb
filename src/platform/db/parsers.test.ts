import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../testing/database.ts'

const db = await testDatabase({ migrations: [] })

test('a day comes out of the database as it was put in, whatever zone the machine is in', async () => {
  const { rows } = await sql<{ day: string; days: string[]; none: string[] }>`
    select date '1990-04-15' as day, array[date '2026-11-22', null] as days, '{}'::date[] as none`.execute(db.kysely)

  assert.deepEqual(rows, [{ day: '1990-04-15', days: ['2026-11-22', null], none: [] }])
})

test('a moment comes out in UTC with milliseconds, so that it is compared and hashed as text', async () => {
  const { rows } = await sql<{ at: string; whole: string; all: string[] }>`
    select timestamptz '2026-11-23 09:42:03.0049+08' as at, timestamptz '2026-11-22 16:00Z' as whole,
      array[timestamptz '2026-11-22 16:00Z'] as all`.execute(db.kysely)

  assert.deepEqual(rows, [
    { at: '2026-11-23T01:42:03.004Z', whole: '2026-11-22T16:00:00.000Z', all: ['2026-11-22T16:00:00.000Z'] },
  ])
})

test('a bigint is text, for JavaScript would round it', async () => {
  const { rows } = await sql<{ big: string }>`select 9007199254740993::bigint as big`.execute(db.kysely)

  assert.deepEqual(rows, [{ big: '9007199254740993' }])
})
