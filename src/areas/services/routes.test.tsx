import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { MONDAY, officerOf, settledServices } from './examples.ts'
import { readItems } from './read-items.ts'

const db = await testDatabase()
await settledServices(db)
const web = await testWeb(db, [area], MONDAY.today)
const anyone = web.visitor()
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

test('the guide says who, by when, what to bring and what the office fetches, in three languages', async () => {
  const says = {
    'zh-Hans': [
      '由安澜县市场监督管理局办理',
      '5个工作日',
      '您提供4份',
      '我们调取2份，您不用交',
      '《食品安全法》第三十五条',
    ],
    'zh-Hant': [
      '由安瀾縣市場監督管理局辦理',
      '5個工作日',
      '您提供4份',
      '我們調取2份，您不用交',
      '《食品安全法》第三十五條',
    ],
    en: [
      'Administration for Market Regulation',
      '5 working days',
      'You provide 4 documents',
      'We fetch 2 documents',
      'Food Safety Law, Art. 35',
    ],
  }
  for (const lang of LANGS) {
    const page = await anyone.get(`${PREFIX[lang]}/items/si009`)
    assert.equal(page.statusCode, 200)
    for (const words of says[lang]) assert.ok(textOf(page.body).includes(words), `${lang}: ${words}`)
  }
})

test('no guide of any item shows a Chinese character on its English page, or breaks', async () => {
  for (const { id } of readItems()) {
    const page = await anyone.get(`/en/items/${id}`)
    assert.equal(page.statusCode, 200, id)
    assert.doesNotMatch(textOf(page.body), /\p{Script=Han}/u, id)
    assert.doesNotMatch(page.body, /undefined|\[object/, id)
  }
})

test('a guide is at most 60 kB and may be kept for everybody', async () => {
  const page = await anyone.get('/items/si009')

  assert.ok(Buffer.byteLength(page.body) < 60_000, String(Buffer.byteLength(page.body)))
  assert.match(String(page.headers['cache-control']), /no-cache/)
  assert.ok(page.headers['etag'])
})

test('items are found by a word, by subject, by place and by kind; what is not found is said', async () => {
  assert.match(textOf((await anyone.get('/items?q=%E9%A3%9F%E5%93%81%E7%BB%8F%E8%90%A5')).body), /食品经营许可\(新办\)/)
  assert.match(textOf((await anyone.get('/en/items?level=village')).body), /45 items/)
  assert.match(textOf((await anyone.get('/en/items?kind=licence')).body), /127 items/)
  assert.match(textOf((await anyone.get('/en/items?q=zzzz')).body), /Nothing found/)
  assert.match(textOf((await anyone.get('/en/items')).body), /262 items of the county/)
})

test('an item, an edition or a group that does not exist is missing, and strange addresses are answered', async () => {
  for (const path of ['/items/si999', '/items/si009?edition=99', '/one-things/ot99', '/api/v1/items/si999'])
    assert.equal((await anyone.get(path)).statusCode, 404, path)
  for (const path of ["/items/si009';drop", '/items/%00', `/items?q=${'a'.repeat(5000)}`, '/items?level=moon'])
    assert.ok((await anyone.get(path)).statusCode < 500, path)
})

test('items that belong together are shown with who leads and the guide of each', async () => {
  const page = await anyone.get('/en/one-things/ot02')

  assert.equal(page.statusCode, 200)
  assert.match(textOf(page.body), /Opening a restaurant/)
  assert.match(page.body, /\/en\/items\/si009/)
})

test('other programs read the items and the edition in force', async () => {
  const list = (await anyone.get('/api/v1/items?section=%E6%95%99%E8%82%B2')).json()
  const one = (await anyone.get('/api/v1/items/si009')).json()

  assert.equal(list.items.length, 7)
  assert.equal(one.promisedWorkingDays, 5)
  assert.deepEqual(one.statutory, { n: 10, unit: 'working_days' })
  assert.match(one.hash, /^[0-9a-f]{64}$/)
})

test('the desk is closed to visitors', async () => {
  assert.ok([302, 303, 401, 403].includes((await anyone.get('/desk/items')).statusCode))
})

test('one officer writes the next edition, cannot publish it, and another does; the public sees it from its day', async () => {
  const writer = web.officer(officerOf('market', 'decide', '0190a000-0000-7000-8000-00000000000a'))
  const head = web.officer(officerOf('market', 'decide', '0190a000-0000-7000-8000-00000000000b'))
  const form = formOf((await writer.get('/en/desk/items/si003')).body)
  assert.equal(form['name_zh'], '有限责任公司设立登记')

  const saved = await writer.post('/en/desk/items/si003/draft', {
    ...form,
    visits: '2',
    note_zh: '试行',
    note_en: 'On trial',
  })
  assert.equal(saved.statusCode, 303)
  const own = await writer.get('/en/desk/items/si003')
  assert.match(textOf(own.body), /a colleague|somebody else must publish/)
  const refused = await writer.post('/en/desk/items/si003/publish', { revision: '1', from: '2026-12-01' })
  assert.equal(refused.statusCode, 403)

  assert.match(textOf((await head.get('/en/desk/items/si003')).body), /On trial/)
  const published = await head.post('/en/desk/items/si003/publish', { revision: '1', from: '2026-12-01' })
  assert.equal(published.statusCode, 303)

  assert.doesNotMatch(textOf((await anyone.get('/en/items/si003')).body), /On trial/)
  assert.match(textOf((await anyone.get('/en/items/si003?edition=2')).body), /in force from 1 December 2026/)
  web.moment = { ...web.moment, today: day('2026-12-01') }
  web.house.cache.drop(['item:si003'])
  assert.match(textOf((await anyone.get('/en/items/si003')).body), /On trial/)
  web.moment = { ...web.moment, today: MONDAY.today }
})

test('a form that changes nothing saves what was there: no material, condition or limit is lost on the way', async () => {
  const writer = web.officer(officerOf('market', 'review', '0190a000-0000-7000-8000-00000000000c'))
  for (const { id } of readItems().filter((item) => item.body === 'market')) {
    const page = await writer.get(`/en/desk/items/${id}`)
    if (page.body.includes('name="revision" value="0"')) {
      assert.equal((await writer.post(`/en/desk/items/${id}/draft`, formOf(page.body))).statusCode, 303, id)
      assert.match(textOf((await writer.get(`/en/desk/items/${id}`)).body), /No changes\./, id)
    }
  }
})

/** The fields of the editor's form as a browser would send them. */
function formOf(html: string): Record<string, string> {
  const whole = /<form[^>]*action="[^"]*\/draft"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string> = {}
  for (const [tag] of whole.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const off = tag.includes('type="checkbox"') && !tag.includes('checked=""')
    if (name && !off)
      fields[name] = (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  }
  for (const [, name, options] of whole.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected=""/.exec(options ?? '')?.[1]
    if (name && chosen) fields[name] = chosen
  }
  return fields
}
