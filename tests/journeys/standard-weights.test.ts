import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2026-11-23')
accepted(
  await inTransaction(county.db, county.moment(), (tx) =>
    settleStandards(tx, { kind: 'machine', name: 'journey' }, readStandards(), county.moment().today),
  ),
)
after(async () => {
  await closeBrowser()
  await county.close()
})

test('a jurist breaks a table of weights and is led to the cells at the hole, to the sum, to what is no number', async () => {
  county.goTo('2026-11-23', '09:00')
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  page.setDefaultTimeout(30_000)
  await signIn(page, 'review', '/desk/standards/new?upper=gd-water-2.3')
  await page.locator('[data-table] [aria-label="1 因素"]', { hasText: '行为' }).waitFor()
  assert.deepEqual(await amounts(page), ['0.1', '1', '200000'])
  assert.equal(await page.locator('[data-finding=input_gap]').count(), 0)

  await typeInCell(page, '6 持续时间', '[1..2)')
  const hole = page.locator('[data-finding=input_gap]')
  await hole.getByText('持续时间在2个月以上，且不满3个月：因素“持续”没有一项适用。').waitFor()
  await hole.getByRole('button', { name: '第7行“持续时间”' }).click()
  assert.equal(await focused(page), '7 持续时间')
  await assertAccessible(page)

  await typeInCell(page, '6 持续时间', '[1..3)')
  await hole.waitFor({ state: 'detached' })
  await typeInCell(page, '4 权重', '0.4')
  const sum = page.locator('[data-finding^=weights_sum]')
  await sum.getByText('基数加上各因素最重的一项等于1.1，上限是1').waitFor()
  await sum.getByRole('button', { name: '基数' }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-weight-amount')), 'base')

  await page.keyboard.press('Control+A')
  await page.keyboard.type('零')
  await page.locator('[data-checks] .notice').getByRole('button', { name: '基数' }).waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('0')
  await sum.waitFor({ state: 'detached' })

  const file = await page.inputValue('textarea[name=text]')
  assert.match(file, / {2}base: "0"\n/)
  assert.match(file, /not_installed"', weight: "0.4"/)
  assert.match(file, /# then clamped to the statutory range/, 'remarks of the file stay')
})

async function typeInCell(page: Page, cell: string, words: string): Promise<void> {
  await page.focus(`[data-table] [aria-label="${cell}"]`)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
}

async function amounts(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-weight-amount]', (fields) =>
    fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
  )
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}
