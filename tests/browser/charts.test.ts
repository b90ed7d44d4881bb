import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { area as processes } from '#areas/processes/area.ts'
import { countFigures } from '#areas/processes/count-figures.ts'
import { MONDAY, officerOf, STRAIGHT } from '#areas/processes/examples.ts'
import { livedCase, settledHouse } from '#areas/processes/pages/examples.ts'
import { readFlows } from '#areas/processes/read-flows.ts'
import { settleCharts } from '#areas/processes/settle-charts.ts'
import { day } from '#base/days.ts'
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
await settledHouse(db)
const SETTLE = { kind: 'machine', name: 'settle' } as const
accepted(await inTransaction(db, MONDAY, (tx) => settleCharts(tx, SETTLE, readFlows(), day('2026-01-01'))))
for (let i = 0; i < 6; i += 1) await livedCase(db, 'si009', `2K6-000${i}`, STRAIGHT)
accepted(await inTransaction(db, MONDAY, (tx) => countFigures(tx)))
const assets = await makeAssets([
  { name: 'portal', folder: new URL('../../src/sites/portal/', import.meta.url) },
  { name: 'desk', folder: new URL('../../src/sites/desk/', import.meta.url) },
  { name: 'processes', folder: new URL('../../src/areas/processes/desk/editor/', import.meta.url) },
])
const web = await testWeb(db, [processes], MONDAY.today, {
  assets,
  frames: { portal: portalFrame, desk: deskFrame },
})
await web.app.listen({ host: 'localhost', port: 0 })
const address = web.app.server.address()
const baseURL = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
after(async () => {
  await closeBrowser()
  web.app.server.closeAllConnections()
  await web.app.close()
})

const PUBLIC = [
  ...['/powers', '/powers?q=zzzz', '/powers/changes', '/powers/pl001', '/powers/pl002', '/powers/pl003'],
  ...['/charts', '/charts/ordinary-penalty', '/charts/si009/difference?from=1&to=1'],
]

test('the pages of powers and charts are accessible and fit a telephone, in every language', async () => {
  const page = await newPage({ baseURL, width: 320 })
  for (const path of [...PUBLIC, '/zh-Hant/powers/pl001', '/en/powers/pl001', '/en/charts/general-licence']) {
    await page.goto(path)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, path)
  }
})

test('the same pages are accessible on a broad screen, where drawing and outline stand side by side', async () => {
  const page = await newPage({ baseURL, width: 1920 })
  for (const path of ['/powers/pl001', '/charts/ordinary-penalty', '/powers/pl001?text=large']) {
    await page.goto(path)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, path)
  }
})

test('by keyboard alone, and without a script, one comes from a step of the drawing to its words', async () => {
  const page = await newPage({ baseURL, javaScript: false })
  await page.goto('/en/powers/pl001')

  const step = page.locator('svg.fc a', { hasText: 'Decision' }).first()
  for (let i = 0; i < 60 && !(await step.evaluate((link) => link === document.activeElement)); i += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  assert.match(page.url(), /#chart-decide$/)
  assert.ok(await page.locator('.outl > li:target', { hasText: 'Decision' }).isVisible())
})

test('the desk pages of charts are accessible', async () => {
  const head = officerOf('market', 'decide', '0190a000-0000-7000-8000-00000000000c')
  web.officer(head)
  const page = await newPage({ baseURL })
  await page.context().addCookies([{ name: 'gongkai-session', value: head.staffId, url: baseURL }])
  const own = ['/desk/charts', '/desk/charts/si009', '/desk/charts/si009/migrate', '/desk/powers', '/desk/deviations']
  for (const path of [...own, '/en/desk/deviations/pl001']) {
    await page.goto(path)
    await assertAccessible(page, path)
  }
})
