import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { indexHouse, loadLaws } from '#areas/search/examples.ts'
import { exampleSubsite } from '#areas/subsites/examples.ts'
import { setUp } from '#areas/subsites/index.ts'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty } from './county.ts'

const county = await openCounty('2026-11-23')
const { baseURL } = county
for (const site of [exampleSubsite(), exampleSubsite({ code: 'town', bodyId: 45, withBelow: true, mark: '乡' })])
  accepted(await inTransaction(county.db, county.moment(), (tx) => setUp(tx, { kind: 'machine', name: 'test' }, site)))
await indexHouse(county.db, county.moment())
await loadLaws(county.db, county.moment(), 'laws')
after(async () => {
  await closeBrowser()
  await county.close()
})

const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const LICENCE = '/deadlines?rule=ALL.DECISION&1.type=accepted&1.date=2026-11-16&on=2026-11-23'
const PAGES = [
  '/',
  '/search?q=食品',
  '/search?q=政府信息公幵条例',
  '/texts/laws/foi',
  LICENCE,
  '/sources',
  '/accessibility',
  '/sites/civil',
  '/sites/town',
  '/sites/civil/items/si009', // of another body: a page that leads to the portal
]

test('the pages of the public site are accessible in three languages, at 320 pixels and with large text', async () => {
  for (const lang of LANGS) {
    for (const path of PAGES) {
      const page = await newPage({ baseURL, width: 320 })
      await page.goto(`${PREFIX[lang]}${path}`)
      if (lang === 'zh-Hans' || path === LICENCE) await assertAccessible(page, `${lang} ${path}`)
      await assertNoSidewaysScroll(page)
      await page.click('.tools a[rel=nofollow]')
      assert.equal(await page.getAttribute('html', 'data-text'), 'large')
      await assertNoSidewaysScroll(page)
      await page.context().close()
    }
  }
})

test('no link of the home page, of a site’s front page, of the navigation or of the foot leads nowhere', async () => {
  for (const start of ['/', '/en/items', '/zh-Hant/sources', '/en/sites/civil']) {
    const page = await newPage({ baseURL })
    await page.goto(start)
    const addresses = await page.$$eval('a[href^="/"]', (links) => links.map((link) => link.getAttribute('href') ?? ''))
    assert.ok(addresses.length > 10)
    for (const address of new Set(addresses)) {
      const reply = await page.request.get(address)
      assert.ok(reply.status() < 400, `${start} links to ${address}: ${reply.status()}`)
    }
    await page.context().close()
  }
})

test('a first visit of the home page costs less than 60 kB, and its style sheet less than 15 kB, compressed', async () => {
  const page = await newPage({ baseURL, javaScript: false })
  const sizes = new Map<string, number>()
  page.on('response', async (response) => {
    const { responseBodySize, responseHeadersSize } = await response.request().sizes()
    sizes.set(new URL(response.url()).pathname, responseBodySize + responseHeadersSize)
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  assert.ok(all < 60_000, `${all} bytes`)
  const [, sheet = 0] = [...sizes].find(([path]) => path.endsWith('.css')) ?? []
  assert.ok(sheet > 1000 && sheet < 15_000, `${sheet} bytes of style sheet`)
  await page.context().close()
})

test('without scripts: choose a limit, add a hearing, compute, share the address, see the same', async () => {
  const page = await newPage({ baseURL, javaScript: false })
  await page.goto('/deadlines')
  await page.selectOption('#rule', 'ALL.DECISION')
  await page.click('form.card button')
  await page.fill('[id="1.date"]', '2026-11-02')
  await page.selectOption('#add', 'special_procedure_started')
  await page.click('form.card button.second')
  const rows = await page.locator('fieldset.event').count()
  await page.fill(`[id="${rows}.date"]`, '2026-11-05')
  await page.selectOption('#add', 'special_procedure_ended')
  await page.click('form.card button.second')
  await page.fill(`[id="${rows + 1}.date"]`, '2026-11-12')
  await page.click('form.card button:not(.second)')
  const heading = await page.textContent('#answer')
  assert.equal(
    heading,
    '最迟2026年12月7日（周一）作出行政许可决定',
    'five working days from 6 to 12 November do not count',
  )
  assert.equal(await page.locator('.d.susp').count(), 7, 'seven days in the band, two of them a weekend')
  await page.click('a:has-text("本结果的网址")')
  assert.equal(await page.textContent('#answer'), heading)
  await assertNoSidewaysScroll(page)
  await page.context().close()
})

test('the keyboard alone reaches the search and the skip link comes first', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q')
  await page.keyboard.type('食品经营许可')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=*')
  assert.match((await page.textContent('main')) ?? '', /食品经营许可\(新办\)/)
  await page.context().close()
})

test('the keyboard alone searches the site of a department, which keeps to it, and leads on to the county', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/en/sites/civil')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main', 'past the navigation of the site')
  await page.keyboard.press('Tab')
  await page.keyboard.type('食品经营许可')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/sites/civil/search?q=*')
  assert.doesNotMatch((await page.textContent('main')) ?? '', /Food business/, 'another office’s')

  await page.focus('main a:has-text("Search the whole county")')
  await page.keyboard.press('Enter')

  await page.waitForURL(`${baseURL}/en/search?q=*`)
  assert.match((await page.textContent('.hits')) ?? '', /food/i)
  await page.context().close()
})

test('forced colours keep marks apart, and print leaves the form out', async () => {
  const forced = await newPage({ baseURL, forcedColors: 'active' })
  await forced.goto(LICENCE)
  await assertAccessible(forced)
  await forced.context().close()
  const print = await newPage({ baseURL })
  await print.goto(LICENCE)
  await print.emulateMedia({ media: 'print' })
  assert.equal(await print.isVisible('form.card'), false)
  assert.equal(await print.isVisible('#answer'), true)
  await print.context().close()
})

test('the page of all parts draws every part in every language and direction', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/parts')
  await assertAccessible(page)
  await page.context().close()
})

test('a misspelt question in traditional script leads to the law, without JavaScript', async () => {
  const page = await newPage({ baseURL, javaScript: false })
  await page.goto('/zh-Hant/search?q=政府信息公幵條例')
  assert.match((await page.textContent('.head')) ?? '', /沒有與“政府信息公幵條例”完全一致的結果/)

  await page.click('.hits li:first-child a')

  assert.match((await page.textContent('h1')) ?? '', /政府信息公开条例/)
  await page.context().close()
})

test('while somebody types pinyin, names are offered', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/')
  await page.fill('#q', 'zhengfuxinxigongk')

  await page.waitForSelector('#names option', { state: 'attached' })

  const names = await page
    .locator('#names option')
    .evaluateAll((options) => options.map((one) => one.getAttribute('value')))
  assert.ok(
    names.some((name) => name?.includes('政府信息公开')),
    names.join(),
  )
  await page.context().close()
})
