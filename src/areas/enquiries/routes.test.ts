import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type Reply, testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'

const db = await testDatabase()
const ON = day('2026-11-23')
const monday = momentOf(instantAt(ON, '09:00'))
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
const web = await testWeb(db, [area], ON)
const officer = async (post: string) => web.officer(await exampleOfficer(reading(db, monday), post))
const code = (reply: Reply, nth: number) =>
  [...reply.body.matchAll(/<strong class="code">([^<]+)<\/strong>/g)][nth]?.[1] ?? ''
const form = { body: '8', question: '开面馆要办什么证？', item: 'si009', name: '沈怀远', telephone: '19900001234' }

test('every public page of this area opens in three languages', async () => {
  for (const path of ['/enquiries', '/enquiries/new?body=8', '/enquiries/follow'])
    for (const prefix of ['', '/zh-Hant', '/en'])
      assert.equal((await web.visitor().get(`${prefix}${path}`)).statusCode, 200, `${prefix}${path}`)
})

test('a question asked online goes from post to post and is answered; the asker sees each step', async () => {
  const asker = web.visitor()
  await asker.get('/enquiries/new')
  const receipt = await asker.post('/enquiries', form)
  const [spoken, phrase] = [code(receipt, 0), code(receipt, 1)]
  assert.match(receipt.body, /最迟2026年11月30日（周一）答复/)
  const number = spoken.replaceAll('-', '')
  const at = `/desk/enquiries/${number}`

  const market = await officer('market-01')
  assert.match((await market.get('/desk/enquiries')).body, new RegExp(spoken))
  await market.get(at)
  await market.post(`${at}/hand-over`, { to: '9 natural-01', reason: '先问土地用途' })

  const natural = await officer('natural-01')
  assert.match((await natural.get('/desk/enquiries')).body, /转给您，待您决定/)
  await natural.get(at)
  const bare = await natural.post(`${at}/refuse`, { because: '不涉及土地', next: '9 natural-01' })
  assert.equal(bare.statusCode, 422)
  await natural.get(at)
  const refused = await natural.post(`${at}/refuse`, { because: '不涉及土地', next: '5 service_centre-03' })
  assert.equal(refused.headers.location, '/desk/enquiries')

  await market.get(at)
  assert.equal((await market.post(`${at}/answer`, { answer: '先办营业执照。' })).statusCode, 303)

  await asker.get('/enquiries/follow')
  const page = await asker.post('/enquiries/follow', { number: spoken, phrase })
  for (const word of ['先办营业执照。', '先问土地用途', '不涉及土地', '已拒绝', '市场监督管理局'])
    assert.match(page.body, new RegExp(word))
  assert.ok(!page.body.includes('19900001234'), 'the page of the asker repeats no telephone number')
})

test('what can be answered at the counter is taken down and answered in one go', async () => {
  const clerk = await officer('market-01')
  await clerk.get('/desk/enquiries/new')
  const fields = { post: '8 market-01', how: 'counter', question: '几点关门？', answer: '下午五点。' }
  const reply = await clerk.post('/desk/enquiries', fields)

  assert.equal(reply.statusCode, 303)
  assert.match((await clerk.get(String(reply.headers.location))).body, /已答复/)
})

test('another office does not find an enquiry that is neither its own nor offered to it', async () => {
  const asker = web.visitor()
  await asker.get('/en/enquiries/new')
  const number = code(await asker.post('/en/enquiries', form), 0).replaceAll('-', '')
  const stranger = await officer('police-01')

  assert.equal((await stranger.get(`/desk/enquiries/${number}`)).statusCode, 404)
  await stranger.get('/desk/enquiries/new')
  const tried = await stranger.post(`/desk/enquiries/${number}/answer`, { answer: 'x' })
  assert.equal(tried.statusCode, 403)
  assert.match(tried.body, /现在不由您负责/)
})

test('an empty question comes back with the form and the sentence; a wrong phrase learns nothing', async () => {
  const asker = web.visitor()
  await asker.get('/en/enquiries/new')
  const empty = await asker.post('/en/enquiries', { ...form, question: '  ' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /Please write your question/)
  await asker.get('/enquiries/follow')
  assert.equal((await asker.post('/enquiries/follow', { number: 'Q0080000000', phrase: 'x' })).statusCode, 422)
})
