import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { settleObligations } from '#areas/catalogue/index.ts'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { cleanFile } from '#platform/files/clean.ts'
import { exampleDocx, paragraph } from '#platform/files/examples.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2026-03-02')
after(async () => {
  await closeBrowser()
  await county.close()
})
const HOUSE = { kind: 'machine', name: 'journey' } as const
const charts = readFlows().filter(({ id }) => id === 'information-request')
accepted(await inTransaction(county.db, county.moment(), (tx) => settleCharts(tx, HOUSE, charts, day('2026-01-05'))))
accepted(await inTransaction(county.db, county.moment(), (tx) => settleObligations(tx, HOUSE, day('2025-09-01'))))
const MARKET = 8
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const REGISTER = {
  ...{ name: '摊位收费登记表.docx', mimeType: DOCX },
  buffer: exampleDocx(paragraph('一号摊位，承租人周小满，每月三百元')),
}
/** Of the applicant: number and phrase of the receipt. */
let [number, phrase] = ['', '']
let address = ''

test('on Monday 2 March 2026 a visitor sees what the market bureau owes and has not published, and asks for exactly that', async () => {
  const page = await visitor()
  await page.goto(`/catalogue/missing?body=${MARKET}&state=late`)
  await assertAccessible(page)
  await page.click(`a[href*="/requests/new?body=${MARKET}"] >> nth=0`)
  const owed = await page.inputValue('#subject')
  assert.equal(await page.inputValue('#body'), String(MARKET))
  assert.notEqual(owed, '')
  await page.fill('#text', `${owed}：摊位收费的标准，以及登记表。`)
  await page.check('[name=form][value=electronic]')
  await page.check('[name=way][value=email]')
  await page.check('[name=type][value=natural_person]')
  await page.fill('#name', '王示例')
  await page.fill('#code', '110101199003078515')
  await page.fill('#contact', '示例电话 000-00000000')
  await page.click('form[action$="/requests/check"] button')
  await page.click('button[formaction$="/requests"]')
  const told = await page.locator('.receipt strong.code').allTextContents()
  number = told[0] ?? ''
  phrase = told[1] ?? ''
  address = `/desk/requests/${number.replaceAll('-', '')}`
  assert.match(
    await text(await follow(), '.state'),
    /还没有与您确认收到|提交/,
    'no day runs before both sides confirmed',
  )
})

