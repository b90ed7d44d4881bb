import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2026-03-02')
after(async () => {
  await closeBrowser()
  await county.close()
})
const charts = readFlows().filter(({ id }) => id === 'information-request')
accepted(
  await inTransaction(county.db, county.moment(), (tx) =>
    settleCharts(tx, { kind: 'machine', name: 'journey' }, charts, day('2026-01-05')),
  ),
)
let address = ''

test('a letter of Monday 2 March 2026 is taken down, confirmed on the 3rd, and its correction asked for and received', async () => {
  const page = await at('2026-03-03', 'disclosure', '/desk/requests')
  await assertAccessible(page)
  await page.click('a:has-text("登记申请")')
  await assertAccessible(page)
  await page.check('input[name=channel][value=ordinary_mail]')
  await page.fill('#on', '2026-03-02')
  await page.check('input[name=type][value=natural_person]')
  await page.fill('#name', '王示例')
  await page.fill('#code', '110101199003078515')
  await page.fill('#contact', '示例路1号')
  await page.fill('#subject', '集市摊位收费')
  await page.fill('#text', '申请公开摊位收费标准和承租人名单。')
  await page.check('input[name=form][value=paper]')
  await page.check('input[name=way][value=post]')
  await page.click('button.main')
  address = new URL(page.url()).pathname
  await doVerb(page, 'receive', { '#confirmedOn': '2026-03-03' })
  assert.match(await text(page, '.casehead'), /3月31日/, 'twenty working days after 3 March')
  await doVerb(page, 'ask-correction', { '#items': '请写明年度。', '#until': '2026-03-26' })
  await assertAccessible(page)
  const later = await at('2026-03-09', 'disclosure', `${address}/correct`)
  await later.fill('#subject', '2025年集市摊位收费')
  await later.click('button.main')
  assert.match(await text(later, '.casehead'), /4月7日/, 'afresh from 9 March; Qingming is on 6 April')
})

test('the third party is asked, objects to a part, and the head weighs', async () => {
  const page = await at('2026-03-10', 'disclosure', address)
  await doVerb(page, 'accept')
  await doVerb(page, 'study', {}, { excessive: 'no', otherWay: 'no' })
  await doVerb(
    page,
    'search',
    { '#where': '档案室', '#words': '摊位', '#thirdParty': '江岸食品公司' },
    { found: 'found' },
  )
  assert.match(await text(page, 'main'), /江岸食品公司.*尚未送达/)
  await page.goto(`${address}/letter-reached`)
  await page.selectOption('#no', '1')
  await page.fill('#on', '2026-03-10')
  await page.click('button.main')
  assert.match(await text(page, 'main'), /3月31日到期/, 'fifteen working days of its own')
  await page.goto(`${address}/opinion`)
  await page.selectOption('#no', '1')
  await page.check('input[name=agrees][value=no]')
  await page.fill('#text', '承租人名单不同意公开。')
  await page.click('button.main')
  const head = await at('2026-03-11', 'chief', `${address}/weigh`)
  await assertAccessible(head)
  await head.check('input[name=open][value=no]')
  await head.fill('#why', '名单不公开不影响公共利益。')
  await head.click('button.main')
  assert.match(await text(head, 'main'), /只有公开机构和受理岗可以看/, 'the head need not know who asks')
})

test('it is partly disclosed: drafted, reviewed, signed by another, answered, put into the log', async () => {
  const page = await at('2026-03-12', 'disclosure', `${address}/draft`)
  await assertAccessible(page)
  await page.check('input[name=code][value="2"]')
  await page.fill('#gives', '收费标准附后。')
  await page.fill('#covers_third_party', '承租人名单')
  await page.fill('#reasons', '名单涉及第三方合法权益。')
  await page.click('button.main')
  const legal = await at('2026-03-12', 'legal', address)
  await doVerb(legal, 'review-legal', {}, { passed: 'yes' })
  await page.goto(`${address}/sign`)
  assert.equal(await page.locator('button.main').count(), 0, 'who handles it does not sign it')
  const head = await at('2026-03-13', 'chief', address)
  await doVerb(head, 'sign', {}, { agreed: 'yes' })
  assert.match(await text(head, 'main'), /0008依申请〔2026〕1号/)
  const sent = await at('2026-03-13', 'disclosure', address)
  await doVerb(sent, 'answer', {}, { publish: 'no' })
  await doVerb(sent, 'put-in-log', { '#title': '2025年集市摊位收费标准', '#answer': '收费标准附后。' })
  assert.match(await text(sent, '.casehead'), /已办结/)
  const letter = await sent.request.get(`${address}/letters/reply-1`)
  assert.equal(letter.headers()['content-type'], 'application/pdf')
})

test('its pages are accessible and fit 360 pixels in three languages, and the keyboard reaches what may be done', async () => {
  const page = await at('2026-03-16', 'disclosure', address, 360)
  for (const prefix of ['', '/zh-Hant', '/en'])
    for (const path of [
      address,
      '/desk/requests',
      '/desk/requests?view=closed',
      '/desk/requests/new',
      `${address}/remedy`,
    ]) {
      await page.goto(`${prefix}${path}`)
      await assertAccessible(page, `${prefix}${path}`)
      await assertNoSidewaysScroll(page)
    }
  await page.goto(address)
  await page.locator(`a[href$="/remedy"]`).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/remedy$/)
})

/** A day passes: somebody signs in and opens a page. */
async function at(on: string, login: string, next: string, width = 1440): Promise<Page> {
  county.goTo(on, '09:00')
  const page = await newPage({ baseURL: county.baseURL, width })
  page.setDefaultTimeout(20_000)
  await signIn(page, login, next)
  return page
}

async function doVerb(
  page: Page,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
  ticked: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto(`${address}/${verb}`)
  for (const [field, value] of Object.entries(typed)) await page.fill(field, value)
  for (const [name, value] of Object.entries(ticked)) await page.check(`input[name=${name}][value=${value}]`)
  await page.click('button.main')
  assert.equal(new URL(page.url()).pathname, address, `${verb}: ${await page.textContent('main')}`)
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
