import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { settleCounty } from './examples.ts'
import { listeners } from './listeners.ts'
import { countsAreBehind, TALLY } from './public-counts.ts'

test('a county just settled has not counted its month yet, and says so until it has', async () => {
  const db = await testDatabase()
  const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
  await settleCounty(db, moment)
  const tx = reading(db, moment)

  assert.equal(await countsAreBehind(tx), true)
  await follow(
    db,
    moment,
    must(
      listeners.find(({ name }) => name === TALLY),
      TALLY,
    ),
  )

  assert.equal(await countsAreBehind(tx), false)
})
