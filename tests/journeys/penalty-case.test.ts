import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { bodyNumber } from '#areas/cases/examples.ts'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { certify } from '#areas/penalties/cases/control/certify.ts'
import { company } from '#areas/penalties/cases/examples.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { adoptStandard } from '#areas/penalties/standards/adopt-standard.ts'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const BY = { kind: 'machine', name: 'journey' } as const
const SINCE = day('2026-01-05')
const county = await openCounty('2026-03-09')
after(async () => {
  await closeBrowser()
  await county.close()
})

const on = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(county.db, county.moment(), verb)
const charts = readFlows().filter(({ id }) => id.endsWith('-penalty'))
accepted(await on((tx) => settleStandards(tx, BY, readStandards(), SINCE)))
accepted(await on((tx) => settleCharts(tx, BY, charts, SINCE)))
for (const [i, post] of ['market-11', 'market-12'].entries()) {
  const staffId = must(county.people.staff.get(post), post)
  const named = { bodyId: bodyNumber('market'), staffId, number: `安执${i + 1}` }
  accepted(
    await on(async (tx) =>
      certify(tx, await exampleOfficer(tx, 'market-04'), { ...named, from: '2025-01-01', to: '2028-12-31' }),
    ),
  )
}
const adoption = { standardId: 'ln-market-68', bodyId: bodyNumber('market'), state: 'adopted' } as const
const more = { from: county.moment().today, places: [], byStandard: null, reason: '适用省局基准。' }
accepted(await on(async (tx) => adoptStandard(tx, await exampleOfficer(tx, 'market-04'), { ...adoption, ...more })))
let address = ''

test('an officer enters a lead on Monday 9 March 2026; it is verified, and the head files it with two certified officers', async () => {
  const page = await at('2026-03-09', '09:00', 'officer', '/desk/penalties')
  await assertAccessible(page)
  await page.click('a:has-text("登记线索")')
  await assertAccessible(page)
  await page.selectOption('#standardId', 'ln-market-68')
  await page.selectOption('#source', 'inspection')
  await page.fill('#actFrom', '2026-03-02')
  await page.fill('#actTo', '2026-03-09')
  await page.fill('#note', '检查发现无照经营。')
  await page.check('input[name=partyKind][value=organization]')
  await page.fill('#name', company(1).name)
  await page.fill('#code', company(1).code ?? '')
  await page.click('button.main')
  address = new URL(page.url()).pathname
  assert.match(await text(page, '.casehead'), /3月30日/, 'fifteen working days for the verification')
  await doVerb(page, 'verify', async (form) => {
    await form.check('input[name=outcome][value=file]')
    await form.fill('#note', '属实。')
  })

  const head = await at('2026-03-10', '09:00', 'chief', `${address}/open`)
  await assertAccessible(head)
  assert.match(await text(head, 'main'), /没有有效的执法证，不能指定/, 'the third officer has no certificate')
  for (const box of await head.$$('input[name=investigators]')) {
    const row = await box.evaluate((node) => node.closest('.radio')?.textContent ?? '')
    await box.setChecked(row.includes('安执'))
  }
  await head.click('button.main')
  assert.match(await text(head, '.casehead'), /调查中/)
  assert.match(await text(head, '.casehead'), /6月8日/, 'ninety days from the filing (行政处罚法 §60)')
})

test('while facts and fine are entered the screen shows tier, place and what it needs; above the maximum it says never', async () => {
  const page = await at('2026-03-12', '09:00', 'officer', `${address}/add-evidence`)
  await page.check('input[name=kind][value=record]')
  await page.fill('#title', '现场检查笔录')
  await page.fill('#takenOn', '2026-03-12')
  await page.click('button.main')
  await page.goto(`${address}/propose`)
  await facts(page, '180,000')

  await page.fill('#fine', '50000')
  const inside = await text(page, '[data-measure]')
  assert.match(inside, /一般罚款37,000至73,000元/)
  assert.match(inside, /在法定幅度（10,000至100,000元）的44%处/)
  await page.fill('#fine', '30000')
  assert.match(await text(page, '[data-measure]'), /须在理由中写明为什么离开阶次，并经负责人集体讨论/)
  await page.fill('#fine', '150000')
  assert.match(await text(page, '[data-measure]'), /不能这样处理。罚款不能高于法定最高100,000元。《行政处罚法》第四条/)
  await assertAccessible(page)

  await page.fill('#reasons', '数额巨大。')
  await page.click('button.main')
  assert.match(await text(page, '.err-sum'), /罚款不能高于法定最高/, 'the verb says the same as the screen')
})

