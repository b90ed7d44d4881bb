import { after, test } from 'node:test'
import { area as enquiries } from '#areas/enquiries/area.ts'
import { settleEnquiries } from '#areas/enquiries/examples.ts'
import { area as organisations } from '#areas/organisations/area.ts'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { makeAssets } from '#platform/web/assets.ts'
import { deskFrame } from '#sites/desk/frame.tsx'
import { portalFrame } from '#sites/portal/frame.tsx'
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts'
import { closeBrowser, newPage } from './browser.ts'

const ON = day('2026-11-23')
const moment = momentOf(instantAt(ON, '09:00'))
const db = await testDatabase()
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
accepted(await inTransaction(db, moment, async (tx) => done(await settleEnquiries(tx))))
const assets = await makeAssets([
  { name: 'portal', folder: new URL('../../src/sites/portal/', import.meta.url) },
  { name: 'desk', folder: new URL('../../src/sites/desk/', import.meta.url) },
])
const web = await testWeb(db, [organisations, enquiries], ON, {
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

const PUBLIC = ['/bodies', '/bodies/16', '/agents', '/mandates', '/mandates/new', '/enquiries', '/enquiries/new']

test('bodies, agents, mandates and questions are accessible and fit a telephone, in every language', async () => {
  const page = await newPage({ baseURL, width: 320 })
  for (const path of [...PUBLIC, '/zh-Hant/bodies/48', '/en/bodies/48', '/en/agents', '/en/enquiries/follow']) {
    await page.goto(path)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, path)
  }
})

test('the desk pages of bodies, mandates and enquiries are accessible', async () => {
  for (const [post, paths] of [
    ['market-01', ['/desk/enquiries', '/desk/enquiries/new', '/desk/bodies']],
    ['service_centre-09', ['/desk/bodies/8']],
    ['market-04', ['/desk/bodies/8']],
    ['vil_a-03', ['/desk/mandates', '/desk/mandates/new']],
  ] as const) {
    web.officer(await exampleOfficer(reading(db, moment), post))
    const page = await newPage({ baseURL })
    const { staffId } = await exampleOfficer(reading(db, moment), post)
    await page.context().addCookies([{ name: 'gongkai-session', value: staffId, url: baseURL }])
    for (const path of paths) {
      await page.goto(path)
      await assertAccessible(page, `${post} ${path}`)
    }
    const first = page.locator('main table a').first()
    if ((await first.count()) > 0) {
      await first.click()
      await assertAccessible(page, `${post} ${page.url()}`)
    }
  }
})
