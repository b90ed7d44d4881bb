import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../testing/database.ts'
import { openOffice } from '../testing/office.ts'
import { DEMO_PASSWORD } from './demo-accounts.ts'

const db = await testDatabase({ migrations: [] })
const office = await openOffice(db)

test('the published password of the demo county stays as it is', async () => {
  const clerk = await office.signedIn('clerk')
  await clerk.get('/desk/account')
  const password = '山高-水长-Wall-1'
  const reply = await clerk.post('/desk/account/password', { old: DEMO_PASSWORD, password, again: password })

  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /演示账号的密码与验证器是公开的/)
})

test('a new password needs the old one, and signs everybody else out', async () => {
  await sql`update signin.account set demo_place = null`.execute(db.kysely)
  const here = await office.signedIn('clerk')
  const elsewhere = await office.signedIn('clerk')
  await here.get('/desk/account')
  const password = '山高-水长-Wall-1'
  const wrong = await here.post('/desk/account/password', { old: 'x', password, again: password })
  assert.equal(wrong.statusCode, 422)
  assert.equal(
    (await here.post('/desk/account/password', { old: DEMO_PASSWORD, password, again: 'y' })).statusCode,
    422,
  )
  assert.equal((await elsewhere.get('/desk/account')).statusCode, 200)

  const saved = await here.post('/desk/account/password', { old: DEMO_PASSWORD, password, again: password })
  assert.equal(saved.statusCode, 200)
  assert.equal((await here.get('/desk/account')).statusCode, 200)
  assert.equal((await elsewhere.get('/desk/account')).statusCode, 303)
})

test('a person ends an own session elsewhere, but nobody else’s', async () => {
  const system = await office.signedIn('system')
  const elsewhere = await office.signedIn('system')
  const audit = await office.signedIn('audit')
  const page = await system.get('/desk/account')
  const id = /name="id" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? ''
  await audit.get('/desk/account')
  await audit.post('/desk/account/sessions/end', { id })
  assert.equal((await elsewhere.get('/desk/account')).statusCode, 200)

  await system.post('/desk/account/sessions/end', { id })
  assert.equal((await elsewhere.get('/desk/account')).statusCode, 303)
  assert.equal((await system.get('/desk/account')).statusCode, 200)
})

test('after ninety-one days a new password is due', async () => {
  office.later(91 * 24 * 60)
  const system = await office.firstStep('system')
  await system.get('/desk/sign-in/second')
  await system.post('/desk/sign-in/second', { code: await office.code(office.people.system) })

  assert.equal((await system.get('/desk/account')).statusCode, 303)
  assert.match((await system.get('/desk/sign-in/new-password')).body, /已过期/)
})
