import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type Division, readDivisions } from './division.ts'
import { importDivisions } from './import-divisions.ts'
import { organisations } from './queries.ts'

const SHARED = new URL('../../../../shared/data/divisions.json', import.meta.url)
const db = await testDatabase()
const monday = momentOf(instantAt(day('2026-11-23'), '09:00'))
const bring = (rows: readonly Division[]) =>
  inTransaction(db, monday, (tx) => importDivisions(tx, { kind: 'machine', name: 'import' }, rows))

const division = (code: string, level: string, parent: string | null, more: object = {}) => ({
  ...{ code, name: `某地${code}`, level, parent, type: '市', validFrom: null, validTo: null, status: 'current' },
  ...{ ethnicAutonomy: false, inEthnicAutonomy: false, source: '示例', confidence: 'memory', ...more },
})
const file = (...rows: object[]) => `{"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}`
const county = [
  division('990000', 'province', null),
  division('999900', 'prefecture', '990000'),
  division('999901', 'county', '999900'),
]

test('divisions are brought in whatever their order, and again with a new name they are changed, not doubled', async () => {
  const first = readDivisions(file(...county.toReversed()))
  assert.deepEqual(first.faults, [])
  assert.deepEqual(accepted(await bring(first.rows)), { divisions: 3 })

  const renamed = readDivisions(file(...county.slice(0, 2), { ...county[2], name: '安澜县' }))
  accepted(await bring(renamed.rows))

  const rows = await organisations(reading(db, monday)).selectFrom('organisations.division').select('name').execute()
  assert.equal(rows.filter(({ name }) => name === '安澜县').length, 1)
})

test('every faulty row is named with its line and the reason, all at once', () => {
  const faulty = readDivisions(
    file(
      ...county,
      division('999902', 'county', '888800'),
      division('999901', 'county', '999900'),
      division('99990', 'county', '999900'),
      division('999903001', 'county', '999900'),
      { ...division('999904', 'county', '999900'), validTo: 'long ago' },
      { code: '999905' },
    ),
  )

  assert.equal(faulty.rows.length, 3)
  assert.deepEqual(
    faulty.faults.map(({ line, code }) => [line, code]),
    [
      [5, '999902'],
      [6, '999901'],
      [7, '99990'],
      [8, '999903001'],
      [9, '999904'],
      [10, '999905'],
    ],
  )
  assert.match(faulty.faults[0]?.reason ?? '', /parent 888800/)
  assert.match(faulty.faults[1]?.reason ?? '', /stands twice/)
})

test('a file that is no JSON, or has no rows, is refused with a sentence', () => {
  for (const text of ['', '{', '[]', '{"rows":3}', 'code,name\n1,2'])
    assert.equal(readDivisions(text).faults.length, 1, text)
})

test('the 2,951 real divisions of the shared collection are all accepted', async (t) => {
  if (!existsSync(SHARED)) return t.skip('the shared collection is not here')
  const { rows, faults } = readDivisions(readFileSync(SHARED, 'utf8'))

  assert.deepEqual(faults, [])
  assert.equal(rows.length, 2951)
  assert.deepEqual(accepted(await bring(rows)), { divisions: 2951 })
})
