import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { importEntries } from './catalogue/import-entries.ts'

const GONGKAI = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gongkai-catalogue-'))
after(() => rmSync(folder, { recursive: true }))
const call = (...args: string[]) =>
  spawnSync(GONGKAI, ['catalogue', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GONGKAI_DATA: join(folder, 'data') },
  })

test('a wrong call says how it is called; a file that is not there is said before any database is touched', () => {
  assert.equal(call('import').status, 2)
  assert.match(call('import', 'a.csv').stderr, /usage: gongkai catalogue import FILE --body ID/)
  assert.match(call('import', join(folder, 'nowhere.csv'), '--body', 'civil').stderr, /cannot read/)
})

test('a dry run writes nothing, a run drafts what is fit, and the same run again changes nothing', async () => {
  const db = await testDatabase()
  const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
  accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
  const drafts = async () => {
    const { rows } = await sql<{ n: string }>`select count(*) as n from catalogue.disclosure`.execute(
      reading(db, moment).kysely,
    )
    return Number(rows[0]?.n)
  }
  const text = 'standard,title,attribute,formedOn\nd02-09,甲,proactive,2026-11-20\nd02-09,,proactive,2026-11-20\n'
  const table = { bodyId: 16, name: 'a.csv', bytes: Buffer.from(text) }

  assert.equal(await importEntries(db, table, null), 1, 'a row is faulty')
  assert.equal(await drafts(), 0)
  assert.equal(await importEntries(db, table, { lines: null }), 1)
  assert.equal(await drafts(), 1)
  await importEntries(db, table, { lines: null })
  assert.equal(await drafts(), 1)
})
