import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction } from '../db/tx.ts'
import { record } from '../journal/record.ts'
import { momentOf } from '../now.ts'
import { testDatabase } from '../testing/database.ts'
import { followForPages } from './follow-pages.ts'

test('a fact about an item drops its page and the lists, once; what was there before drops nothing', async () => {
  const db = await testDatabase({ migrations: [] })
  const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
  const change = async (bodyId: number, id: string) =>
    accepted(
      await inTransaction(db, moment, async (tx) => {
        const fact = { type: 'item.published', bodyId, subject: { kind: 'item', id }, data: {} }
        return done(await record(tx, { kind: 'machine', name: 'test' }, fact))
      }),
    )
  await change(7, 'si001')
  const dropped: (readonly string[])[] = []
  const look = await followForPages(db, (tags) => void dropped.push(tags))

  await look()
  await change(7, 'si009')
  await change(8, 'si010')
  await look()
  await look()

  assert.deepEqual(
    dropped.map((tags) => [...tags].sort()),
    [['item:si009', 'item:si010', 'items']],
  )
})
