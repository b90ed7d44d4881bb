import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { settleObligations } from '#areas/catalogue/index.ts'
import { indexHouse } from '#areas/search/examples.ts'
import { accepted, done } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty } from '../journeys/county.ts'

const CIVIL = 16
const county = await openCounty('2026-11-23')
const { baseURL, db } = county
const now = county.moment()
accepted(await inTransaction(db, now, (tx) => settleObligations(tx, { kind: 'machine', name: 'test' }, now.today)))
await indexHouse(db, now)
const people = await exampleKeepers(reading(db, now))
const published = accepted(
  await inTransaction(db, now, async (tx) =>
    done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', now, { title: '</script><b>发放情况' }), 'published')),
  ),
)
const ENTRY = `/catalogue/entries/civil/${published.serial}`
after(async () => {
  await closeBrowser()
  await county.close()
})

test('each kind of page says what it is about in a data block, and the strict policy has nothing against it', async () => {
  const kinds = {
    [ENTRY]: 'DigitalDocument',
    '/items/si009': 'GovernmentService',
    '/bodies/16': 'GovernmentOrganization',
  }
  for (const [path, kind] of Object.entries(kinds)) {
    const page = await newPage({ baseURL })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(path)

    const data = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '')
    assert.equal(data['@type'], kind)
    assert.equal(data.url, `${baseURL}${path}`)
    assert.deepEqual(
      said.filter((text) => /Content.Security.Policy/i.test(text)),
      [],
      path,
    )
    await page.context().close()
  }
})

test('a title that looks like the end of the data block stays a title', async () => {
  const page = await newPage({ baseURL })
  await page.goto(ENTRY)

  const data = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '')
  assert.equal(data.name, '</script><b>发放情况')
  await page.context().close()
})

test('every address of the sitemap is one of ours, stands there in three languages, and opens', async () => {
  const index = await (await fetch(`${baseURL}/sitemap.xml`)).text()
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '')
  const all = (await Promise.all(parts.map(async (part) => (await fetch(part)).text()))).join('')
  const locs = [...all.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '')

  for (const prefix of ['', '/zh-Hant', '/en']) {
    assert.ok(locs.includes(`${baseURL}${prefix}${ENTRY}`), prefix)
    assert.ok(locs.includes(`${baseURL}${prefix}/items/si009`), prefix)
  }
  assert.equal(locs.length % LANGS.length, 0)
  assert.equal(all.match(/hreflang="en"/g)?.length, locs.length, 'each address names its other languages')
  const listed = /\/(items|bodies|powers|standards|fees)\//
  const firsts = [...Map.groupBy(locs, (loc) => listed.exec(loc)?.[1]).values()].flatMap((some) => some.slice(0, 3))
  const pages = [...new Set([...locs.filter((loc) => !listed.test(loc)), ...firsts])]
  for (const loc of pages) assert.equal((await fetch(loc)).status, 200, loc)
  assert.match(await (await fetch(`${baseURL}/robots.txt`)).text(), /^Sitemap: http.*\/sitemap\.xml$/m)
})

test('a page links its feed, and the list with its feeds is accessible and fits a small screen', async () => {
  const page = await newPage({ baseURL, width: 320 })
  await page.goto('/en/catalogue/entries?domain=d02')

  const href = await page.getAttribute('link[type="application/atom+xml"]', 'href')
  assert.equal(href, '/en/catalogue/entries.atom?domain=d02')
  assert.equal((await fetch(`${baseURL}${href}`)).headers.get('content-type'), 'application/atom+xml; charset=utf-8')
  await assertAccessible(page, 'entries')
  await assertNoSidewaysScroll(page)
  await page.context().close()
})

test('the search of the portal can be followed: its feed has what the page finds, under lasting names', async () => {
  const feed = await (await fetch(`${baseURL}/en/search.json?q=${encodeURIComponent('食品经营许可')}`)).json()
  const atom = await (await fetch(`${baseURL}/search.atom?q=${encodeURIComponent('食品经营许可')}`)).text()

  const item = feed.items.find(({ id }: { id: string }) => id === `${baseURL}/items/si009`)
  assert.equal(item.url, `${baseURL}/en/items/si009`)
  assert.match(item.date_modified, /^\d{4}-\d{2}-\d{2}T/)
  assert.match(atom, new RegExp(`<id>${baseURL}/items/si009</id>`))
})
