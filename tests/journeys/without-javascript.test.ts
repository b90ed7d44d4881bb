import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { must } from '#base/assert.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty } from './county.ts'

const county = await openCounty('2025-09-22')
after(async () => {
  await closeBrowser()
  await county.close()
})

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
/** Accessibility is judged by a script, so it is judged on the same pages with scripts on. */
const judge = await newPage({ baseURL: county.baseURL, width: 360 })

test('somebody without scripts applies, saves, goes on with another device by the code, and gets a receipt', async () => {
  const first = await telephone('/apply/si009')
  await first.check('input[value=person]')
  await first.check('input[value=self]')
  await next(first)
  await first.fill('#name', '沈怀远')
  await first.click('button[value=later]')
  const code = must(await first.textContent('strong.code'), 'code')
  await assertNoSidewaysScroll(first)

  const other = await telephone('/zh-Hant/apply/resume')
  await other.fill('#code', code.toLowerCase())
  await next(other)
  await next(other)
  assert.equal(await other.inputValue('#name'), '沈怀远', 'what was typed before is there')
  await judged(other)
  await other.fill('#identity_number', '99990119500101001２')
  await other.fill('#phone', '199 0000 0001')
  await other.fill('#address', '安澜县临江镇石桥村1组')
  await next(other)
  await other.fill('#matter', '在东关街道开一家面馆')
  await other.check('input[value=electronic]')
  await next(other)
  await judged(other)
  for (const radio of await other.$$('input[value=bring]')) await radio.check()
  await other.check('input[name=material_m1][value=upload]')
  await other.setInputFiles('#file_m1', { name: '申请表.pdf', mimeType: 'application/pdf', buffer: PDF })
  await next(other)
  assert.match(await text(other), /已上傳：申请表\.pdf/)
  await judged(other)
  await next(other)

  assert.match(await text(other), /申請已提交/)
  assert.match(await text(other), /2025年9月28日（週日）/, 'a make-up Sunday is a working day')
  await assertNoSidewaysScroll(other)
  await other.click('button.second')
  assert.match(await text(other), /申請已收到，正在核對材料/)
})

test('what is wrong is said above and at the field, and the title begins with how much', async () => {
  const page = await telephone('/en/apply/si009')
  await page.click('main button.btn')
  assert.match(await page.title(), /^\(2 to correct\)|^2 /)
  await judged(page)
  await page.check('input[value=organisation]')
  await page.check('input[value=agent]')
  await next(page)
  await page.fill('#name', 'Anlan Noodles Ltd')
  await page.fill('#organisation_code', '91110000MA01ABCD00')
  await page.fill('#representative', 'Shen Huaiyuan')
  await page.fill('#phone', '13800138000')
  await page.fill('#address', 'Wenchang Road 18, Anlan')
  await page.fill('#agent_name', 'Fang Yanqiu')
  await page.fill('#agent_identity_number', '999901195001010005')
  await page.fill('#agent_phone', '13800138000')
  await next(page)

  const said = await text(page)
  assert.match(said, /Unified social credit code: This code cannot be right/)
  assert.match(said, /Identity card number of the agent: This identity card number cannot be right/)
  assert.equal(await page.inputValue('#name'), 'Anlan Noodles Ltd', 'nothing typed is lost')
})

test('a file that is not what its name says is refused in a sentence, and nothing is lost', async () => {
  const page = await telephone('/apply/si009')
  await page.check('input[value=person]')
  await page.check('input[value=self]')
  await next(page)
  const address = page.url().replace('/applicant', '/materials')
  await page.goto(address)
  await page.check('input[name=material_m1][value=upload]')
  await page.setInputFiles('#file_m1', { name: '申请表.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') })
  await next(page)

  assert.doesNotMatch(await text(page), /系统出错/)
  await page.goto(address)
  assert.equal(await page.locator('h1').textContent(), '材料')
})

test('a resume code with one wrong character, and somebody else’s item, lead nowhere', async () => {
  const page = await telephone('/apply/resume')
  await page.fill('#code', 'ABCDEFGH2345')
  await next(page)
  assert.match(await text(page), /没有这个续填码的草稿/)

  const stray = await page.goto('/apply/si009/materials?draft=ABCDEFGH2345')
  assert.equal(stray?.status(), 404)
})

test('the list of late cases needs no script and says so when nobody is late', async () => {
  const page = await telephone('/late')

  assert.match(await text(page), /现在没有超过期限的事项/)
  await judged(page)
})

async function telephone(path: string): Promise<Page> {
  const page = await newPage({ baseURL: county.baseURL, width: 360, javaScript: false })
  page.setDefaultTimeout(20_000)
  await page.goto(path)
  return page
}

/** The same address with scripts on, for the machine that judges accessibility. Pages that answered a form are judged elsewhere. */
async function judged(page: Page): Promise<void> {
  await assertNoSidewaysScroll(page)
  await judge.goto(page.url())
  await assertAccessible(judge)
}

async function next(page: Page): Promise<void> {
  await page.click('main form button.btn:not(.link)')
}

async function text(page: Page): Promise<string> {
  return (await page.textContent('main')) ?? ''
}
