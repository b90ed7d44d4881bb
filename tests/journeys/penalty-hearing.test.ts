import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { certify } from '#areas/penalties/cases/control/certify.ts'
import { caseAt, GRAVE, STANDARD, stated } from '#areas/penalties/cases/examples.ts'
import { penaltyView } from '#areas/penalties/cases/penalty-view.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { adoptStandard } from '#areas/penalties/standards/adopt-standard.ts'
import { bodyId, officerOf } from '#areas/penalties/standards/examples.ts'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import type { Role } from '#platform/signin/actor.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const BY = { kind: 'machine', name: 'journey' } as const
const SINCE = day('2026-01-05')
const county = await openCounty('2026-01-05')
after(async () => {
  await closeBrowser()
  await county.close()
})

const on = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(county.db, county.moment(), verb)
const one = (post: string, role: Role) =>
  officerOf('market', role, must(county.people.staff.get(`market-${post}`), post))
const staff = {
  ...{ officer: one('11', 'site_check'), second: one('12', 'site_check'), reviewer: one('03', 'review') },
  ...{ legal: one('08', 'legal'), chair: one('10', 'legal'), head: one('04', 'decide'), deputy: one('07', 'decide') },
}
accepted(await on((tx) => settleStandards(tx, BY, readStandards(), SINCE)))
const charts = readFlows().filter(({ id }) => id.endsWith('-penalty'))
accepted(await on((tx) => settleCharts(tx, BY, charts, SINCE)))
for (const [i, { staffId }] of [staff.officer, staff.second].entries()) {
  const named = { bodyId: bodyId('market'), staffId, number: `安执${i + 1}`, from: '2025-01-01', to: '2028-12-31' }
  accepted(await on(async (tx) => certify(tx, await exampleOfficer(tx, 'market-04'), named)))
}
const adoption = { standardId: STANDARD, bodyId: bodyId('market'), state: 'adopted', from: SINCE } as const
accepted(
  await on(async (tx) =>
    adoptStandard(tx, await exampleOfficer(tx, 'market-04'), {
      ...adoption,
      ...{ places: [], byStandard: null, reason: '适用省局基准。' },
    }),
  ),
)
/** Notified on Wednesday 11 November 2026: 300,000 yuan where the tier of the province ends at 220,000, and closing. */
const grave = await caseAt(county.db, staff, 'rights', { proposed: { ...GRAVE.proposed, fine: '300000' } })
const spoken = await stated(county.db, staff)
const addressOf = async (ref: typeof grave) =>
  `/desk/penalties/${must(await penaltyView(reading(county.db, county.moment()), staff.head, ref), 'the case').found.number}`
const address = await addressOf(grave)

test('asked for on 13 November in good time, the hearing is called, and held, by keyboard alone, by somebody who did not investigate', async () => {
  const officer = await at('2026-11-13', 'officer', `${address}/ask-hearing`)
  await assertAccessible(officer)
  await officer.fill('#on', '2026-11-13')
  await officer.click('button.main')
  assert.match(await text(officer, '.casehead'), /听证/)

  const jurist = await at('2026-11-16', 'legal', `${address}/call-hearing`)
  await assertAccessible(jurist)
  await jurist.fill('#on', '2026-11-23')
  await jurist.fill('#time', '09:30')
  await jurist.fill('#place', '县市场监管局二楼会议室')
  await jurist.check('input[name=open][value=yes]')
  await jurist.check(`input[name=chair][value="${staff.legal.staffId}"]`)
  await jurist.click('button.main')
  assert.match(await text(jurist, '.err-sum'), /七/, 'five working days are not seven (§64(2))')
  await jurist.fill('#on', '2026-11-30')
  await jurist.click('button.main')

  const chair = await at('2026-11-30', 'legal', `${address}/hold-hearing`)
  await assertAccessible(chair)
  await tabTo(chair, 'input[name=attended]')
  await chair.keyboard.press('Space')
  await tabTo(chair, '#record')
  await chair.keyboard.type('当事人陈述经营时间短，没有危害后果。')
  await tabTo(chair, '#opinion')
  await chair.keyboard.type('罚款数额可以维持。')
  await tabTo(chair, 'button.main')
  await chair.keyboard.press('Enter')
  await chair.waitForURL(`**${address}`)
  assert.match(await text(chair, '.casehead'), /法制审核/, 'after a hearing the review is due (§58(2))')
})

test('reviewed and discussed it still cannot be decided outside the tier: the province is asked and has to approve it first', async () => {
  const jurist = await at('2026-12-01', 'legal', `${address}/review-legal`)
  await jurist.check('input[name=result][value=pass]')
  await jurist.fill('#opinion', '事实清楚，程序合法。')
  await jurist.click('button.main')
  const head = await at('2026-12-02', 'chief', `${address}/discuss`)
  for (const box of (await head.$$('input[name=attendees]')).slice(0, 6)) await box.check()
  await head.fill('#conclusion', '同意离开阶次，理由写明。')
  await head.click('button.main')
  await head.goto(`${address}/decide`)
  await head.click('button.main')
  assert.match(await text(head, '.err-sum'), /制定机关批准/)
  await assertAccessible(head)

  const asks = await at('2026-12-03', 'officer', `${address}/ask-maker`)
  await assertAccessible(asks)
  await asks.fill('#fineAsked', '300000')
  await asks.fill('#reasons', '经营时间短，没有危害后果，但情节严重。')
  await asks.click('button.main')

  const again = await at('2026-12-04', 'legal', `${address}/maker-approval`)
  await assertAccessible(again)
  await again.check('input[name=approved][value=yes]')
  await again.fill('#fineAsked', '300000')
  await again.fill('#reference', '省市监函〔2026〕8号')
  await again.fill('#on', '2026-12-03')
  await again.fill('#note', '同意。')
  await again.click('button.main')
  const decides = await at('2026-12-04', 'chief', `${address}/decide`)
  await decides.click('button.main')

  assert.match(await text(decides, 'main'), /0008罚〔2026〕1号/)
  assert.match(await text(decides, 'main'), /省市监函〔2026〕8号/)
})

test('what the party said is looked at again by somebody who did not investigate; the file is readable on a telephone (§45)', async () => {
  const path = await addressOf(spoken)
  const reviewer = await at('2026-12-04', 'review', `${path}/recheck`)
  await assertAccessible(reviewer)
  await reviewer.check('input[name=adopted][value=none]')
  await reviewer.fill('#opinion', '所述理由不影响事实认定。')
  await reviewer.click('button.main')

  assert.match(await text(reviewer, '.casehead'), /待决定/)
  for (const prefix of ['', '/zh-Hant', '/en']) {
    await reviewer.setViewportSize({ width: 360, height: 700 })
    await reviewer.goto(`${prefix}${path}`)
    await assertNoSidewaysScroll(reviewer)
    await assertAccessible(reviewer, prefix)
  }
})

/** Moves on by the tab key until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  assert.fail(`the tab key never comes to ${selector}`)
}

/** A day passes: somebody signs in and opens a page. */
async function at(on: string, login: string, next: string): Promise<Page> {
  county.goTo(on, '10:00')
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  page.setDefaultTimeout(20_000)
  await signIn(page, login, next)
  return page
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
