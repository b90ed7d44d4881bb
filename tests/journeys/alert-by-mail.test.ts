import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { passTime } from '#areas/alerts/examples.ts'
import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { indexHouse } from '#areas/search/examples.ts'
import { accepted, done } from '#base/outcome.ts'
import { LANGS, type Lang } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty } from './county.ts'

const county = await openCounty('2026-11-23')
const { baseURL, db } = county
after(async () => {
  await closeBrowser()
  await county.close()
})

const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const CIVIL = 16

async function look(page: Page, where: string): Promise<void> {
  await assertAccessible(page, where)
  await assertNoSidewaysScroll(page)
}

async function publish(title: string): Promise<void> {
  const publishing = await inTransaction(db, county.moment(), async (tx) => {
    const people = await exampleKeepers(tx)
    return done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', tx, { title }), 'published'))
  })
  accepted(publishing)
  await indexHouse(db, county.moment())
}

/** The mailbox of the demonstration, for an address. */
async function openMailbox(page: Page, lang: Lang, address: string): Promise<void> {
  await passTime(db, county.moment())
  await page.goto(`${PREFIX[lang]}/demo/mailbox`)
  await page.fill('#address', address)
  await page.click('main form button[type=submit]')
}

for (const lang of LANGS)
  test(`a reader follows a search by e-mail, hears of what is published, and ends it by one click (${lang})`, async () => {
    const page = await newPage({ baseURL, width: 360, height: 800 })
    const address = `reader-${lang.toLowerCase()}@example.com`
    const title = `安澜县高龄津贴发放办法（${lang}）`
    county.goTo('2026-11-23', '09:00')
    await page.goto(`${PREFIX[lang]}/search?q=${encodeURIComponent('津贴')}`)
    await look(page, `search ${lang}`)
    await page.click('a[href*="/alerts/search"]')
    await look(page, `ask ${lang}`)

    await page.fill('#address', address)
    await page.click('main form button[type=submit]')
    await look(page, `asked ${lang}`)
    await passTime(db, county.moment())
    await page.click('main form button[type=submit]')
    await look(page, `mailbox ${lang}`)
    await page.click('article a[href*="/confirm/"]')
    await look(page, `confirm ${lang}`)
    await page.click('main form button[type=submit]')
    await look(page, `confirmed ${lang}`)

    await publish(title)
    county.goTo('2026-11-24', '07:30')
    await openMailbox(page, lang, address)
    assert.equal(await page.locator('article').count(), 1)
    await look(page, `letter ${lang}`)
    await page.click(`article a:text-is("${title}")`)
    assert.match((await page.textContent('h1')) ?? '', new RegExp(title.slice(0, 8)))

    await openMailbox(page, lang, address)
    await page.click('article a[href*="/end/"] >> nth=0')
    await look(page, `end ${lang}`)
    await page.click('main form button[type=submit]')
    await look(page, `ended ${lang}`)
    await openMailbox(page, lang, address)
    assert.equal(await page.locator('article').count(), 0, 'what waited went with the alert')
    await page.context().close()
  })
