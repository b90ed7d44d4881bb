import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '#platform/signin/demo-accounts.ts'
import { SIGN_IN_ASSETS } from '#platform/signin/sign-in-area.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { openOffice } from '#platform/testing/office.ts'
import { makeAssets } from '#platform/web/assets.ts'
import { deskFrame } from '#sites/desk/frame.tsx'
import { portalFrame } from '#sites/portal/frame.tsx'
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts'
import { closeBrowser, newPage } from './browser.ts'

const assets = await makeAssets([
  { name: 'portal', folder: new URL('../../src/sites/portal/', import.meta.url) },
  { name: 'desk', folder: new URL('../../src/sites/desk/', import.meta.url) },
  { name: 'signin', folder: SIGN_IN_ASSETS },
])
const office = await openOffice(await testDatabase({ migrations: [] }), {
  assets,
  frames: { portal: portalFrame, desk: deskFrame },
})
await office.web.app.listen({ host: 'localhost', port: 0 })
const address = office.web.app.server.address()
const baseURL = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
after(async () => {
  await closeBrowser()
  office.web.app.server.closeAllConnections()
  await office.web.app.close()
})

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/desk/sign-in?next=/desk/account')
  await page.fill('#login', login)
  await page.fill('#password', DEMO_PASSWORD)
  await page.click('button:has-text("下一步")')
  const code = await page.getAttribute('[data-demo-code]', 'data-demo-code')
  await page.fill('#code', code ?? '')
  await page.click('button.main:has-text("登录")')
  office.later(1)
}

test('without script a clerk signs in with password and code; every page on the way is accessible', async () => {
  const page = await newPage({ baseURL, javaScript: false, width: 320 })
  await page.goto('/desk/sign-in')
  await assertNoSidewaysScroll(await withScript('/desk/sign-in'))
  await signIn(page, 'clerk')

  assert.match((await page.textContent('h1')) ?? '', /我的账号/)
})

test('sign-in, second step, account and the pages of the three administrators pass the accessibility check', async () => {
  for (const path of ['/desk/sign-in', '/en/desk/sign-in', '/zh-Hant/desk/sign-in'])
    await assertAccessible(await withScript(path))
  for (const [login, path] of [
    ['system', '/desk/admin/accounts'],
    ['security', '/desk/admin/security'],
    ['audit', '/desk/admin/audit'],
  ] as const) {
    const page = await newPage({ baseURL })
    await signIn(page, login)
    await assertAccessible(page)
    await page.goto(path)
    await assertAccessible(page)
  }
})

test('a passkey is made on the account page and then signs in alone, under the strict policy', async () => {
  const page = await newPage({ baseURL })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await withAuthenticator(page)
  await signIn(page, 'clerk')
  await page.fill('#name', '办公室电脑')
  await page.click('button:has-text("添加通行密钥")')
  await page.waitForSelector('th:has-text("办公室电脑")')
  await page.click('button:has-text("退出") >> nth=0')
  await page.goto('/desk/sign-in?next=/desk/account')
  await page.click('button:has-text("用通行密钥登录")')
  await page.waitForSelector('h1:has-text("我的账号")')

  assert.doesNotMatch((await page.textContent('main')) ?? '', /未用过/)
  assert.deepEqual(complaints, [])
})

async function withScript(path: string): Promise<Page> {
  const page = await newPage({ baseURL, width: 320 })
  await page.goto(path)
  return page
}

/** A device that holds passkeys and always finds its owner. */
async function withAuthenticator(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
