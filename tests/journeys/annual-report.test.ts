import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import * as example from '#areas/requests/examples.ts'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2026-03-02')
const { baseURL, db } = county
after(async () => {
  await closeBrowser()
  await county.close()
})
const charts = readFlows().filter(({ id }) => id === 'information-request')
const SETTLE = { kind: 'machine', name: 'journey' } as const
accepted(await inTransaction(db, county.moment(), (tx) => settleCharts(tx, SETTLE, charts, day('2019-05-15'))))
const office = example.officeOf('market')
const answered = await example.goes(db, office, await example.submitted(db, office, '2026-03-02'), example.TO_THE_END)
const { number } = await example.requestAt(db, answered, '2026-03-11')
const HERE = '/desk/reports/market/2026/1'
const PREFIXES = ['', '/zh-Hant', '/en']

test('in January the keeper freezes the figures of 2026, opens a figure and finds the request behind it', async () => {
  const page = await at('2027-01-12', 'disclosure', '/desk/reports')
  await assertAccessible(page)
  await page.selectOption('#of', `${office.bodyId}-2026`)
  await page.click('button.main')
  assert.equal(new URL(page.url()).pathname, HERE)
  await assertAccessible(page)
  await page.locator('.tablebox a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/cell=/)
  await page.click(`#opened a[href$="/desk/requests/${number}"]`)
  assert.match((await page.textContent('main')) ?? '', /集市摊位收费/)
})

test('what nobody counts is stated, the draft is checked, and who wrote it cannot sign it', async () => {
  const page = await at('2027-01-13', 'disclosure', HERE)
  await page.click('button:has-text("核对")')
  assert.match((await page.textContent('.err-sum')) ?? '', /还有1项没有说明/)
  await assertAccessible(page)
  await page.goto(`${HERE}/edit`)
  await assertAccessible(page)
  await page.fill('#feesFen', '0')
  await page.click('button.main')
  await page.click('button:has-text("核对")')
  assert.match((await page.textContent('.head')) ?? '', /已核对，待签发/)
  assert.equal(await page.locator('button:has-text("签发")').count(), 0)
})

test('the head signs, the keeper hands it in and publishes it', async () => {
  const head = await at('2027-01-14', 'chief', HERE)
  await head.click('button:has-text("签发")')
  const page = await at('2027-01-15', 'disclosure', HERE)
  await page.click('button.main:has-text("提交")')
  await page.click('button.main:has-text("公布")')
  assert.match((await page.textContent('.head')) ?? '', /已公布/)
})

test('a citizen reads it at 360 pixels in three languages, without a script too, and takes JSON and PDF along', async () => {
  for (const javaScript of [true, false])
    for (const prefix of PREFIXES) {
      const page = await newPage({ baseURL, width: 360, javaScript })
      for (const path of ['/reports?year=2026', '/reports/market/2026']) {
        await page.goto(`${prefix}${path}`)
        if (javaScript) await assertAccessible(page, `${prefix}${path}`)
        await assertNoSidewaysScroll(page)
      }
      await page.context().close()
    }
  const page = await newPage({ baseURL })
  await page.goto('/reports?year=2026')
  await page.click('a[href$="/reports/market/2026"]')
  const href = async (kind: string) => (await page.getAttribute(`a[href$="report.${kind}"]`, 'href')) ?? ''
  const { report } = await (await page.request.get(await href('json'))).json()
  assert.equal(report.figures.three['1'].natural_person, 1)
  assert.equal((await page.request.get(await href('pdf'))).headers()['content-type'], 'application/pdf')
})

/** A day passes: somebody signs in and opens a page. */
async function at(on: string, login: string, next: string): Promise<Page> {
  county.goTo(on, '09:00')
  const page = await newPage({ baseURL, width: 1440 })
  page.setDefaultTimeout(20_000)
  await signIn(page, login, next)
  return page
}
