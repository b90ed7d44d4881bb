import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2026-11-23')
after(async () => {
  await closeBrowser()
  await county.close()
})

// One sign-in for all: a code is good only once, and time stands still here.
const page = await newPage({ baseURL: county.baseURL })
const errors: string[] = []
page.on('pageerror', (error) => errors.push(error.message))
await signIn(page, 'window')
await page.waitForURL((url) => !url.pathname.includes('sign-in'))
beforeEach(() => page.goto('/desk/queue'))

test('? shows what the keys do, / goes to the search, and letters are letters in a text field', async () => {
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
  const wanted = await page.getAttribute('a[data-view="2"]', 'href')
  await page.keyboard.press('2')
  await page.waitForURL((url) => `${url.pathname}${url.search}` === wanted)
})

test('single letters can be switched off, and stay off on the next page (WCAG 2.1.4)', async () => {
  await page.click('[data-keys-help]')
  await page.uncheck('#keys-on')
  await page.keyboard.press('Escape')
  await page.reload()
  await page.keyboard.press('?')
  assert.equal(await page.isVisible('dialog#keys'), false)
  assert.deepEqual(errors, [])
})

test('without its script the desk shows no button that does nothing', async () => {
  const plain = await newPage({ baseURL: county.baseURL, javaScript: false })
  await plain.goto('/desk/sign-in')
  assert.equal(await plain.isVisible('[data-keys-help]'), false)
})
