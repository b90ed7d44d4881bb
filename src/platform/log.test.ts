import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { makeLog } from './log.ts'
import { testDatabase } from './testing/database.ts'

function listen() {
  const lines: string[] = []
  const log = makeLog('info', { write: (line) => void lines.push(line) })
  return { log, said: () => lines.map((line) => JSON.parse(line)) }
}

test('what a person typed is taken out of a line, wherever it stands', () => {
  const { log, said } = listen()

  log.info({ route: '/apply', visit: { phone: '13800000000', body: { idNumber: '11010519491231002X' } } }, 'refused')

  assert.equal(said()[0].route, '/apply')
  assert.equal(said()[0].level, 'info')
  assert.doesNotMatch(JSON.stringify(said()), /13800000000|11010519491231002X/)
})

test('a database error keeps its code and constraint, not the values of the row', async () => {
  const { log, said } = listen()
  const db = await testDatabase({ migrations: [] })
  const insert = () =>
    sql`insert into journal.request_key values ('s', '13800000000', '', '{}', now())`.execute(db.kysely)
  await insert()

  await assert.rejects(insert(), (error) => {
    log.error({ err: error }, 'failed')
    return true
  })

  assert.equal(said()[0].err.constraint, 'request_key_pk')
  assert.doesNotMatch(JSON.stringify(said()), /13800000000/)
})

test('a value that the database could not read does not come into a line by the words of its error', async () => {
  const { log, said } = listen()
  const db = await testDatabase({ migrations: [] })

  await assert.rejects(sql`select ${'11010519491231002X'}::text::int`.execute(db.kysely), (error) => {
    log.error({ err: error }, 'failed')
    return true
  })

  assert.equal(said()[0].err.code, '22003')
  assert.doesNotMatch(JSON.stringify(said()), /11010519491231002X/)
})
