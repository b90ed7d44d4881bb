import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { must } from '#base/assert.ts'
import { assertAccessible } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2025-09-22')
after(async () => {
  await closeBrowser()
  await county.close()
})

test('to open a restaurant one applies once: a case for each item, each material asked for once, one receipt', async () => {
  const page = await newPage({ baseURL: county.baseURL })
  page.setDefaultTimeout(20_000)
  await page.goto('/one-things/ot02')
  await page.click('a[href$="/apply/ot02"]')
  const next = () => page.click('main form button.btn:not(.link)')
  await page.check('input[value=person]')
  await page.check('input[value=self]')
  await next()
  await page.fill('#name', '沈怀远')
  await page.fill('#identity_number', '999901195001010012')
  await page.fill('#phone', '13800138000')
  await page.fill('#address', '安澜县临江镇石桥村1组')
  await next()
  await page.fill('#matter', '在东关街道开一家餐馆')
  await page.check('input[value=counter]')
  for (const place of await page.$$('#place_body')) await place.selectOption({ index: 1 })
  await next()
  const names = (await page.locator('fieldset legend').allTextContents()).map((name) => name.trim())
  assert.equal(new Set(names).size, names.length, 'the same material is never asked for twice')
  for (const radio of await page.$$('input[value=bring]')) await radio.check()
  await next()
  await assertAccessible(page)
  await next()

  assert.match((await page.textContent('main')) ?? '', /申请已提交/)
  const number = must((await page.locator('strong.code').allTextContents())[0], 'number')
  const desk = await newPage({ baseURL: county.baseURL, width: 1440 })
  await signIn(desk, 'window')
  await desk.goto(`/desk/cases/${number.replaceAll('-', '')}`)
  const beside = await desk.locator('h3:has-text("并联事项") + ul li').count()
  assert.equal(beside, 6, 'a case for each of the six items, side by side')
})
