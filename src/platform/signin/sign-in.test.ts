import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../testing/database.ts'
import { openOffice } from '../testing/office.ts'
import { DEMO_PASSWORD } from './demo-accounts.ts'

const office = await openOffice(await testDatabase({ migrations: [] }))
const { web, people, firstStep, signedIn } = office

test('password and code let a clerk in, and the way leads back to the page that was asked for', async () => {
  const visitor = web.visitor()
  await visitor.get('/desk/sign-in?next=/desk/account')
  const first = await visitor.post('/desk/sign-in', {
    login: ' Clerk ',
    password: DEMO_PASSWORD,
    next: '/desk/account',
  })

  assert.equal(first.headers.location, '/desk/sign-in/second?next=%2Fdesk%2Faccount')
  const page = await visitor.get(String(first.headers.location))
  const shown = /data-demo-code="(\d{6})"/.exec(page.body)?.[1] ?? ''
  const second = await visitor.post('/desk/sign-in/second', { code: shown, next: '/desk/account' })
  assert.equal(second.headers.location, '/desk/account')
  assert.match((await visitor.get('/desk/account')).body, /方知微/)
  office.later(1)
})

test('the cookie is unreadable for scripts, and a new one is given at every step', async () => {
  const visitor = await firstStep('clerk')
  const half = visitor.cookies.get('gongkai-session')
  await visitor.get('/desk/sign-in/second')
  const reply = await visitor.post('/desk/sign-in/second', { code: await office.code(people.clerk) })
  const cookie = reply.cookies.find(({ name }) => name === 'gongkai-session')

  assert.notEqual(cookie?.value, half)
  assert.equal(cookie?.httpOnly, true)
  assert.equal(cookie?.sameSite, 'Lax')
  const old = await web.app.inject({ url: '/desk/account', headers: { cookie: `gongkai-session=${half}` } })
  assert.equal(old.statusCode, 303)
  office.later(1)
})

test('the password alone opens nothing', async () => {
  const visitor = await firstStep('clerk')

  assert.equal((await visitor.get('/desk/account')).statusCode, 303)
})

test('unknown name, wrong password and locked account look the same', async () => {
  const said = async (login: string, password: string) => {
    const visitor = web.visitor()
    await visitor.get('/en/desk/sign-in')
    const { statusCode, body } = await visitor.post('/en/desk/sign-in', { login, password })
    return `${statusCode} ${/<div class="err-sum".*?<\/div>/.exec(body)?.[0]}`
  }

  assert.equal(await said('nobody', 'x'), await said('security', 'x'))
  assert.match(await said('nobody', 'x'), /^422 .*five mistakes in a row lock it for thirty minutes/)
})

test('five wrong passwords lock for thirty minutes, also against the right one, and not a minute longer', async () => {
  for (let i = 0; i < 5; i += 1) await firstStep('audit', 'wrong')

  assert.equal((await firstStep('audit')).cookies.has('gongkai-session'), false)
  office.later(29)
  assert.equal((await firstStep('audit')).cookies.has('gongkai-session'), false)
  office.later(2)
  assert.equal((await firstStep('audit')).cookies.has('gongkai-session'), true)
})

test('wrong codes count like wrong passwords, and a right password in between does not begin anew', async () => {
  for (let i = 0; i < 5; i += 1) {
    const visitor = await firstStep('audit')
    await visitor.get('/desk/sign-in/second')
    const reply = await visitor.post('/desk/sign-in/second', { code: '000000' })
    assert.equal(reply.statusCode === 303, i === 4, `attempt ${i}`)
  }

  assert.equal((await firstStep('audit')).cookies.has('gongkai-session'), false)
  office.later(31)
})

test('a code works once: whoever looked over the shoulder comes too late', async () => {
  const code = await office.code(people.clerk)
  const clerk = await firstStep('clerk')
  const thief = await firstStep('clerk')
  for (const visitor of [clerk, thief]) await visitor.get('/desk/sign-in/second')

  assert.equal((await clerk.post('/desk/sign-in/second', { code })).statusCode, 303)
  assert.equal((await thief.post('/desk/sign-in/second', { code })).statusCode, 422)
  office.later(1)
})

test('a code typed with blanks or full-width digits is read as meant; other text is no code', async () => {
  const code = await office.code(people.clerk)
  const visitor = await firstStep('clerk')
  await visitor.get('/desk/sign-in/second')
  assert.equal((await visitor.post('/desk/sign-in/second', { code: 'abcdef' })).statusCode, 422)
  const wide = [...code].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('')

  assert.equal(
    (await visitor.post('/desk/sign-in/second', { code: `${wide.slice(0, 3)} ${wide.slice(3)}` })).statusCode,
    303,
  )
  office.later(1)
})

test('nineteen idle minutes keep the session, twenty-one end it', async () => {
  const visitor = await signedIn('clerk')
  office.later(19)
  assert.equal((await visitor.get('/desk/account')).statusCode, 200)
  office.later(21)

  assert.equal((await visitor.get('/desk/account')).statusCode, 303)
})

test('after ten hours a session ends, however busy it was', async () => {
  const visitor = await signedIn('clerk')
  for (let minutes = 0; minutes < 585; minutes += 15) {
    office.later(15)
    assert.equal((await visitor.get('/desk/account')).statusCode, 200, `${minutes}`)
  }
  office.later(15)

  assert.equal((await visitor.get('/desk/account')).statusCode, 303)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const visitor = await signedIn('clerk')
  const token = visitor.cookies.get('gongkai-session')
  await visitor.get('/desk/account')
  const reply = await visitor.post('/desk/sign-out', {})

  assert.equal(reply.statusCode, 303)
  assert.equal(visitor.cookies.has('gongkai-session'), false)
  const again = await web.app.inject({ url: '/desk/account', headers: { cookie: `gongkai-session=${token}` } })
  assert.equal(again.statusCode, 303)
})

test('the way on after signing in never leaves the desk', async () => {
  for (const next of [
    'https://evil.example',
    '//evil.example',
    '/desk//evil',
    '/desk/sign-out',
    'javascript:x',
    '/desk\\evil',
  ]) {
    const visitor = web.visitor()
    const page = await visitor.get(`/desk/sign-in?next=${encodeURIComponent(next)}`)
    assert.match(page.body, /name="next" value="\/desk"/, next)
  }
})
