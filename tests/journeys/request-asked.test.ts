import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import * as example from '#areas/requests/examples.ts'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { LANGS, type Lang } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty } from './county.ts'

const county = await openCounty('2026-03-16')
const { baseURL, db } = county
const SETTLE = { kind: 'machine', name: 'journey' } as const
const charts = readFlows().filter(({ id }) => id === 'information-request')
accepted(await inTransaction(db, county.moment(), (tx) => settleCharts(tx, SETTLE, charts, day('2019-05-15'))))
const office = example.officeOf('market')
const answered = await example.goes(db, office, await example.submitted(db, office, '2026-03-02'), [
  ...example.TO_THE_END,
  ['put-in-log', 'handler', '2026-03-12', { title: '临江集市摊位收费标准', answer: '收费标准和2025年收入表附后。' }],
])
const inLog = (await example.requestAt(db, answered, '2026-03-12')).number
after(async () => {
  await closeBrowser()
  await county.close()
})

const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }

async function look(page: Page, where: string): Promise<void> {
  await assertAccessible(page, where)
  await assertNoSidewaysScroll(page)
}

async function fill(page: Page, subject: string): Promise<void> {
  await page.selectOption('#body', String(office.bodyId))
  await page.fill('#subject', subject)
  await page.fill('#text', '2025年的收费标准，以及收费的依据。')
  await page.check('[name=form][value=electronic]')
  await page.check('[name=way][value=email]')
  await page.check('[name=type][value=natural_person]')
  await page.fill('#name', '王示例')
  await page.fill('#code', '110101199003078515')
  await page.fill('#contact', '示例电话 000-00000000')
}

for (const lang of LANGS) {
  test(`asked, shown what is alike, sent, followed and withdrawn; each page accessible at 360 pixels (${lang})`, async () => {
    const page = await newPage({ baseURL, width: 360 })
    await askAndWithdraw(page, lang, look)
    await page.context().close()
  })
}

test('the same goes without a script', async () => {
  const page = await newPage({ baseURL, width: 360, javaScript: false })
  await askAndWithdraw(page, 'zh-Hans', assertNoSidewaysScroll)
  await page.context().close()
})

test('the log and one answer are accessible in three languages at 360 pixels, and found by a misspelt word', async () => {
  for (const lang of LANGS) {
    const page = await newPage({ baseURL, width: 360 })
    await page.goto(`${PREFIX[lang]}/requests/log`)
    await page.fill('#q', '集市攤位收廢')
    await page.click('main search button')
    await look(page, `${lang} log`)
    await page.click(`a[href$="/requests/log/${inLog}"]`)
    await look(page, `${lang} one answer`)

    assert.doesNotMatch((await page.textContent('main')) ?? '', /王示例/)
    await page.context().close()
  }
})

test('the keyboard alone fills in the form and comes to what is alike', async () => {
  const page = await newPage({ baseURL })
  await page.goto(`/requests/new?body=${office.bodyId}`)
  await page.focus('#body')
  const { keyboard } = page
  const type = async (text: string) => {
    await keyboard.press('Tab')
    await keyboard.insertText(text)
  }
  const choose = async () => {
    await keyboard.press('Tab')
    await keyboard.press('Space')
  }

  await type('集市摊位收费')
  await type('2025年的收费标准。')
  for (const _ of ['form', 'way', 'type']) await choose()
  for (const text of ['王示例', '110101199003078515', '示例电话 000-00000000']) await type(text)
  await keyboard.press('Enter')

  await page.waitForURL('**/requests/check')
  assert.equal(await page.locator(`a[href$="/requests/log/${inLog}"]`).count(), 1)
  await page.context().close()
})

/** From the first page to the withdrawal; each page is looked at. */
async function askAndWithdraw(page: Page, lang: Lang, look: (page: Page, where: string) => Promise<void>) {
  await page.goto(`${PREFIX[lang]}/requests`)
  await look(page, `${lang} home`)
  await page.click('main a.btn[href$="/requests/new"]')
  await look(page, `${lang} form`)

  await page.click('form[action$="/requests/check"] button')
  assert.ok((await page.locator('.err-sum li').count()) >= 8, 'every field that is missing has its sentence')
  await look(page, `${lang} form with faults`)
  await fill(page, '集市攤位收廢標準')
  await page.click('form[action$="/requests/check"] button')
  assert.equal(await page.locator(`a[href$="/requests/log/${inLog}"]`).count(), 1, 'misspelt, in traditional script')
  await look(page, `${lang} what is alike`)

  await page.click('button.second[formaction$="/requests/new"]')
  assert.equal(await page.inputValue('#name'), '王示例', 'going back loses nothing')
  await page.click('form[action$="/requests/check"] button')
  await page.click('button[formaction$="/requests"]')
  await look(page, `${lang} receipt`)
  const [number, phrase] = await page.locator('.receipt strong.code').allTextContents()

  await page.goto(`${PREFIX[lang]}/requests/follow`)
  await look(page, `${lang} number and phrase`)
  await page.fill('#number', number ?? '')
  await page.fill('#phrase', phrase ?? '')
  await page.click('form[action$="/requests/follow"] button')
  await look(page, `${lang} followed`)
  assert.ok(!page.url().includes(phrase ?? 'none'), 'the phrase stands in no address')
  await page.click('summary:has(+ form[action$="/withdraw"])')
  await page.check('#sure')
  await page.click('form[action$="/withdraw"] button')

  assert.equal(await page.locator('form[action$="/withdraw"]').count(), 0, 'what is withdrawn cannot be withdrawn')
  await look(page, `${lang} withdrawn`)
}
