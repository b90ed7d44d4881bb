import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { day, instantAt } from '#base/days.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { diceOf } from './dice.ts'
import type { Story } from './story.ts'
import { tellLane } from './tell-stories.ts'

const MONDAY = day('2026-11-23')

test('two lanes that use the mandates of the same two villagers in opposite order do not block each other', async () => {
  const db = await testDatabase()
  let holding = 0
  const bothHold = Promise.withResolvers<void>()
  function* uses(first: number, second: number): Story {
    for (const villager of [first, second])
      yield {
        after: 0,
        act: async (tx) => {
          await sql`select pg_advisory_xact_lock(${villager})`.execute(tx.kysely)
          holding += 1
          if (holding === 2) bothHold.resolve()
          await bothHold.promise
        },
      }
  }
  const lane = (body: number, first: number, second: number) => ({
    bodies: [body],
    planned: [{ on: MONDAY, dice: diceOf(body), bodies: [body], mandated: true, story: uses(first, second) }],
  })
  const evening = momentOf(instantAt(MONDAY, '22:00'))

  await Promise.all([
    tellLane(db, lane(1, 11, 12), evening, () => {}),
    tellLane(db, lane(2, 12, 11), evening, () => {}),
  ])

  assert.equal(holding, 4, 'all four uses happened')
  await db.close()
})
