import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { lawbook } from './lawbook.ts'
import { routes } from './routes.tsx'

const db = await testDatabase({ migrations: [] })
const web = await testWeb(db, [{ name: 'clocks', routes, menu: [], refusals: () => ({}) }], day('2026-11-23'))
const visitor = web.visitor()
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')
const LICENCE = '/deadlines?rule=ALL.DECISION&1.type=accepted&1.date=2026-04-20'

test('accepted on 20 April 2026 and extended by ten working days, a licence is decided by 3 June (行政许可法 §42)', async () => {
  const page = await visitor.get(
    `${LICENCE}&2.type=extension_approved&2.date=2026-05-15&2.working_days=10&2.approver=agency_head`,
  )
  assert.equal(page.statusCode, 200)
  const text = textOf(page.body)
  assert.match(text, /最迟2026年6月3日（周三）/)
  assert.match(text, /5月20日原到期/, 'the date before the extension stays visible')
  assert.match(text, /周六，第12个工作日，调休上班/, '9 May is worked')
  assert.match(text, /周五，劳动节，不计/, '1 May is off')
  assert.match(text, /《行政许可法》第四十二条/)
})

test('the 2009 holidays of eight days move a reply due under the regulation of 2007 to 15 October', async () => {
  const page = await visitor.get(
    '/en/deadlines?rule=FOI2007.REPLY&1.type=received&1.date=2009-09-18&1.channel=in_person',
  )
  assert.match(textOf(page.body), /Thu 15 October 2009/)
})

test('every rule shows its form, and without a day no answer', async () => {
  for (const id of lawbook().limits.keys()) {
    for (const lang of LANGS) {
      const page = await visitor.get(`${lang === 'zh-Hans' ? '' : `/${lang}`}/deadlines?rule=${id}`)
      assert.equal(page.statusCode, 200, id)
      assert.doesNotMatch(page.body, /undefined|\[object|id="answer"/, id)
    }
  }
})

test('every rule that starts with a plain event gives an answer with reasons and articles', async () => {
  for (const limit of lawbook().limits.values()) {
    const start = limit.starts.find((each) => each.silence === null)
    if (!start) continue
    const fields = [...(limit.events.get(start.on) ?? [])].map(([field, shape]) => {
      const wanted = start.when.get(field)?.[0]
      const value = shape === 'number' ? (field === 'year' ? 2025 : 10) : shape === 'boolean' ? true : shape[0]
      return `&1.${field}=${wanted ?? value}`
    })
    const page = await visitor.get(
      `/en/deadlines?rule=${limit.id}&1.type=${start.on}&1.date=2026-03-02${fields.join('')}`,
    )
    assert.equal(page.statusCode, 200, `${limit.id}: ${textOf(page.body).slice(0, 600)}`)
    assert.match(page.body, /id="answer"/, limit.id)
    assert.doesNotMatch(page.body, /undefined|\[object/, limit.id)
  }
})

test('a day that does not exist is named at its field and in the summary, with status 422', async () => {
  const page = await visitor.get('/deadlines?rule=ALL.DECISION&1.type=accepted&1.date=2026-02-30')
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /<a href="#1\.date">受理：请填日期/)
  assert.match(page.body, /id="1\.date-error"/)
  assert.match(page.body, /<title>（1处需要改）查期限/)
})

test('an unknown rule, an extension without its days and a missing start are each said plainly', async () => {
  const unknown = await visitor.get('/deadlines?rule=NO.SUCH')
  assert.equal(unknown.statusCode, 422)
  assert.match(textOf(unknown.body), /没有这种期限/)
  const empty = await visitor.get(`${LICENCE}&2.type=extension_approved&2.date=2026-05-15`)
  assert.match(empty.body, /<a href="#2\.working_days">/)
  const noStart = await visitor.get(
    '/en/deadlines?rule=ALL.DECISION&1.type=extension_approved&1.date=2026-05-15&1.working_days=10',
  )
  assert.match(textOf(noStart.body), /Enter the day the limit starts from/)
})

test('an event is added by sending the form, and what was filled in stays', async () => {
  const page = await visitor.get(`${LICENCE}&add=special_procedure_started`)
  assert.match(page.body, /name="2\.type" value="special_procedure_started"/)
  assert.match(page.body, /value="2026-04-20"/)
  assert.equal(page.statusCode, 200)
})

test('another rule chosen in the same form begins afresh instead of complaining', async () => {
  const page = await visitor.get('/deadlines?rule=ALL.DELIVERY&shown=ALL.DECISION&1.type=accepted&1.date=2026-04-20')
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /name="1\.type" value="decision_made"/)
})

test('the address of a result is short, says everything, and leads to the same result', async () => {
  const page = await visitor.get(
    `${LICENCE}&shown=ALL.DECISION&2.type=extension_approved&2.date=&2.working_days=&on=&add=`,
  )
  const address = /class="tap" href="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&')
  assert.equal(address, '/deadlines?rule=ALL.DECISION&1.type=accepted&1.date=2026-04-20')
  assert.match(textOf((await visitor.get(address ?? '')).body), /最迟2026年5月20日/)
})

test('the computation can be downloaded as the question, the answer, each step and each day', async () => {
  const reply = await visitor.get(LICENCE.replace('/deadlines', '/deadlines.json'))
  assert.match(String(reply.headers['content-disposition']), /ALL\.DECISION\.json/)
  const proof = JSON.parse(reply.body)
  assert.equal(proof.answer.due, '2026-05-20')
  assert.equal(proof.days.filter((each: { kind: string }) => each.kind === 'counted').length, 20)
  assert.deepEqual(proof.question.events, [{ type: 'accepted', date: '2026-04-20' }])
})

test('hostile addresses are answered, not crashed on', async () => {
  const long = 'x'.repeat(150)
  for (const query of [
    `rule=${long}`,
    `rule=ALL.DECISION&1.type=${long}&1.date=2026-04-20`,
    'rule=ALL.DECISION&1.type=accepted&1.date=2026-04-20&1.date=2026-04-21',
    'rule=ALL.DECISION&1.type=accepted&1.date=2199-12-31',
    'rule=ALL.DECISION&1.type=accepted&1.date=1900-01-01',
    'rule=ALL.DECISION&1.type=accepted&1.date=2026-04-20&2.type=extension_approved&2.date=2026-05-15&2.working_days=999999',
    'rule=SVC.PROMISED&1.type=accepted&1.date=2026-04-20&1.promised_working_days=3650',
    'rule=__proto__',
    'rule=ALL.DECISION&1.type=constructor&1.date=2026-01-01',
    'rule=ALL.DECISION&add=toString',
  ]) {
    const page = await visitor.get(`/deadlines?${query}`)
    assert.ok([200, 422].includes(page.statusCode), `${query}: ${page.statusCode}`)
  }
})
