import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import * as example from './examples.ts'

const db = await testDatabase()
await example.settleNorms(db)
const market = example.makersOf('market')
const web = await testWeb(db, [area], day('2026-06-01'))
const PREFIXES = ['', '/zh-Hant', '/en']
const { serial } = await example.normAt(db, market, 'issued')
const draft = await example.normAt(db, market, 'drafted', { draft: { title: '未公开的草案' } })

test('the register, a document and their exports open in three languages; a draft is in none of them', async () => {
  const visitor = web.visitor()
  for (const prefix of PREFIXES)
    for (const path of [
      '/norms',
      '/norms?state=in_force&q=集市',
      `/norms/${market.bodyId}-${serial}`,
      '/norms.csv',
      '/norms.atom',
    ]) {
      const reply = await visitor.get(`${prefix}${encodeURI(path)}`)
      assert.equal(reply.statusCode, 200, `${prefix}${path}`)
      assert.match(reply.body, /集市管理办法/)
      assert.doesNotMatch(reply.body, /未公开的草案/)
    }
  assert.equal((await visitor.get(`/norms/${draft.bodyId}-${draft.serial}`)).statusCode, 404)
  assert.equal((await visitor.get('/norms?state=repealed')).body.includes('没有相符的文件'), true)
})

test('the interface tells number, term and validity', async () => {
  const [one] = (await web.visitor().get('/api/v1/norms')).json().documents

  assert.equal(one.state, 'in_force')
  assert.deepEqual([one.inForceFrom, one.validTo, one.body], ['2026-03-01', '2031-02-28', 'market'])
})

test('at the desk it is drafted, reviewed by another, and issued by a third; each sees only what is theirs to do', async () => {
  const [drafter, legal, head, stranger] = [
    ...[market.drafter, market.legal, market.head].map((one) => web.officer(one)),
    web.officer(example.makersOf('urban').head),
  ]
  assert.ok(drafter && legal && head && stranger)
  await drafter.get('/desk/norms/new')
  const wrong = await drafter.post('/desk/norms/new', { bodyId: String(market.bodyId), title: '', kind: 'ordinary' })
  assert.equal(wrong.statusCode, 422)
  const form = { bodyId: String(market.bodyId), title: '安澜县早市管理规定', kind: 'trial' }
  const made = await drafter.post('/desk/norms/new', {
    ...form,
    textAt: '/catalogue/entries/market/202606-0001',
    note: '',
  })
  const path = String(made.headers.location)
  assert.match(path, /^\/desk\/norms\/\d+-\d+$/)

  assert.match((await drafter.get(path)).body, /现在没有您要办的/)
  assert.equal((await stranger.get(path)).statusCode, 404)
  await legal.get(path)
  assert.equal((await legal.post(`${path}/review`, { passed: 'yes', opinion: '合法。' })).statusCode, 303)
  await head.get(path)
  const late = {
    number: '安市监规〔2026〕77号',
    inForceFrom: '2026-07-01',
    validTo: '2030-01-01',
    replaces: '',
    note: '',
  }
  const refused = await head.post(`${path}/issue`, late)
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /最长到2028-06-30/)
  assert.equal((await head.post(`${path}/issue`, { ...late, validTo: '' })).statusCode, 303)

  const listed = await web.visitor().get(`/norms?q=${encodeURIComponent('早市')}`)
  assert.match(listed.body, /安市监规〔2026〕77号/)
  for (const prefix of PREFIXES) assert.equal((await head.get(`${prefix}/desk/norms`)).statusCode, 200)
})
