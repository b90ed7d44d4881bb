import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { bodyNumber } from '#areas/cases/examples.ts'
import { draft } from '#areas/catalogue/draft.ts'
import { exampleDraft } from '#areas/catalogue/examples.ts'
import { settleObligations } from '#areas/catalogue/index.ts'
import { obligationsOfBodies } from '#areas/catalogue/queries.ts'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { indexHouse } from '#areas/search/examples.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { renderPdf } from '#platform/documents/render.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const MARKET = bodyNumber('market')
const BY = { kind: 'machine', name: 'journey' } as const
const county = await openCounty('2026-11-23')
const folder = mkdtempSync(join(tmpdir(), 'gongkai-journey-'))
after(async () => {
  await closeBrowser()
  await county.close()
  rmSync(folder, { recursive: true })
})

const file = join(folder, '抽查结果.pdf')
writeFileSync(
  join(folder, 'page.typ'),
  '#set text(font: "Noto Sans SC")\n#for line in json(bytes(sys.inputs.data)) [#line\\ ]',
)
const lines = ['抽查结果', '石桥小卖部，经营者王秀兰，合格', '临江饭店，经营者赵国强，合格']
writeFileSync(file, await renderPdf(pathToFileURL(join(folder, 'page.typ')), lines, county.moment().today))

accepted(await inTransaction(county.db, county.moment(), (tx) => settleObligations(tx, BY, county.moment().today)))
const tx = reading(county.db, county.moment())
const owed = await obligationsOfBodies(tx, { bodies: [MARKET], openOnly: true })
const input = exampleDraft(MARKET, must(owed[0], 'something owed').standardId, tx, { title: '双随机抽查结果' })
const drafter = await exampleOfficer(tx, 'market-01')
const { serial } = accepted(await inTransaction(county.db, county.moment(), (inside) => draft(inside, drafter, input)))
let shots = 0
const DESK = `/desk/catalogue/market/${serial}`

test('a drafter attaches a list and takes one name out of it; the forms need no script', async () => {
  const page = await at('window', DESK)
  await page.setInputFiles('input[name=file]', file)
  await page.click('button:has-text("添加附件")')
  await assertAccessible(page)
  await page.click('a:has-text("去除部分内容")')
  await assertAccessible(page)
  await page.fill('[name=words]', '王秀兰')
  await page.click('button:has-text("查找")')
  await assertAccessible(page)
  await assertNarrow(page)
  await page.click('button:has-text("生成去除后的副本")')

  const body = await page.textContent('main')
  assert.match(body ?? '', /原件，不公开/)
  assert.match(body ?? '', /待第二人复核/)
  await assertNarrow(page)
})

test('a second person compares original and copy place by place and passes it; then it goes the usual way', async () => {
  const second = await at('disclosure', DESK)
  await second.click('a:has-text("对照原件与副本")')
  await assertAccessible(second)
  await assertNarrow(second)
  assert.match((await second.textContent('table')) ?? '', /王秀兰[\s\S]*已去除/)
  await second.click('button:has-text("复核通过")')
  assert.match((await second.textContent('main')) ?? '', /已由第二人复核/)
  if (await second.isVisible('[name=because]')) await second.fill('[name=because]', '名单中的经营者姓名已去除')
  await sign(second, 'check', '已检查')

  const reviewer = await at('market-07', DESK)
  await reviewer.fill('[name=opinion]', '不涉密')
  await sign(reviewer, 'clear', '已审查')
  await sign(await at('chief', DESK), 'approve', '已批准')
  await second.goto(DESK)
  await sign(second, 'publish', '已公开')
})

test('the public reads what the file is and why something is missing, and fetches a copy that does not say the name', async () => {
  const page = await newPage({ baseURL: county.baseURL })
  await page.goto(`/catalogue/entries/market/${serial}`)
  await assertAccessible(page)
  await assertNarrow(page)
  assert.match((await page.textContent('main')) ?? '', /依法不予公开的内容已从文件中去除/)
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')])
  const bytes = readFileSync(await download.path())
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  assert.doesNotMatch(text.replace(/\s/g, ''), /王秀兰/)
  assert.match(text.replace(/\s/g, ''), /经营者赵国强/)
})

test('the next day anybody finds it by misspelt words in traditional script, and on the list of the body', async () => {
  county.goTo('2026-11-24', '09:00')
  await indexHouse(county.db, county.moment())
  const page = await newPage({ baseURL: county.baseURL, width: 360 })
  await page.goto('/zh-Hant/search')
  await page.fill('main input[type=search]', '雙隨機抽察結果')
  await page.press('main input[type=search]', 'Enter')
  await assertAccessible(page)
  await page.click(`main a[href$="/catalogue/entries/market/${serial}"]`)
  assert.match((await page.textContent('h1')) ?? '', /双随机抽查结果/)
  await page.goto(`/catalogue/entries?body=${MARKET}`)
  assert.equal(await page.locator(`main a[href$="/catalogue/entries/market/${serial}"]`).count(), 1)
})

test('the head withdraws it: the reason stays in public, the file is gone, and the search finds it no more', async () => {
  const head = await at('chief', DESK)
  await head.fill('[name=withdraw_because]', '名单有误，核实后重新公开。')
  await sign(head, 'withdraw', '已撤下')
  await indexHouse(county.db, county.moment())

  const page = await newPage({ baseURL: county.baseURL })
  const entry = `/catalogue/entries/market/${serial}`
  await page.goto(entry)
  await assertAccessible(page)
  assert.match((await page.textContent('main')) ?? '', /已于2026年11月24日撤下[\s\S]*名单有误，核实后重新公开。/)
  assert.equal(await page.locator('a[download]').count(), 0)
  await page.goto(`/search?q=${encodeURIComponent('双随机抽查结果')}`)
  assert.equal(await page.locator(`main a[href$="${entry}"]`).count(), 0)
})

async function at(login: string, path: string): Promise<Page> {
  const page = await newPage({ baseURL: county.baseURL })
  await signIn(page, login, path)
  return page
}

/** Presses the button of a verb and reads that it was done. */
async function sign(page: Page, verb: string, afterwards: string): Promise<void> {
  await page.click(`form[action$="/${verb}"] button`)
  await page.waitForSelector(`main:has-text("${afterwards}")`)
}

async function assertNarrow(page: Page): Promise<void> {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${shots++}.png`, fullPage: true })
  await page.setViewportSize({ width: 360, height: 740 })
  await assertNoSidewaysScroll(page)
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${shots++}.png`, fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
}
