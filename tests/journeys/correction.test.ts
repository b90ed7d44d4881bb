import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { application, morningOf } from '#areas/cases/examples.ts'
import { receiptPhrase, submit } from '#areas/cases/submit.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2025-09-22')
after(async () => {
  await closeBrowser()
  await county.close()
})

const { number } = accepted(
  await inTransaction(county.db, morningOf('2025-09-22'), (tx) =>
    submit(tx, VISITOR, application('si009', { materials: [] })),
  ),
)
const phrase = receiptPhrase(county.db, number)
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

test('the window can ask only for what the edition has, all of it at one time', async () => {
  const page = await desk('2025-09-23', '09:00', 'window')
  await page.goto(`/desk/cases/${number}/ask-correction`)
  const asked = await page.$$eval('select[name^=lacking_]', (selects) => selects.map((select) => select.id))
  assert.deepEqual(
    asked,
    ['lacking_m1', 'lacking_m3', 'lacking_m4', 'lacking_m5'],
    'never what the office fetches itself',
  )
  assert.equal(await page.locator('main textarea').count(), 0, 'nothing can be typed in')

  await page.selectOption('#lacking_m1', 'missing')
  await page.selectOption('#lacking_m3', 'not_stamped')
  await page.click('button.main')
  assert.match(await said(page), /待补正/)
})

test('the applicant sees both, uploads them without scripts, and the five days begin anew on that day', async () => {
  county.goTo('2025-09-25', '20:00')
  const page = await newPage({ baseURL: county.baseURL, width: 360, javaScript: false })
  await page.goto('/follow')
  await page.fill('#number', number)
  await page.fill('#phrase', phrase.toLowerCase())
  await page.click('main form button.btn')
  assert.match(await said(page), /申请表：没有提交/)
  assert.match(await said(page), /场所平面布局图：缺签名或者盖章/)
  await assertNoSidewaysScroll(page)

  for (const field of ['#file_m1', '#file_m3'])
    await page.setInputFiles(field, { name: '补正.pdf', mimeType: 'application/pdf', buffer: PDF })
  await page.click('form[action$="/follow/correct"] button')
  assert.match(
    await said(page),
    /最迟2025年10月9日（周四）告知是否受理/,
    '26, 28, 29, 30 September, holidays, 9 October',
  )
})

test('a second notice needs a published ground and is called one', async () => {
  const page = await desk('2025-09-26', '09:00', 'window')
  await page.goto(`/desk/cases/${number}/ask-correction`)
  await page.selectOption('#lacking_m4', 'missing')
  await page.click('button.main')
  assert.match(await said(page), /补正应当一次告知/)
  assert.equal(await page.inputValue('#lacking_m4'), 'missing', 'what was chosen is still chosen')
  await assertAccessible(page)

  await page.check('input[name=ground][value=law_changed]')
  await page.click('button.main')
  const notice = await page.request.get(`/desk/cases/${number}/documents/correction-2`)
  assert.equal(notice.headers()['content-type'], 'application/pdf')
  assert.equal((await page.request.get(`/desk/cases/${number}/documents/correction-3`)).status(), 404)
})

test('the applicant withdraws: only after a tick, and once', async () => {
  county.goTo('2025-09-27', '10:00')
  const page = await newPage({ baseURL: county.baseURL })
  await page.goto('/en/follow')
  await page.fill('#number', number)
  await page.fill('#phrase', phrase)
  await page.click('main form button.btn')
  await assertAccessible(page)
  assert.match(await said(page), /This is a second notice/)
  assert.match(await said(page), /The law changed after the first notice/)
  await page.click('summary:has-text("Withdraw")')
  await page.check('#sure')
  await page.click('form[action$="/follow/withdraw"] button')

  assert.match(await said(page), /Withdrawn/)
  assert.equal(await page.locator('form[action$="/follow/withdraw"]').count(), 0)
})

async function desk(day: string, time: string, login: string): Promise<Page> {
  county.goTo(day, time)
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  await signIn(page, login)
  return page
}

async function said(page: Page): Promise<string> {
  return ((await page.textContent('main')) ?? '').replace(/(?<=[^a-zA-Z])\s+|\s+(?=[^a-zA-Z])/g, '')
}
