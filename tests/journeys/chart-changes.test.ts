import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { accept } from '#areas/cases/accept.ts'
import { showCaseNumber } from '#areas/cases/case.ts'
import type { Receipt } from '#areas/cases/contract.ts'
import { grant } from '#areas/cases/decide.ts'
import { deliver } from '#areas/cases/deliver.ts'
import { application, officer } from '#areas/cases/examples.ts'
import { receiptPhrase, submit } from '#areas/cases/submit.ts'
import { chartInForce, openRun } from '#areas/processes/index.ts'
import { moveRun } from '#areas/processes/move-run.ts'
import { replayEnded } from '#areas/processes/replay-ended.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import type { FlowEvent } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty, signIn } from './county.ts'

const county = await openCounty('2025-09-22')
after(async () => {
  await closeBrowser()
  await county.close()
})

const on = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(county.db, county.moment(), verb)
const EDIT = '/desk/charts/si009/edit'
let old: Receipt
let fresh: Receipt

test('on Monday a reviewer draws a legal review into the chart of food licences, by keyboard, and the check says what it lacks', async () => {
  county.goTo('2025-09-22', '09:00')
  old = accepted(await on((tx) => submit(tx, VISITOR, application('si009'))))
  const page = await at('2025-09-22', '10:00', 'review', EDIT)
  await page.focus('.steps li > button:has-text("现场核查")')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('法制审核')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Legal review')
  await page.keyboard.press('Tab')
  await finding(page, '“法制审核”没有时限').waitFor()
  await page.fill('#note', '在决定前增加法制审核。')
  await save(page)

  await page.goto('/desk/charts/si009')
  assert.match(await text(page, 'main'), /不改就不能公布/)
  await assertAccessible(page)
})

test('a chart that lacks limit and basis can be neither approved nor published, and each is told why', async () => {
  for (const [time, login] of [
    ['10:30', 'legal'],
    ['10:40', 'chief'],
  ] as const) {
    const page = await at('2025-09-22', time, login, '/desk/charts/si009')
    assert.match(await text(page, 'main'), /图上有2处错误，见检查结果；改好以后才能发布/, login)
    assert.equal(await page.locator('main button:has-text("批准"), main button:has-text("公布")').count(), 0)
  }
  const inForce = await on(async (tx) => done(await chartInForce(tx, 'si009', tx.today)))
  assert.equal(accepted(inForce)?.number, 1, 'nothing was published')
})

test('she mends it: half a day for the review, taken from the material review, so that the promise still holds', async () => {
  const page = await at('2025-09-22', '11:00', 'review', EDIT)
  await page.click('.steps li > button:has-text("法制审核")')
  await page.click('.selected [data-key="limits-add"]')
  await page.fill('#panel-limits-0-value', '2')
  await page.selectOption('#panel-limits-0-unit', 'quarter_days')
  await page.click('.selected [data-key="bases-add"]')
  await page.fill('#panel-bases-0-law', '行政许可法')
  await page.fill('#panel-bases-0-article', '38')
  await page.selectOption('#panel-role', 'legal')
  await finding(page, '法制审核').first().waitFor({ state: 'detached' })
  await page.click('.steps li > button:has-text("材料审查")')
  await page.fill('#panel-limits-0-value', '2')
  await page.selectOption('#panel-limits-0-unit', 'quarter_days')
  await save(page)

  await page.goto('/desk/charts/si009')
  assert.match(await text(page, 'main'), /这一稿是您画的，须由另一人审核、发布/, 'who drew it may not approve it')
})

test('a second person approves, the chief representative publishes it from Wednesday the 24th', async () => {
  const second = await at('2025-09-22', '14:00', 'legal', '/desk/charts/si009')
  await second.click('button:has-text("批准")')
  assert.match(await text(second, 'main'), /批准。/)
  const head = await at('2025-09-23', '09:00', 'chief', '/desk/charts/si009')
  await head.fill('input[name=from]', '2025-09-24')
  await head.click('button:has-text("公布")')

  assert.match(await text(head, 'main'), /没有草稿/)
  const [today, wednesday] = await Promise.all(
    ['2025-09-23', '2025-09-24'].map((on) => chartInForce(reading(county.db, county.moment()), 'si009', day(on))),
  )
  assert.deepEqual([today?.number, wednesday?.number], [1, 2])
})

