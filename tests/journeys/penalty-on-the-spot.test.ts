import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { bodyNumber } from '#areas/cases/examples.ts'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { certify } from '#areas/penalties/cases/control/certify.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
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
const FORM = '/desk/penalties/on-the-spot'
const county = await openCounty('2026-03-20')
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
let minute = 0
const villager = must(county.people.villagers[0], 'a villager')

test('on a telephone without a script the button finds the tier and ticks the warning it orders; 200 yuan are decided, 300 are too many', async () => {
  const page = await formOf('noise-82', { javaScript: false })
  await fillIn(page)
  await page.click('button[name=compute]')
  assert.match(await text(page, '.answer'), /200至1,000元/)
  assert.equal(
    await page.isChecked('input[name=also][value=warning]'),
    true,
    'the tier orders a warning beside the fine',
  )

  await page.fill('#fine', '300')
  await page.fill('#reasons', '多次劝阻不听。')
  await page.selectOption('#second', { index: 1 })
  await page.locator('button.main').click()
  assert.match(await text(page, '.err-sum'), /当场处罚|普通程序/, '300 yuan are above what is decided here (§51)')
  await page.fill('#fine', '200')
  await page.locator('button.main').click()

  assert.match(await text(page, 'main'), /0008当罚〔2026〕\d+号/)
  assert.match(await text(page, 'main'), /并处警告/)
  await assertNoSidewaysScroll(page)
})

test('an officer who takes the warning away keeps it so while the tier stays, and is told by the law that it was ordered', async () => {
  const page = await formOf('noise-82', { javaScript: false })
  await fillIn(page)
  await page.click('button[name=compute]')
  await page.uncheck('input[name=also][value=warning]')
  await page.click('button[name=compute]')
  assert.equal(await page.isChecked('input[name=also][value=warning]'), false)
  await page.fill('#fine', '200')
  await page.fill('#reasons', '多次劝阻不听。')
  await page.selectOption('#second', { index: 1 })

  await page.locator('button.main').click()

  assert.match(await text(page, '.err-sum'), /警告/)
})

test('what the party said is adopted: what is decided is a warning instead of the fine (§45)', async () => {
  const page = await formOf('noise-82', { javaScript: false })
  await fillIn(page)
  await page.click('button[name=compute]')
  await page.fill('#fine', '200')
  await page.fill('#reasons', '多次劝阻不听。')
  await page.selectOption('#second', { index: 1 })
  assert.equal(await page.isVisible('.changed'), false, 'nobody is asked for a change that is not made')
  await page.check('input[name=adopted][value=yes]')
  await page.locator('button.main').click()
  assert.match(await text(page, '.err-sum'), /没有填/, 'what is adopted must have been said')

  await page.fill('#statement', '孩子高考，没注意，马上关。')
  await page.fill('#answer', '成立，从轻。')
  await page.check('[name="changed.also"][value=warning]')
  await page.fill('[id="changed.reasons"]', '当场关闭，只予警告。')
  await page.locator('button.main').click()

  const said = await text(page, 'main')
  assert.match(said, /0008当罚〔2026〕\d+号/)
  assert.match(said, /没有罚款/)
  assert.match(said, /当场关闭，只予警告/)
})

test('what cannot be established is entered with its reason and is not decided on the spot (§51)', async () => {
  const page = await formOf('noise-82', { javaScript: false })
  await fillIn(page)
  await page.check('[name="u.refused_correction"]')
  await page.fill('[name="why.refused_correction"]', '当事人已经离开。')
  await page.click('button[name=compute]')
  assert.match(await text(page, '.measured'), /拒不改正无法查明。这一基准没有规定无法查明时怎么办/)
  await page.fill('#fine', '200')
  await page.fill('#reasons', '多次劝阻不听。')
  await page.selectOption('#second', { index: 1 })

  await page.locator('button.main').click()

  assert.match(await text(page, '.err-sum'), /违法事实不确凿/)
})

test('the form is accessible at every stage in three languages and fits 360 pixels', async () => {
  for (const lang of ['', '/zh-Hant', '/en']) {
    const page = await formOf('noise-82', {}, lang)
    await assertAccessible(page, `${lang} empty`)
    await fillIn(page)
    await page.click('button[name=compute]')
    await page.check('input[name=adopted][value=yes]')
    await page.check('[name="u.refused_correction"]')
    await assertAccessible(page, `${lang} adopted`)
    await assertNoSidewaysScroll(page)
    await page.context().close()
  }
})

test('the keyboard alone enters what the party said and opens the change', async () => {
  const page = await formOf('noise-82', {})
  await page.focus('#statement')
  await page.keyboard.type('马上关。')
  await page.keyboard.press('Tab')
  await page.keyboard.type('成立。')
  await page.keyboard.press('Tab')

  await page.keyboard.press('ArrowDown')

  assert.equal(await page.isVisible('.changed'), true)
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.changed') !== null), true)
})

/** Somebody's evening round: signed in, the breach chosen, the form open on a telephone. */
async function formOf(standard: string, wish: { readonly javaScript?: boolean }, lang = ''): Promise<Page> {
  minute += 2 // a code for signing in is good once
  county.goTo('2026-03-20', `20:${String(minute).padStart(2, '0')}`)
  const page = await newPage({ baseURL: county.baseURL, width: 360, ...wish })
  page.setDefaultTimeout(20_000)
  await signIn(page, 'officer', FORM)
  await page.goto(`${lang}${FORM}?standardId=${standard}`)
  return page
}

async function fillIn(page: Page): Promise<void> {
  await page.check('input[name=partyKind][value=individual]')
  await page.fill('#name', villager.name)
  await page.fill('#code', villager.identityNumber)
  await page.fill('#note', '夜间用高音喇叭，劝阻不听。')
  await page.selectOption('select[name="f.party_type"]', 'individual')
  await page.check('input[name="f.refused_correction"][value=yes]')
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, '')
}
