import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { area as penalties } from '#areas/penalties/area.ts'
import { MONDAY, settledStandards } from '#areas/penalties/standards/examples.ts'
import { counted, type Past, pastDecision, pastDecisions } from '#areas/penalties/statistics/examples.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { makeAssets } from '#platform/web/assets.ts'
import { deskFrame } from '#sites/desk/frame.tsx'
import { portalFrame } from '#sites/portal/frame.tsx'
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts'
import { closeBrowser, newPage } from './browser.ts'

const db = await testDatabase()
await settledStandards(db)
// Rows as the verbs leave them; the verbs' own journeys are elsewhere.
const spread = [0, 0, 0, 0.02, 0.1, 0.1, 0.2, 0.2, 0.3, 0.4, 0.45, 0.5, 0.7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
accepted(
  await inTransaction(db, MONDAY, (tx) =>
    pastDecisions(tx, [
      ...spread.map(
        (p, i): Past => ({
          ...{ fine: String(50_000 + p * 50_000), decidedOn: i % 2 ? '2026-02-11' : '2026-05-06' },
          ...{ partyKind: i % 5 === 0 ? 'individual' : 'organization', filedOn: '2026-01-05' },
        }),
      ),
      { fine: '30000', deviation: 'mitigated', ground: 'merit', discussed: true },
      { fine: '100000', deviation: 'outside_tier', discussed: true, result: 'changed' },
    ]),
  ),
)
const shown = accepted(await inTransaction(db, MONDAY, (tx) => pastDecision(tx, { fine: '60000' })))
const gone = accepted(
  await inTransaction(db, MONDAY, (tx) => pastDecision(tx, { published: 'withdrawn', result: 'revoked' })),
)
accepted(await inTransaction(db, MONDAY, (tx) => counted(tx)))
const assets = await makeAssets([
  { name: 'portal', folder: new URL('../../src/sites/portal/', import.meta.url) },
  { name: 'desk', folder: new URL('../../src/sites/desk/', import.meta.url) },
  { name: 'penalties', folder: new URL('../../src/areas/penalties/standards/calculator/', import.meta.url) },
  { name: 'penalties-plots', folder: new URL('../../src/areas/penalties/statistics/plots/', import.meta.url) },
])
const web = await testWeb(db, [penalties], MONDAY.today, { assets, frames: { portal: portalFrame, desk: deskFrame } })
await web.app.listen({ host: 'localhost', port: 0 })
const address = web.app.server.address()
const baseURL = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
after(async () => {
  await closeBrowser()
  web.app.server.closeAllConnections()
  await web.app.close()
})

const of = ({ document }: { readonly document: string }) => `/penalties/${encodeURIComponent(document)}`
const PATHS = [
  ...[
    '/penalties',
    '/penalties?q=zzzz',
    of(shown),
    of(gone),
    '/penalties/statistics',
    '/penalties/statistics/food-124',
  ],
  ...['/penalties/statistics/ads-55', '/standards/food-124/calculator?f.goods_value=8000&f.serious=no'],
]

test('published decisions and figures are accessible and fit a telephone, in every language', async () => {
  const page = await newPage({ baseURL, width: 360 })
  for (const path of [...PATHS, ...PATHS.map((each) => `/en${each}`), ...PATHS.map((each) => `/zh-Hant${each}`)]) {
    await page.goto(path)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, path)
  }
})

test('they are accessible on a broad screen and in large text too', async () => {
  const page = await newPage({ baseURL, width: 1440 })
  for (const path of [...PATHS, '/penalties/statistics/food-124?text=large']) {
    await page.goto(path)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, path)
  }
})

test('by keyboard alone, and without a script, one comes from the list to a decision and to its facts in the calculator', async () => {
  const page = await newPage({ baseURL, javaScript: false })
  await page.goto(`/penalties?q=${encodeURIComponent(shown.document)}`)

  await page.locator(`a[href="${of(shown)}"]`).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === of(shown))
  await page.getByRole('link', { name: '用这些事实自己算' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/calculator?*')

  const asked = new URL(page.url()).searchParams
  assert.deepEqual([asked.get('f.goods_value'), asked.get('f.serious')], ['8000', 'no'])
  assert.match((await page.locator('main').textContent()) ?? '', /罚款/)
})

test('every dot of a strip plot has its line in the table beside it, with place and standing', async () => {
  const page = await newPage({ baseURL, javaScript: false })
  await page.goto('/penalties/statistics/food-124')

  const dots = await page.locator('svg.strip .dot').count()
  await page.locator('details summary').first().click()
  const lines = await page.locator('details table tbody tr').count()

  assert.ok(dots > 0 && lines >= dots, `${dots} dots, ${lines} lines`)
  assert.equal(await page.locator('svg.strip .ring').count(), 2)
  assert.match((await page.locator('details').first().textContent()) ?? '', /减轻，低于法定最低额/)
})
