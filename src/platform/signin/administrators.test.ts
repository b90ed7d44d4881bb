import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../testing/database.ts'
import { openOffice } from '../testing/office.ts'
import type { Role } from './actor.ts'
import { joinsAdministrators } from './three-administrators.ts'

const db = await testDatabase({ migrations: [] })
const office = await openOffice(db)
const { people } = office
const PAGES = ['/desk/admin/accounts', '/desk/admin/security', '/desk/admin/audit'] as const

/** Accounts of the demo county cannot be changed; here they play real ones. */
await sql`update signin.account set demo_place = null`.execute(db.kysely)

async function openForNewcomer(): Promise<string> {
  const system = await office.signedIn('system')
  await system.get('/desk/admin/accounts')
  const { body } = await system.post('/desk/admin/accounts', { number: '1005', login: 'newcomer' })
  return /一次性密码：([\w-]+)/.exec(body)?.[1] ?? body
}

test('each administrator sees the own page and neither of the others; a clerk sees none', async () => {
  for (const [login, own] of [
    ['system', 0],
    ['security', 1],
    ['audit', 2],
    ['clerk', -1],
  ] as const) {
    const visitor = await office.signedIn(login)
    for (const [i, page] of PAGES.entries())
      assert.equal((await visitor.get(page)).statusCode, i === own ? 200 : 403, `${login} at ${page}`)
  }
})

test('a newcomer gets a one-time password, sets up a generator, takes a new password, and is in', async () => {
  const oneTime = await openForNewcomer()
  const visitor = await office.firstStep('newcomer', oneTime)
  const enrol = await visitor.get('/desk/sign-in/second')
  assert.match(enrol.body, /<img src="data:image\/svg\+xml;base64,/)
  await visitor.post('/desk/sign-in/second', { code: await office.code(people.newcomer) })
  assert.equal((await visitor.get('/desk/account')).statusCode, 303, 'a new password is due first')

  await visitor.get('/desk/sign-in/new-password')
  const weak = await visitor.post('/desk/sign-in/new-password', { old: oneTime, password: 'short', again: 'short' })
  assert.equal(weak.statusCode, 422)
  const good = { old: oneTime, password: '长城-Wall-1', again: '长城-Wall-1' }
  const short = await visitor.post('/desk/sign-in/new-password', good)
  assert.equal(short.statusCode, 422, 'nine characters are one too few')
  const password = '山高-水长-Wall-1'
  await visitor.post('/desk/sign-in/new-password', { old: oneTime, password, again: password })
  assert.equal((await visitor.get('/desk/account')).statusCode, 200)
  office.later(1)
  assert.equal((await office.firstStep('newcomer', oneTime)).cookies.size, 1, 'the one-time password is gone')
})

test('a second account for the same person, a taken name, or a name with a space is refused and nothing is half done', async () => {
  const system = await office.signedIn('system')
  await system.get('/desk/admin/accounts')
  for (const said of [
    { number: '1005', login: 'other' },
    { number: '1001', login: 'audit' },
    { number: '9999', login: 'nobody' },
    { number: '1001', login: 'a b' },
  ]) {
    assert.equal((await system.post('/desk/admin/accounts', said)).statusCode, 422, said.login)
  }
})

test('closing an account ends its sessions at once; reopening is the system administrator’s too', async () => {
  const clerk = await office.signedIn('clerk')
  const system = await office.signedIn('system')
  await system.get('/desk/admin/accounts')
  await system.post('/desk/admin/accounts/mend', { staffId: people.clerk.staffId, mending: 'close' })

  assert.equal((await clerk.get('/desk/account')).statusCode, 303)
  assert.equal((await office.firstStep('clerk')).cookies.has('gongkai-session'), false)
  await system.post('/desk/admin/accounts/mend', { staffId: people.clerk.staffId, mending: 'reopen' })
  assert.equal((await office.firstStep('clerk')).cookies.has('gongkai-session'), true)
})

test('the security administrator resets a lost generator of others, never the own', async () => {
  const security = await office.signedIn('security')
  await security.get('/desk/admin/security')
  const own = await security.post('/desk/admin/security', {
    staffId: people.security.staffId,
    mending: 'reset-factors',
  })
  assert.equal(own.statusCode, 403)
  assert.match(own.body, /不能办理自己的账号/)
  const other = await security.post('/desk/admin/security', { staffId: people.clerk.staffId, mending: 'reset-factors' })
  assert.equal(other.statusCode, 200)

  const clerk = await office.firstStep('clerk')
  assert.match((await clerk.get('/desk/sign-in/second')).body, /第一次登录：设置验证器/)
  await clerk.post('/desk/sign-in/second', { code: await office.code(people.clerk) })
  assert.equal((await clerk.get('/desk/account')).statusCode, 200)
  office.later(1)
})

test('what the security administrator may do, the system administrator may not, whatever is typed', async () => {
  const system = await office.signedIn('system')
  await system.get('/desk/admin/accounts')
  const said = { staffId: people.clerk.staffId, mending: 'reset-password' }

  assert.equal((await system.post('/desk/admin/accounts/mend', said)).statusCode, 403)
  assert.equal((await system.post('/desk/admin/security', { ...said, mending: 'explode' })).statusCode, 422)
})

test('whoever comes to hold two of the three posts is let in nowhere until one is given up', async () => {
  people.clerk.roles.push('system_admin', 'audit_admin')
  const clerk = await office.firstStep('clerk')
  await clerk.get('/desk/sign-in/second')
  await clerk.post('/desk/sign-in/second', { code: await office.code(people.clerk) })

  assert.equal((await clerk.get('/desk/account')).statusCode, 303)
  people.clerk.roles.splice(1)
  assert.equal((await clerk.get('/desk/account')).statusCode, 200)
  office.later(1)
  const both = (roles: readonly Role[]) => joinsAdministrators(roles.map((role) => ({ role })))
  assert.equal(both(['security_admin', 'audit_admin']), true)
  assert.equal(both(['system_admin', 'system_admin', 'decide']), false)
})
