import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { bodyNumber } from '#areas/cases/examples.ts'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { certify } from '#areas/penalties/cases/control/certify.ts'
import { caseAt, company } from '#areas/penalties/cases/examples.ts'
import { penaltyView } from '#areas/penalties/cases/queries.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { adoptStandard } from '#areas/penalties/standards/adopt-standard.ts'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const BY = { kind: 'machine', name: 'journey' } as const
const SINCE = day('2026-01-05')
/** Discharge over the limit: a table of weights, and a list that may spare a short and small one. */
const STANDARD = 'gd-water-2.7.1'
const county = await openCounty('2026-03-09')
after(async () => {
  await closeBrowser()
  await county.close()
})

const on = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(county.db, county.moment(), verb)
const charts = readFlows().filter(({ id }) => id.endsWith('-penalty'))
accepted(await on((tx) => settleStandards(tx, BY, readStandards(), SINCE)))
accepted(await on((tx) => settleCharts(tx, BY, charts, SINCE)))
const staff = accepted(await on(async (tx) => done(await marketStaff(tx))))
for (const [i, { staffId }] of [staff.officer, staff.second].entries()) {
  const named = { bodyId: bodyNumber('market'), staffId, number: `安执${i + 1}` }
  accepted(await on((tx) => certify(tx, staff.head, { ...named, from: '2025-01-01', to: '2028-12-31' })))
}
const adoption = { standardId: STANDARD, bodyId: bodyNumber('market'), state: 'adopted' } as const
const more = { from: county.moment().today, places: [], byStandard: null, reason: '适用省厅基准。' }
accepted(await on((tx) => adoptStandard(tx, staff.head, { ...adoption, ...more })))
let minute = 0

test('a list that spares the breach is measured as it is entered, and the browser says what the server says', async () => {
  const page = await proposalOf(1)
  await enter(page)
  await page.click('summary:has-text("不予处罚、法制审核等要问的事实")')
  for (const name of ['minor', 'first_violation', 'corrected_in_time'])
    await page.check(`[name="f.law.${name}"][value=no]`)
  await page.selectOption('[name="f.law.harm"]', 'slight')
  await page.fill('[name="f.list.hours_over"]', '1.5')
  assert.match(
    await text(page, '[data-measure]'),
    /还没有填写（[^）]*当日完成整改/,
    'by its name, and before anything is sent',
  )

  await page.check('[name="f.list.corrected_same_day"][value=yes]')

  const live = await page.innerHTML('[data-measure]')
  assert.match(await text(page, '[data-measure]'), /依清单（超标排放水污染物时间短、数量小，当日整改）可以不予处罚/)
  await page.click('button[name=compute]')
  assert.equal(await page.innerHTML('[data-measure]'), live)
  await page.context().close()
})

test('the facts of a list have their names in three languages, and the screen is accessible and fits 360 pixels', async () => {
  const page = await proposalOf(2)
  const path = new URL(page.url()).pathname
  const names = { '': '当日完成整改', '/zh-Hant': '當日完成整改', '/en': 'Put right on the same day' }
  for (const [prefix, name] of Object.entries(names)) {
    await page.goto(`${prefix}${path}`)
    await page.click('.measure details > summary >> nth=0')
    await assertAccessible(page, prefix)
    assert.equal(await page.textContent('fieldset:has([name="f.list.corrected_same_day"]) legend'), name)
    assert.equal(await page.locator('[name="f.list.exceed_ratio"]').count(), 0, 'what the standard asks is asked once')
    await page.setViewportSize({ width: 360, height: 700 })
    await assertNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  await page.context().close()
})

test('a fact that cannot be established is measured live as on the server; its reason is asked for and goes into the proposal', async () => {
  const page = await proposalOf(3)
  await enter(page)
  await page.focus('[name="u.exceed_ratio"]')
  await page.keyboard.press('Space')
  assert.match(await text(page, '[data-measure]'), /请写明为什么无法查明/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('采样瓶破损，无法复测。')

  const live = await page.innerHTML('[data-measure]')
  assert.match(await text(page, '[data-measure]'), /无法查明的（超标倍数）取该因素的最低一档/)
  await assertAccessible(page)
  await page.click('button[name=compute]')
  assert.equal(await page.innerHTML('[data-measure]'), live)
  assert.equal(await page.inputValue('[name="why.exceed_ratio"]'), '采样瓶破损，无法复测。')
  await page.context().close()
})

/** A case with its evidence on file, and the officer's screen of the proposal. */
async function proposalOf(n: number): Promise<Page> {
  const ref = await caseAt(county.db, staff, 'evidence', { lead: { standardId: STANDARD, party: company(n) } })
  minute += 2 // a code for signing in is good once
  const moment = county.goTo('2026-11-05', `10:${String(minute).padStart(2, '0')}`)
  const { found } = must(await penaltyView(reading(county.db, moment), staff.head, ref), 'case')
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  page.setDefaultTimeout(20_000)
  await signIn(page, 'officer', `/desk/penalties/${found.number}/propose`)
  return page
}

/** One pollutant of class B, a little over the limit, the first time. */
async function enter(page: Page): Promise<void> {
  const sums = { factors_over: '1', tonnes_per_day: '0.05', exceed_ratio: '0.05', count_2y: '1' }
  for (const [name, value] of Object.entries(sums)) await page.fill(`[name="f.${name}"]`, value)
  await page.selectOption('[name="f.pollutant"]', 'B')
  await page.selectOption('[name="f.location"]', 'general')
  await page.check('[name="f.ph_only"][value=no]')
  await page.fill('#fine', '120000')
}

/** Who handles penalties in the market bureau; only some of them act here. */
async function marketStaff(tx: Tx) {
  const of = (post: string) => exampleOfficer(tx, `market-${post}`)
  return {
    ...{ officer: await of('11'), second: await of('12'), reviewer: await of('03'), legal: await of('08') },
    ...{ chair: await of('10'), head: await of('04'), deputy: await of('07') },
  }
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
