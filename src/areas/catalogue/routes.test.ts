import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { listBodies } from '#areas/organisations/index.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { exampleDraft, exampleKeepers, takeOn } from './examples.ts'
import { settleObligations } from './settle-obligations.ts'

const CIVIL = 16
const db = await testDatabase()
const ON = day('2026-11-23')
const monday = momentOf(instantAt(ON, '09:00'))
const before = momentOf(instantAt(day('2026-10-08'), '09:00'))
const machine = { kind: 'machine', name: 'test' } as const
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
accepted(await inTransaction(db, before, (tx) => settleObligations(tx, machine, before.today)))
const people = await exampleKeepers(reading(db, monday))
const web = await testWeb(db, [area], ON)
const published = accepted(
  await inTransaction(db, monday, async (tx) => {
    const { elements, ...input } = exampleDraft(CIVIL, 'd02-09', monday, { title: '十一月老年人补贴发放情况' })
    return done(await takeOn(tx, people, { ...input, elements: elements.slice(1) }, 'published'))
  }),
)
const ENTRY = `/catalogue/entries/civil/${published.serial}`
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')

test('every public page of this area opens in three languages, and none of them shows a gap', async () => {
  const paths = [
    ...[
      '/catalogue',
      '/catalogue/entries',
      '/catalogue/entries?domain=d02&body=16&level=county&way=any&state=published',
    ],
    ...['/catalogue/entries?year=2026&q=老年人', '/catalogue/missing', '/catalogue/missing?state=late&page=2'],
    ...['/catalogue/missing?domain=any&body=any&level=any&state=any', '/catalogue/coverage'],
    ...['/catalogue/standards/d02-09', '/catalogue/standards/r19-20-2', ENTRY],
  ]
  for (const lang of LANGS)
    for (const path of paths) {
      const page = await web.visitor().get(`${lang === 'zh-Hans' ? '' : `/${lang}`}${path}`)
      assert.equal(page.statusCode, 200, `${lang} ${path}`)
      assert.doesNotMatch(page.body, /undefined|\[object|NaN/, `${lang} ${path}`)
    }
})

test('what is late shows to the public before anybody asks, with its last day and the way to how it was reckoned', async () => {
  const page = await web.visitor().get('/catalogue/missing?state=late&body=16')
  assert.match(page.body, /href="\/requests\/new\?body=16&amp;subject=[^"]+"[^>]*>申请公开</, 'and may be asked for')
  assert.match(textOf(page.body), /逾期/)
  assert.match(page.body, /\/deadlines\?rule=/)
})

test('an entry that lacks an element says so, and is counted as thin', async () => {
  assert.match(textOf((await web.visitor().get(ENTRY)).body), /还缺1项/)
  assert.match((await web.visitor().get('/catalogue/missing?state=thin')).body, new RegExp(ENTRY))
})

test('an unknown entry, version or standard is a page with a sentence, not a blank', async () => {
  for (const path of [
    '/catalogue/entries/civil/202611-99999',
    '/catalogue/entries/nowhere/202611-00001',
    `${ENTRY}?version=7`,
    `${ENTRY}/changes?from=1&to=2`,
    '/catalogue/standards/d99-01',
  ])
    assert.equal((await web.visitor().get(path)).statusCode, 404, path)
})

test('a draft goes from desk to desk, is published, found by its title, corrected, compared and withdrawn', async () => {
  const [drafter, keeper, reviewer, head] = [people.drafter, people.keeper, people.reviewer, people.head].map((one) =>
    web.officer(one),
  )
  assert.ok(drafter && keeper && reviewer && head)
  await drafter.get(`/desk/catalogue/new?under=${CIVIL}+d02-09`)
  const under = `${CIVIL} d02-09`
  const untitled = await drafter.post('/desk/catalogue/new', { under, title: ' ', e0: '412' })
  assert.equal(untitled.statusCode, 422)
  assert.match(untitled.body, /请写标题/)
  assert.match(untitled.body, /412/, 'what was typed is still there')
  const form = { under, title: '十二月发放', formed_on: ON, attribute: 'proactive', e0: '412', e1: '20万元' }
  const noDay = await drafter.post('/desk/catalogue/new', { ...form, formed_on: '2026-02-31' })
  assert.equal(noDay.statusCode, 422, 'a day that does not exist is not taken for today')
  const made = await drafter.post('/desk/catalogue/new', form)
  const at = String(made.headers.location)
  const now = at.replace('/desk/catalogue/', '/catalogue/entries/')
  assert.equal((await web.visitor().get(now)).statusCode, 404, 'a draft is nobody else’s business')

  const send = async (who: typeof drafter, verb: string, fields: Record<string, string>) => {
    await who.get(at)
    const reply = await who.post(`${at}/${verb}`, { revision: '1', ...fields })
    assert.equal(reply.statusCode, 303, `${verb} ${textOf(reply.body).slice(0, 300)}`)
  }
  const signAll = async () => {
    await send(keeper, 'check', { because: '' })
    await send(reviewer, 'clear', { opinion: '可以公开' })
    await send(head, 'approve', {})
    await send(keeper, 'publish', {})
  }
  await signAll()
  assert.match((await web.visitor().get('/catalogue/entries?q=十二月')).body, /十二月发放/)

  await drafter.get(`${at}/correct`)
  const changed = { revision: '1', title: '十二月发放', formed_on: ON, attribute: 'proactive', e0: '415', e1: '20万元' }
  assert.equal((await drafter.post(`${at}/correct`, changed)).statusCode, 422, 'the public is told what is new')
  await drafter.get(`${at}/correct`)
  assert.equal((await drafter.post(`${at}/correct`, { ...changed, note: '更正人数' })).statusCode, 303)
  await signAll()
  const difference = textOf((await web.visitor().get(`${now}/changes?from=1&to=2`)).body)
  assert.match(difference, /412/)
  assert.match(difference, /415/)
  assert.doesNotMatch(difference, /20万元/, 'what is the same is not repeated')

  await send(head, 'withdraw', { withdraw_because: '与原件不一致' })
  const gone = textOf((await web.visitor().get(now)).body)
  assert.match(gone, /与原件不一致/)
  assert.doesNotMatch(gone, /415/)
})

test('an officer of another body cannot read a draft', async () => {
  const drafted = accepted(
    await inTransaction(db, monday, async (tx) =>
      done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', monday), 'drafted')),
    ),
  )
  const stranger = web.officer(await exampleOfficer(reading(db, monday), 'police-02'))
  assert.equal((await stranger.get(`/desk/catalogue/civil/${drafted.serial}`)).statusCode, 404)
})

test('the guide of an agency says where to ask, in which ways, what it costs and what helps against a refusal', async () => {
  const guide = textOf((await web.visitor().get('/catalogue/guide/civil')).body)

  for (const word of ['办公地址', '办公时间', '申请渠道', '签收当日', '20个工作日', '信息处理费', '60日', '6个月'])
    assert.match(guide, new RegExp(word), word)
})

test('a public enterprise has a guide without requests: its remedy is the authority in charge (条例 §55)', async () => {
  const enterprise = (await listBodies(reading(db, monday))).find(({ code }) => code.startsWith('pe_'))
  const guide = textOf((await web.visitor().get(`/catalogue/guide/${enterprise?.code}`)).body)

  assert.match(guide, /向主管部门申诉/)
  assert.doesNotMatch(guide, /申请渠道/)
})

test('every guide of the county opens in three languages; a village has none and the page says so', async () => {
  const bodies = await listBodies(reading(db, monday))
  const index = (await web.visitor().get('/catalogue/guide')).body
  const codes = [...index.matchAll(/\/catalogue\/guide\/([a-z_0-9]+)/g)].map(([, code]) => code ?? '')
  assert.ok(codes.length > 20)
  for (const code of codes)
    for (const lang of ['', '/zh-Hant', '/en']) {
      const page = await web.visitor().get(`${lang}/catalogue/guide/${code}`)
      assert.equal(page.statusCode, 200, `${lang} ${code}`)
      assert.doesNotMatch(page.body, /undefined|\[object|NaN/, `${lang} ${code}`)
    }
  const village = bodies.find(({ level }) => level === 'village')
  assert.equal((await web.visitor().get(`/catalogue/guide/${village?.code}`)).statusCode, 404)
})
