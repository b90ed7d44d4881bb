import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2026-11-23')
after(async () => {
  await closeBrowser()
  await county.close()
})

const errors: string[] = []

test('? shows what the keys do, / goes to the search, and letters are letters in a text field', async () => {
  const page = await queue()
  await page.keyboard.press('?')
  assert.equal(await page.isVisible('dialog#keys'), true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
  await page.keyboard.type('j?1')
  assert.equal(await page.inputValue('input[type=search]'), 'j?1')
  assert.equal(await page.isVisible('dialog#keys'), false)
})

test('a number leads to a saved view', async () => {
  const page = await queue()
  const wanted = await page.locator('nav.rail a').nth(1).getAttribute('href')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('2')])
  assert.ok(page.url().endsWith(wanted ?? '-'), page.url())
})

test('single letters can be switched off, and stay off on the next page (WCAG 2.1.4)', async () => {
  const page = await queue()
  await page.click('[data-keys-help]')
  await page.uncheck('#keys-on')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.keyboard.press('?')
  assert.equal(await page.isVisible('dialog#keys'), false)
  assert.deepEqual(errors, [])
})

test('without its script the desk shows no button that does nothing', async () => {
  const page = await newPage({ baseURL: county.baseURL, javaScript: false })
  await page.goto('/desk/sign-in')
  assert.equal(await page.isVisible('[data-keys-help]'), false)
})

async function queue(): Promise<Page> {
  const page = await newPage({ baseURL: county.baseURL })
  page.on('pageerror', (error) => errors.push(error.message))
  await signIn(page, 'window', '/desk/queue')
  return page
}
