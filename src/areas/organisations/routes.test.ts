import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type Reply, testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { exampleOfficer, examplePerson, settleExamples } from './examples.ts'
import { postLines } from './posts.ts'
import { findBodyByCode } from './queries.ts'

const db = await testDatabase()
const ON = day('2026-11-23')
const monday = momentOf(instantAt(ON, '09:00'))
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
const web = await testWeb(db, [area], ON)
const tx = reading(db, monday)
const officer = async (post: string) => web.officer(await exampleOfficer(tx, post))
const code = (reply: Reply, nth: number) =>
  [...reply.body.matchAll(/<strong class="code">([^<]+)<\/strong>/g)][nth]?.[1] ?? ''
const person = examplePerson(7000)
const form = {
  ...{ agent: '48', name: person.name, identityNumber: person.identityNumber, scope: 'all', items: '' },
  ...{ fromOn: ON, toOn: '2027-11-22', standIn: 'yes' },
}

test('every public page of this area opens in three languages and says its name', async () => {
  for (const path of ['/bodies', '/bodies/8', '/bodies/48', '/agents', '/mandates', '/mandates/new']) {
    for (const prefix of ['', '/zh-Hant', '/en']) {
      const reply = await web.visitor().get(`${prefix}${path}`)
      assert.equal(reply.statusCode, 200, `${prefix}${path}`)
    }
  }
})

test('an English page of a body shows no Chinese word but the names of people', async () => {
  const reply = await web.visitor().get('/en/bodies/8')
  const text = reply.body.replace(/<[^>]+>/g, ' ')
  const names = new Set((await postLines(tx, 8, ON)).flatMap(({ holding }) => (holding ? [holding.name] : [])))
  const left = [...new Set(text.match(/\p{Script=Han}+/gu) ?? [])].filter((word) => !names.has(word))

  assert.deepEqual(left, [])
})

test('a body that does not exist is said to be missing', async () => {
  assert.equal((await web.visitor().get('/bodies/999')).statusCode, 404)
  assert.equal((await web.visitor().get('/bodies/x')).statusCode, 404)
})

test('a villager mandates the agent online, follows with number and phrase, and takes it back', async () => {
  const villager = web.visitor()
  await villager.get('/mandates/new?body=48')
  const given = await villager.post('/mandates', form)
  assert.equal(given.statusCode, 200)
  const [number, phrase] = [code(given, 0), code(given, 1)]
  assert.match(number, /^M01G-/)

  await villager.get('/mandates')
  const shown = await villager.post('/mandates/follow', { number, phrase })
  assert.match(shown.body, /待核对身份/)
  assert.ok(!shown.body.includes(person.identityNumber))
  const revoked = await villager.post('/mandates/revoke', { number, phrase })
  assert.match(revoked.body, /本人撤销/)

  const guessed = await villager.post('/mandates/follow', { number, phrase: '0000-0000' })
  assert.equal(guessed.statusCode, 422)
})

test('the same form sent twice gives one mandate with one number', async () => {
  const villager = web.visitor()
  await villager.get('/mandates/new?body=48')
  const key = villager.form.request_key
  const first = await villager.post('/mandates', form)
  const second = await villager.post('/mandates', { ...form, request_key: key })

  assert.equal(code(first, 0), code(second, 0))
})

test('a wrong identity number comes back with the form, what was typed, and the sentence at the field', async () => {
  const villager = web.visitor()
  await villager.get('/en/mandates/new')
  const reply = await villager.post('/en/mandates', { ...form, identityNumber: '110105194912310021' })

  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /This is no identity number/)
  assert.match(reply.body, new RegExp(person.name))
})

test('the agent compares the identity card of a mandate given online; another agent finds no such mandate', async () => {
  const villager = web.visitor()
  await villager.get('/mandates/new')
  const number = code(await villager.post('/mandates', { ...form, name: '可久' }), 0).replaceAll('-', '')
  const [agent, other] = [await officer('vil_a-03'), await officer('vil_a2-03')]

  assert.equal((await other.get(`/desk/mandates/${number}`)).statusCode, 404)
  assert.match((await agent.get(`/desk/mandates/${number}`)).body, /已核对身份证/)
  assert.equal((await agent.post(`/desk/mandates/${number}/check`, {})).statusCode, 303)
  assert.match((await agent.get(`/desk/mandates/${number}`)).body, /有效/)
})

test('at the desk an agent takes down a mandate and prints its receipt; a window clerk is told why not', async () => {
  const agent = await officer('vil_a-03')
  await agent.get('/desk/mandates/new')
  const given = await agent.post('/desk/mandates', { ...form, how: 'paper', scope: 'some', items: 'si101、si102' })
  assert.equal(given.statusCode, 200)
  assert.match((await agent.get('/desk/mandates')).body, new RegExp(code(given, 0)))

  const clerk = await officer('market-01')
  const refused = await clerk.get('/desk/mandates/new')
  assert.equal(refused.statusCode, 403)
  assert.match(refused.body, /本村代办员当面登记/)
})

test('before taking papers in, an agent asks whether the person mandated it, and is told why not', async () => {
  const agent = await officer('vil_a-03')
  const stranger = examplePerson(7500).identityNumber
  const mandated = examplePerson(0).identityNumber
  await agent.get('/desk/mandates')

  assert.match((await agent.post('/desk/mandates/ask', { identityNumber: mandated })).body, /有授权，可以代办/)
  assert.match((await agent.post('/desk/mandates/ask', { identityNumber: stranger })).body, /没有此人给您的授权/)
  assert.match((await agent.post('/desk/mandates/ask', { identityNumber: '123' })).body, /身份证号码有误/)
})

test('the chief representative records the absence of a reviewer at the desk, and the public page says who acts', async () => {
  const chief = await officer('justice-04')
  const body = await findBodyByCode(tx, 'justice')
  assert.ok(body)
  const review = (await postLines(tx, body.id, ON)).find(({ code: post }) => post === 'justice-03')
  await web.visitor().get(`/bodies/${body.id}`)
  await chief.get(`/desk/bodies/${body.id}`)
  const fields = { holdingId: review?.holding?.id ?? '', fromOn: ON, toOn: '2026-11-27', reason: 'leave' }
  const reply = await chief.post(`/desk/bodies/${body.id}/absences`, fields)
  assert.equal(reply.statusCode, 303)
  assert.match((await chief.get(`/desk/bodies/${body.id}`)).body, /今天返岗/)

  assert.match((await web.visitor().get(`/bodies/${body.id}?fresh`)).body, /不在岗，至11月27日/)
})

test('hostile input gets a clear answer and nothing is half-written', async () => {
  const villager = web.visitor()
  await villager.get('/mandates/new')
  const wrong = [
    { ...form, fromOn: '2026-02-30' },
    { ...form, agent: "1' or 1=1" },
    { ...form, agent: '99999' },
    { ...form, name: 'x'.repeat(1_000_000) },
    { ...form, toOn: '2199-12-31' },
    { ...form, scope: 'some', items: '<script>' },
  ]
  for (const fields of wrong) {
    const reply = await villager.post('/mandates', { ...fields, request_key: `hostile-${wrong.indexOf(fields)}xx` })
    assert.ok([404, 422].includes(reply.statusCode), `${reply.statusCode}`)
  }
})
