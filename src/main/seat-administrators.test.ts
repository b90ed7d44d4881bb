import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBodies, settleBodies } from '#areas/organisations/index.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { seatAdministrators } from './seat-administrators.ts'

const MONDAY = momentOf(instantAt(day('2026-11-23'), '09:00'))
const SEATS = {
  system_admin: { name: '王安', number: 'S001', login: 'wang.an' },
  security_admin: { name: '李全', number: 'S002', login: 'li.quan' },
  audit_admin: { name: '赵审', number: 'S003', login: 'zhao.shen' },
}

test('a house without anybody gets its three administrators, three people with a one-time password each', async () => {
  const db = await testDatabase()
  try {
    accepted(await inTransaction(db, MONDAY, (tx) => settleBodies(tx, { kind: 'machine', name: 'test' }, readBodies())))

    const seated = accepted(await seatAdministrators(db, MONDAY, 'service_centre', SEATS))
    const again = await seatAdministrators(db, MONDAY, 'service_centre', SEATS)

    assert.deepEqual(
      seated.map(({ role, login }) => [role, login]),
      [
        ['system_admin', 'wang.an'],
        ['security_admin', 'li.quan'],
        ['audit_admin', 'zhao.shen'],
      ],
    )
    assert.equal(new Set(seated.map(({ password }) => password)).size, 3)
    assert.equal(again.ok, false, 'twice is refused, and the first three stay')
  } finally {
    await db.close()
  }
})

test('one faulty person of the three leaves nobody seated', async () => {
  const db = await testDatabase()
  try {
    accepted(await inTransaction(db, MONDAY, (tx) => settleBodies(tx, { kind: 'machine', name: 'test' }, readBodies())))
    const faulty = { ...SEATS, audit_admin: { name: '赵审', number: 'S003', login: 'no spaces allowed' } }

    const refused = await seatAdministrators(db, MONDAY, 'service_centre', faulty)

    assert.equal(refused.ok, false)
    assert.equal((await seatAdministrators(db, MONDAY, 'service_centre', SEATS)).ok, true, 'nothing was half-done')
  } finally {
    await db.close()
  }
})