test('the office confirms on the 3rd, the clock explains itself, and the applicant corrects what is unclear', async () => {
  const desk = await at('2026-03-03', 'disclosure', '/desk/requests')
  await desk.click(`a[href*="/desk/requests/R"] >> nth=0`)
  address = new URL(desk.url()).pathname
  await doVerb(desk, 'receive', { '#confirmedOn': '2026-03-03' })
  const page = await follow()
  assert.match(await text(page, '.state'), /3月31日/, 'twenty working days after 3 March')
  assert.match(await text(page, 'main'), /为什么是3月31日[\s\S]*第三十三条/)
  await doVerb(desk, 'ask-correction', { '#items': '请写明年度。', '#until': '2026-03-26' })

  county.goTo('2026-03-09', '10:00')
  const asked = await follow()
  assert.match(await text(asked, 'main'), /请写明年度。/)
  await asked.fill('#subject', '2025年集市摊位收费登记表')
  await asked.click('form[action$="/correct"] button')
  assert.match(await text(asked, '.state'), /4月7日/, 'afresh from 9 March; Qingming is on 6 April')
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
  assert.match(await text(await follow(), 'main'), /正在征求意见，这段时间不计入期限/)
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

test('the register is put to the reply, the name taken out of a copy, and both pass by other people', async () => {
  const page = await at('2026-03-12', 'disclosure', address)
  await page.setInputFiles('input[name=file]', REGISTER)
  await page.click('button:has-text("添加附件")')
  await page.click('a:has-text("去除部分内容")')
  await assertAccessible(page)
  await page.fill('[name=words]', '周小满')
  await page.click('button:has-text("查找")')
  await page.click('button:has-text("生成去除后的副本")')
  assert.match(await text(page, 'main'), /原件，不公开.*待第二人复核/)
  await page.goto(`${address}/draft`)
  await assertAccessible(page)
  await page.check('input[name=code][value="2"]')
  await page.fill('#gives', '摊位收费登记表见附件。')
  await page.fill('#covers_third_party', '承租人姓名')
  await page.fill('#reasons', '姓名涉及第三方合法权益。')
  await page.click('button.main')
  const legal = await at('2026-03-12', 'legal', `${address}/review-legal`)
  await legal.check('input[name=passed][value=yes]')
  await legal.click('button.main')
  assert.match(await text(legal, '.err-sum'), /还没有复核/)
  await legal.goto(address)
  await legal.click('a:has-text("对照原件与副本")')
  await assertAccessible(legal)
  await legal.click('button:has-text("复核通过")')
  await doVerb(legal, 'review-legal', {}, { passed: 'yes' })
  await page.goto(`${address}/sign`)
  assert.equal(await page.locator('button.main').count(), 0, 'who handles it does not sign it')
  const head = await at('2026-03-13', 'chief', address)
  await doVerb(head, 'sign', {}, { agreed: 'yes' })
  assert.match(await text(head, 'main'), /0008依申请〔2026〕1号/)
  const sent = await at('2026-03-13', 'disclosure', address)
  await doVerb(sent, 'answer', {}, { publish: 'no' })
  assert.match(await text(sent, '.casehead'), /已办结/)
})

test('the applicant reads the reply at 360 pixels, takes its letter and the copy along, and the copy does not say the name', async () => {
  const page = await follow(360)
  await assertAccessible(page)
  await assertNoSidewaysScroll(page)
  assert.match(await text(page, '#answer ~ *, main'), /部分公开/)
  const [letter] = await Promise.all([
    page.waitForEvent('download'),
    page.click('form[action$="/letter"] button >> nth=-1'),
  ])
  assert.match(letter.suggestedFilename(), /0008.*\.pdf$/)
  const [copy] = await Promise.all([page.waitForEvent('download'), page.click('form[action$="/file"] button')])
  const said = accepted(await cleanFile(readFileSync(await copy.path()), DOCX)).text
  assert.match(said, /承租人■■■，每月三百元/)
})

test('it goes into the log with its file, and anybody finds it by misspelt words in traditional script', async () => {
  const desk = await at('2026-03-16', 'disclosure', `${address}/put-in-log`)
  await desk.fill('#title', '2025年集市摊位收费登记表')
  await desk.fill('#answer', '登记表见附件，承租人姓名已去除。')
  await desk.check('input[name=files][value=yes]')
  await desk.click('button.main')
  const page = await visitor(360)
  await page.goto('/zh-Hant/requests/log')
  await page.fill('#q', '集市攤位收廢登記表')
  await page.click('main search button')
  await page.click('main a[href*="/requests/log/R"]')
  await assertAccessible(page)
  assert.match(await text(page, 'main'), /摊位收费登记表（部分公开）\.docx/)
  assert.doesNotMatch(await text(page, 'main'), /王示例/)
})

test('in January it is one case of row 2 of table 三: whoever handles requests opens it, an enforcement officer does not', async () => {
  const report = '/desk/reports/market/2026/1'
  const keeper = await at('2027-01-12', 'disclosure', '/desk/reports')
  await keeper.selectOption('#of', `${MARKET}-2026`)
  await keeper.click('button.main')
  assert.equal(new URL(keeper.url()).pathname, report)
  const cell = `${report}?cell=${encodeURIComponent('三/2/natural_person')}`
  await keeper.goto(cell)
  await keeper.click(`#opened a[href$="${address}"]`)
  assert.match(await text(keeper, 'main'), /2025年集市摊位收费登记表/)
  const other = await at('2027-01-12', 'officer', cell)
  assert.equal(await other.locator(`a[href$="${address}"]`).count(), 0)
})

test('its pages are accessible and fit 360 pixels in three languages, and the keyboard reaches what may be done', async () => {
  const page = await at('2027-01-13', 'disclosure', address, 360)
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

async function visitor(width = 1440): Promise<Page> {
  const page = await newPage({ baseURL: county.baseURL, width })
  page.setDefaultTimeout(20_000)
  return page
}

/** The applicant looks where the request is, by number and phrase. */
async function follow(width = 1440): Promise<Page> {
  const page = await visitor(width)
  await page.goto('/requests/follow')
  await page.fill('#number', number)
  await page.fill('#phrase', phrase)
  await page.click('form[action$="/requests/follow"] button')
  return page
}

/** A day passes: somebody signs in and opens a page. */
async function at(on: string, login: string, next: string, width = 1440): Promise<Page> {
  county.goTo(on, '09:00')
  const page = await visitor(width)
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