test('below the minimum stops without a ground; with one it passes to the discussion, and the screen without a script says so too', async () => {
  const page = await at('2026-03-13', '09:00', 'officer', `${address}/propose`)
  await facts(page, '180,000')
  await page.fill('#fine', '8000')
  await page.fill('#reasons', '主动消除危害后果，减轻处罚。')
  await page.click('button.main')
  assert.match(await text(page, '.err-sum'), /罚款低于法定最低/)

  const plain = await at('2026-03-13', '09:30', 'officer', `${address}/propose`, { javaScript: false })
  await facts(plain, '180000')
  await plain.fill('#fine', '8000')
  await plain.selectOption('#ground', '32-1')
  await plain.check('input[name=lighter][value=removed_harm]')
  await plain.fill('#reasons', '主动消除危害后果，减轻处罚。')
  await plain.click('button[name=compute]')
  assert.match(await text(plain, '.result'), /低于法定最低（减轻）须写明减轻的理由和证据，并经负责人集体讨论/)
  await plain.click('button.main')
  assert.match(await text(plain, '.casehead'), /案件审核中/)
})

test('others review, notify and discuss; without the discussion it is not decided, after it the head decides what was notified', async () => {
  const reviewer = await at('2026-03-16', '09:00', 'review', `${address}/review-case`)
  await reviewer.check('input[name=result][value=pass]')
  await reviewer.fill('#opinion', '事实清楚，减轻有据。')
  await reviewer.click('button.main')
  const officer = await at('2026-03-17', '09:00', 'officer', `${address}/notify`)
  await officer.check('input[name=how][value=handed]')
  await officer.click('button.main')
  await doVerb(officer, 'waive-rights')
  const head = await at('2026-03-18', '09:00', 'chief', `${address}`)
  assert.match(await text(head, '.casehead'), /待集体讨论/)
  assert.equal(await head.locator(`a[href$="/decide"]`).count(), 0, 'no way to a decision around the discussion')
  await doVerb(head, 'discuss', async (form) => {
    for (const box of (await form.$$('input[name=attendees]')).slice(0, 6)) await box.check()
    await form.fill('#conclusion', '同意减轻处罚。')
  })

  await head.goto(`${address}/decide`)
  assert.equal(await head.inputValue('#fine'), '8000', 'what was notified is filled in')
  await assertAccessible(head)
  await head.click('button.main')
  const said = await text(head, 'main')
  assert.match(said, /0008罚〔2026〕1号/)
  const [edition] = await county.db.kysely
    .selectFrom('penalties.edition' as never)
    .select(['hash' as never])
    .where('standard_id' as never, '=', 'ln-market-68' as never)
    .execute()
  assert.ok(said.includes(String(Object(edition).hash)), 'the decision keeps the fingerprint of the edition')
})

test('the decision is served; the whole case is readable on a telephone, in three languages', async () => {
  const page = await at('2026-03-19', '09:00', 'market-05', `${address}/serve`)
  await page.check('input[name=how][value=handed]')
  await page.check('input[name=consent][value=no]')
  await page.click('button.main')
  assert.match(await text(page, '.casehead'), /已送达，待履行/)
  await page.setViewportSize({ width: 360, height: 700 })

  for (const path of [address, `/zh-Hant${address}`, `/en${address}`, '/desk/penalties']) {
    await page.goto(path)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, path)
  }
})

/** What the standard asks of a shop that traded without registration, and what the law asks besides. */
async function facts(page: Page, turnover: string): Promise<void> {
  await page.fill('[name="f.turnover"]', turnover)
  for (const [name, value] of [
    ['harm', 'no'],
    ['refused_correction', 'yes'],
    ['serious', 'no'],
  ])
    await page.check(`[name="f.${name}"][value=${value}]`)
  await page.click('summary:has-text("不予处罚、法制审核等要问的事实")')
  await page.check('[name="f.law.nothing_to_confiscate"][value=yes]')
}

/** A day passes: somebody signs in and opens a page. */
async function at(
  on: string,
  time: string,
  login: string,
  next: string,
  wish: { readonly javaScript?: boolean; readonly width?: number } = {},
): Promise<Page> {
  county.goTo(on, time)
  const page = await newPage({ baseURL: county.baseURL, width: 1440, ...wish })
  page.setDefaultTimeout(20_000)
  await signIn(page, login, next)
  return page
}

async function doVerb(page: Page, verb: string, fill: (form: Page) => Promise<void> = async () => undefined) {
  await page.goto(`${address}/${verb}`)
  await fill(page)
  await page.click('button.main')
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
