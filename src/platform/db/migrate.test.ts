import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { emptyDatabase } from '../testing/database.ts'
import { asOwner } from './connect.ts'
import { MigrationRefused, migrate } from './migrate.ts'

const home = mkdtempSync(join(tmpdir(), 'gongkai-migrations-'))
after(() => rmSync(home, { recursive: true }))

function folder(files: Readonly<Record<string, string>>): URL {
  const path = mkdtempSync(`${home}/`)
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(path, name), sql)
  return pathToFileURL(`${path}/`)
}

const first = { '20261101T0900-a.sql': 'create schema a; create table a.x (n int not null)' }
const second = { '20261101T0901-b.sql': 'insert into a.x values (1)' }

test('files of several folders run once, in the order of their names', async () => {
  const target = await emptyDatabase()
  const folders = [folder(second), folder(first)]

  assert.deepEqual(await migrate(target, folders), ['20261101T0900-a.sql', '20261101T0901-b.sql'])
  assert.deepEqual(await migrate(target, folders), [])
})

test('two processes that start together migrate once', async () => {
  const target = await emptyDatabase()
  const folders = [folder({ ...first, ...second })]

  const ran = await Promise.all([migrate(target, folders), migrate(target, folders), migrate(target, folders)])

  assert.equal(ran.flat().length, 2)
})

test('a file changed after it ran is refused, and so is a database newer than the program', async () => {
  const target = await emptyDatabase()
  await migrate(target, [folder(first)])

  await assert.rejects(migrate(target, [folder({ '20261101T0900-a.sql': 'select 1' })]), MigrationRefused)
  await assert.rejects(migrate(target, [folder(second)]), /20261101T0900-a\.sql.*newer/)
})

test('a file that fails half-way leaves nothing behind and is tried again the next time', async () => {
  const target = await emptyDatabase()
  const broken = { '20261101T0902-c.sql': 'create table a.y (); create table a.x ()' }

  await assert.rejects(migrate(target, [folder({ ...first, ...broken })]), /20261101T0902-c\.sql failed/)

  const { rows } = await asOwner(target, (client) => client.query("select to_regclass('a.y') as y"))
  assert.equal(rows[0].y, null)
  assert.equal((await migrate(target, [folder({ ...first, '20261101T0902-c.sql': 'select 1' })])).length, 1)
})

test('an index may be built concurrently, outside a transaction', async () => {
  const target = await emptyDatabase()
  const index = { '20261101T0903-d.sql': '-- no-transaction\ncreate index concurrently x_n_idx on a.x (n)' }

  assert.equal((await migrate(target, [folder({ ...first, ...index })])).length, 2)
})

test('two files of one name, or a name without its time, are refused before anything runs', async () => {
  const target = await emptyDatabase()

  await assert.rejects(migrate(target, [folder(first), folder(first)]), /two migrations/)
  await assert.rejects(migrate(target, [folder({ 'create.sql': '' })]), /not named/)
})
