import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { bodyNumber } from '#areas/cases/examples.ts'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { certify } from '#areas/penalties/cases/control/certify.ts'
import { flagListeners } from '#areas/penalties/cases/control/hear-flags.ts'
import { proposed } from '#areas/penalties/cases/examples.ts'
import { onTheSpot } from '#areas/penalties/cases/verbs/on-the-spot.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const BY = { kind: 'machine', name: 'journey' } as const
const SINCE = day('2026-01-05')
const county = await openCounty('2026-11-24')
after(async () => {
  await closeBrowser()
  await county.close()
})

const on = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(county.db, county.moment(), verb)
const charts = readFlows().filter(({ id }) => id.endsWith('-penalty'))
accepted(await on((tx) => settleStandards(tx, BY, readStandards(), SINCE)))
accepted(await on((tx) => settleCharts(tx, BY, charts, SINCE)))
const [first, second] = ['market-11', 'market-12'].map((post) => must(county.people.staff.get(post), post))
const bodyId = bodyNumber('market')
for (const [i, staffId] of [first, second].entries()) {
  const named = { bodyId, staffId: staffId ?? '', number: `安执${i + 1}`, from: '2025-01-01', to: '2028-12-31' }
  accepted(await on(async (tx) => certify(tx, await exampleOfficer(tx, 'market-04'), named)))
}
const villager = must(county.people.villagers[0], 'a villager')
for (const note of ['夜间高音喇叭。', '两小时后又用高音喇叭。']) accepted(await on((tx) => spot(tx, note)))
for (const listener of flagListeners) await follow(county.db, county.moment(), listener)

test('the head enters a certificate that runs out soon, and everybody who handles penalties is told so', async () => {
  const page = await at('chief', '/desk/penalties')
  await page.click('a:has-text("执法证")')
  await assertAccessible(page)
  await page.selectOption(`#staffId-${bodyId}`, { index: 3 })
  await page.fill(`#number-${bodyId}`, '安执3')
  await page.fill(`#from-${bodyId}`, '2024-01-01')
  await page.fill(`#to-${bodyId}`, '2026-12-31')
  await page.click('form.card button.main')

  assert.match(await text(page, 'main'), /1张在九十日内到期/)
  await assertAccessible(page)
  await page.context().close()
})

test('a jurist finds the notice from the queue and answers it by keyboard alone; what names somebody is refused', async () => {
  const page = await at('legal', '/desk/penalties')
  await page.click('.rail a:has-text("内部制约提示")')
  await assertAccessible(page)
  await page.focus('td a, th a[href*="many_small_fines"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/many_small_fines/)
  assert.match(await text(page, 'main'), /当场处罚2次，共400元/)
  await assertAccessible(page)
  await page.focus('#answer')
  await page.keyboard.type(`${villager.name}两次。`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.match(await text(page, '.err-sum'), /姓名/)
  await assertAccessible(page)

  await page.fill('#answer', '两次行为，相隔两小时，分别查处。')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('p[lang=zh-Hans]')
  assert.match(await text(page, 'main'), /相隔两小时，分别查处/)
  await page.context().close()
})

test('notices, certificates, figures and the desk of standards are read on a telephone, in three languages, without a script', async () => {
  const pages = ['notices', 'notices?view=answered', 'certificates', 'statistics'].map(
    (name) => `/desk/penalties/${name}`,
  )
  const narrow = await at('legal', '/desk/penalties', { width: 360 })
  for (const path of [...pages, '/desk/standards', '/desk/standards/ln-market-68', '/standards'])
    for (const lang of ['', '/zh-Hant', '/en']) {
      const reply = await narrow.goto(`${lang}${path}`)
      assert.equal(reply?.status(), 200, `${lang}${path}`)
      await assertNoSidewaysScroll(narrow)
      await assertAccessible(narrow, `${lang}${path}`)
    }
  await narrow.context().close()

  const plain = await at('legal', '/desk/penalties/notices?view=answered', { javaScript: false, width: 360 })
  assert.match(await text(plain, 'main'), /同日多次小额当场处罚/)
})

test('the head adopts a standard at the desk by its form, on a telephone', async () => {
  const page = await at('chief', '/desk/standards/ln-market-68', { width: 360 })
  await assertAccessible(page)
  await assertNoSidewaysScroll(page)

  await page.check('input[name=state][value=adopted]')
  await page.fill('#reason', '适用省局基准。')
  await page.click('form[action$="/adopt"] button.main')

  await page.goto('/standards/ln-market-68')
  assert.match(await text(page, 'main'), /市场监督管理局/)
})

async function spot(tx: Tx, note: string) {
  const officer = await exampleOfficer(tx, 'market-11')
  const { name, identityNumber: code } = villager
  return onTheSpot(tx, officer, {
    ...{ bodyId, standardId: 'noise-82', placeBodyId: null, second: second ?? '', note },
    party: { kind: 'individual', name, code, telephone: '', address: '' },
    ...{ statement: null, collect: null, receipt: null, refusedToSign: false },
    proposed: {
      ...proposed({ fine: '200', also: ['warning'], reasons: '劝阻不听。' }),
      facts: { party_type: 'individual', refused_correction: true },
    },
  })
}

let minute = 0
/** A code is good once, so a minute passes before each sign-in. */
async function at(
  login: string,
  next: string,
  wish: { readonly javaScript?: boolean; readonly width?: number } = {},
): Promise<Page> {
  county.goTo('2026-11-24', `10:${String(++minute).padStart(2, '0')}`)
  const page = await newPage({ baseURL: county.baseURL, width: 1440, ...wish })
  page.setDefaultTimeout(20_000)
  await signIn(page, login, next)
  return page
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
