import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { MONDAY, settledServices } from './examples.ts'
import { listItems } from './list-items.ts'
import { readItems } from './read-items.ts'

const db = await testDatabase()
await settledServices(db)
const tx = reading(db, MONDAY)
const found = async (words: string) => (await listItems(tx, MONDAY.today, { words })).map((line) => line.id)

test('a search for Chinese words finds exactly the items whose name, result or subject contains them', async () => {
  for (const words of ['食品', '登记', '食品经营许可', '证', '老年人优待乘车卡办理']) {
    const expected = readItems()
      .filter(({ name, result, section }) =>
        [name, result.name, section].some((text) => text['zh-Hans'].includes(words)),
      )
      .map(({ id }) => id)

    assert.deepEqual((await found(words)).sort(), expected, words)
  }
})

test('traditional characters find what simplified ones find', async () => {
  assert.deepEqual(await found('食品經營許可'), await found('食品经营许可'))
})

test('an English word finds from its beginning, and a name that begins with it stands first', async () => {
  const ids = await found('marriage')

  assert.equal(ids[0], 'si054')
  assert.deepEqual(await found('MARRI'), ids)
})

test('strange input is an answer, never an error', async () => {
  for (const words of [
    "'",
    "');drop table x;--",
    '!!!',
    '&|!()<->',
    '\\',
    '😀',
    'a'.repeat(10_000),
    '食'.repeat(10_000),
  ]) {
    assert.ok(Array.isArray(await found(words)))
  }
  assert.deepEqual(await found('!!!'), [])
})

test('a list is narrowed by subject, body, level and kind', async () => {
  const of = async (filter: Parameters<typeof listItems>[2]) => (await listItems(tx, MONDAY.today, filter)).length

  assert.equal(await of({ section: '教育' }), 7)
  assert.equal(await of({ level: 'village' }), 45)
  assert.equal(await of({ kind: 'licence' }), 127)
  assert.equal(await of({ body: 'market' }), readItems().filter((item) => item.body === 'market').length)
})
