import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { asOwner } from '../db/connect.ts'
import { reading } from '../db/tx.ts'
import { testDatabase } from '../testing/database.ts'
import { openOffice } from '../testing/office.ts'
import { checkEvents } from './events.ts'

const db = await testDatabase({ migrations: [] })
const office = await openOffice(db)

test('every step is in the log, with who and from where, and reading the log is in it too', async () => {
  await office.firstStep('nobody', 'x')
  await office.firstStep('clerk', 'x')
  await office.signedIn('clerk')
  const audit = await office.signedIn('audit')
  const { body } = await audit.get('/desk/admin/audit')

  for (const said of ['密码有误或账号不可用', '登录成功', '查看审计记录', 'nobody', '127.0.0.1', '记录连续完整'])
    assert.ok(body.includes(said), said)
  assert.doesNotMatch((await audit.get('/desk/admin/audit?login=clerk')).body, /nobody/)
})

test('the house itself can neither change nor delete what is in the log', async () => {
  await assert.rejects(sql`update signin.event set login = 'x'`.execute(db.kysely), /permission denied/)
  await assert.rejects(sql`delete from signin.event`.execute(db.kysely), /permission denied/)
})

test('whoever does it with the owner’s rights leaves a trace: the log no longer joins up', async () => {
  assert.equal((await checkEvents(reading(db, office.web.moment))).broken, null)
  await asOwner(db.target, (client) => client.query("update signin.event set login = 'somebody' where seq = 2"))
  assert.equal((await checkEvents(reading(db, office.web.moment))).broken, '2')

  const audit = await office.signedIn('audit')
  assert.match((await audit.get('/desk/admin/audit')).body, /第 2 条起与前一条不相连/)
})

test('an entry taken out of the middle is missed', async () => {
  await asOwner(db.target, (client) => client.query('delete from signin.event where seq = 2'))

  assert.equal((await checkEvents(reading(db, office.web.moment))).broken, '2')
})
