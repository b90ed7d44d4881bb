import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { entriesLike } from './entries-like.ts'
import { exampleDraft, exampleKeepers, takeOn } from './examples.ts'

const db = await testDatabase()
const monday = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, monday))
for (const title of ['安澜县高龄津贴发放办法', '安澜县殡葬服务收费公示', 'PM2.5监测点位表'])
  accepted(
    await inTransaction(db, monday, async (tx) =>
      done(await takeOn(tx, people, exampleDraft(16, 'd02-09', monday, { title }), 'published')),
    ),
  )
const alike = async (subject: string) => (await entriesLike(reading(db, monday), subject, 3)).map(({ title }) => title)

test('who is about to ask sees the entry of much the same title: misspelt, in the other script, in capitals or not', async () => {
  assert.deepEqual(await alike('高齡津貼發放辦法'), ['安澜县高龄津贴发放办法'])
  assert.deepEqual(await alike('安澜县高龄津帖发放办法'), ['安澜县高龄津贴发放办法'])
  assert.deepEqual(await alike('pm2.5监测点位'), ['PM2.5监测点位表'])
  assert.deepEqual(await alike('夜市摊位收费'), [])
})

test('titles are found by their pairs through the index, not by reading all of them', async () => {
  const plan = await inTransaction(db, monday, async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx.kysely)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select from catalogue.version v where catalogue.pairs_of(v.title) && ${['津贴']}::text[]`.execute(
      tx.kysely,
    )
    return done(rows.map((row) => row['QUERY PLAN']).join('\n'))
  })

  assert.match(accepted(plan), /version_pairs_idx/)
})