test('a case of the 24th follows the new chart; the one of the 22nd keeps the old; both applicants see theirs', async () => {
  county.goTo('2025-09-24', '09:00')
  fresh = accepted(await on((tx) => submit(tx, VISITOR, application('si009'))))
  for (const ref of [old, fresh]) accepted(await on((tx) => accept(tx, officer('market', 'intake'), ref)))

  for (const [receipt, edition, has] of [
    [old, 1, false],
    [fresh, 2, true],
  ] as const) {
    const page = await follow(receipt)
    const chart = await text(page, 'section[aria-labelledby=chart]')
    assert.match(chart, new RegExp(`第${edition}版`))
    assert.equal(chart.includes('法制审核'), has)
    assert.equal(
      await page
        .locator('.outl [aria-current=step] h3')
        .textContent()
        .then((title) => title?.includes('材料审查')),
      true,
    )
    await assertAccessible(page)
  }
})

test('everybody reads both editions, what differs between them, and takes the file away; on a telephone and by keyboard too', async () => {
  for (const [width, path] of [
    [1440, '/charts/si009'],
    [1440, '/charts/si009?edition=1'],
    [1440, '/charts/si009/difference?from=1&to=2'],
    [360, '/zh-Hant/charts/si009'],
    [360, '/en/charts/si009/difference?from=1&to=2'],
  ] as const) {
    const page = await newPage({ baseURL: county.baseURL, width })
    const answer = await page.goto(path)
    assert.equal(answer?.status(), 200, path)
    await assertAccessible(page, path)
    await assertNoSidewaysScroll(page)
  }
  const page = await newPage({ baseURL: county.baseURL })
  await page.goto('/charts/si009')
  assert.match(await text(page, 'main'), /法制审核/)
  await page.focus('.outl li a, svg.fc a')
  await page.keyboard.press('Enter')
  assert.match(page.url(), /#/, 'a step of the drawing leads to its row')
})

test('a step that a case left out shows in the deviation rate of the chart, and its case to the supervisor only', async () => {
  county.goTo('2025-09-25', '09:00')
  for (let i = 0; i < 9; i += 1) await straight()
  await planted()
  county.goTo('2025-09-26', '02:00')
  accepted(await on((tx) => replayEnded(tx, 1000)))

  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  await page.goto('/charts/si001')
  const conformance = await text(page, 'section[aria-labelledby=conformance]')
  assert.match(conformance, /10%/)
  assert.match(conformance, /漏走的步骤1步/)
  assert.ok(!(await text(page, 'main')).includes('PLANTED'), 'no case is named in public')
})

/** A case of an item decided at the window goes as it should. */
async function straight(): Promise<void> {
  const ref = accepted(await on((tx) => submit(tx, VISITOR, application('si001'))))
  accepted(await on((tx) => accept(tx, officer('market', 'intake'), ref)))
  accepted(await on((tx) => grant(tx, officer('market', 'decide'), ref, { grounds: [], reasons: '' })))
  accepted(await on((tx) => deliver(tx, officer('market', 'deliver'), ref, { how: 'post' })))
}

/** The same chart, but the journal tells of no decision between acceptance and delivery. */
async function planted(): Promise<void> {
  const owner = {
    bodyId: must(officer('market', 'intake').posts[0], 'post').bodyId,
    kind: 'case',
    id: newId(reading(county.db, county.moment())),
  }
  const untold = 's2'
  const acts: readonly FlowEvent[] = [
    { type: 'complete', element: 's1', data: { intake: 'accepted' } },
    { type: 'complete', element: 's2', data: { outcome: 'granted' } },
    { type: 'complete', element: 's3' },
  ]
  await on(async (tx) => {
    const chart = must(await chartInForce(tx, 'si001', tx.today), 'chart')
    const about = { power: null, label: 'PLANTED', path: '/desk' }
    const begun = await openRun(tx, {
      owner,
      chart,
      ...about,
      facts: { collected: false },
      keeps: ['ALL.CORRECTION_NOTICE'],
    })
    const told = [begun.flow]
    for (const event of acts) {
      const moved = accepted(await moveRun(tx, owner, () => done(event)))
      if ('element' in event && event.element !== untold) told.push(moved.flow)
    }
    const subject = { kind: 'case', id: owner.id }
    await record(tx, VISITOR, { type: 'case.planted', bodyId: owner.bodyId, subject, data: { flow: told } })
    return done(null)
  })
}

async function follow(receipt: Receipt): Promise<Page> {
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  await page.goto('/follow')
  await page.fill('#number', showCaseNumber(receipt.number))
  await page.fill('#phrase', receiptPhrase(reading(county.db, county.moment()), receipt.number))
  await page.click('main form button')
  return page
}

async function at(on: string, time: string, login: string, next: string): Promise<Page> {
  county.goTo(on, time)
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  page.setDefaultTimeout(30_000)
  await signIn(page, login, next)
  return page
}

async function save(page: Page): Promise<void> {
  await page.click('button:has-text("存为草稿")')
  await page.locator('.says', { hasText: '已保存' }).waitFor()
}

function finding(page: Page, sentence: string) {
  return page.locator('#sheet-check li', { hasText: sentence })
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
