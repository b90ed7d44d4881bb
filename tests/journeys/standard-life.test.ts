import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
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

const ID = 'al-market-68'
/** What dmn-js writes into attributes of its mark; the policy blocks it and says so. */
const MARK = ['position: absolute; bottom: 15px; right: 15px; z-index: 100;', 'vertical-align:middle']
const hashOf = (style: string) => createHash('sha256').update(style).digest('base64')
const DESK = `/desk/standards/${ID}`

test('on Monday a jurist refines a provincial table, breaks it by keyboard, and is told exactly where the hole is', async () => {
  const complaints: string[] = []
  const page = await at('2026-11-23', '09:00', 'review', '/desk/standards/new?upper=ln-market-68')
  page.on('console', (message) => complaints.push(message.text()))
  await page.fill('#id', ID)
  await typeInCell(page, '2 经营额', '< 90000')

  const hole =
    '经营额在90,000元以上，且不满100,000元，且造成危害后果：否，且拒不改正：是，且情节严重：否：没有阶次适用。例如经营额为90,000元，造成危害后果：否，拒不改正：是，情节严重：否。'
  await page.locator('[data-finding=input_gap]', { hasText: hole }).waitFor()
  assert.match(await text(page, '[data-checks]'), /有1处错误，改好才能公布/)
  await assertAccessible(page)
  const markOnTop = page.evaluate(() => {
    const mark = document.querySelector('.bjs-powered-by svg')
    mark?.scrollIntoView({ block: 'center', inline: 'center' })
    const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect()
    return (
      width > 0 && document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.bjs-powered-by') !== null
    )
  })
  await markOnTop
  await page.fill('#note', '“从轻”以九万元为限。')
  await page.click('button[value=save]')
  assert.match(await text(page, 'main'), /袁南乔于2026年11月23日9:00保存，第1稿/)
  assert.deepEqual(
    complaints.filter((words) => !MARK.some((style) => words.includes(hashOf(style)))),
    [],
    'nothing breaks the strict policy but the style attributes of the mark, which our sheet stands in for',
  )
  assert.equal(await markOnTop, true, 'the mark of bpmn.io is seen and nothing lies on it')
})

test('an overlap names the rows that meet and the cell they share, and the rows are marked', async () => {
  const page = await at('2026-11-23', '09:30', 'review', `${DESK}/edit`)

  await typeInCell(page, '2 经营额', '<= 100000')

  const overlap = '第2行“从轻”和第3行“一般”同时适用'
  await page.locator('[data-finding^=input_overlap]', { hasText: overlap }).waitFor()
  const marked = await page.evaluate(() =>
    [...document.querySelectorAll('[data-table] td.rule-index')].map(
      (cell) => getComputedStyle(cell, '::after').content,
    ),
  )
  assert.deepEqual(
    marked.flatMap((sign, row) => (sign.includes('!') ? [row + 1] : [])),
    [2, 3],
  )
  await page.click('button:has-text("撤销")')
  await page.locator('[data-table] [aria-label="2 经营额"]', { hasText: /^<= 10000\s*$/ }).waitFor()
})

test('with the hole in it the draft cannot be published: the head is told why, and has no button', async () => {
  const page = await at('2026-11-23', '10:00', 'chief', DESK)

  assert.match(await text(page, 'main'), /审查发现错误，不能公布/)
  assert.match(await text(page, 'main'), /经营额在90,000元以上，且不满100,000元/)
  assert.equal(await page.locator(`form[action$="${ID}/publish"]`).count(), 0)
})

test('she mends it, and writes down what two cases must come to; one of them is wrong and is told', async () => {
  const page = await at('2026-11-23', '11:00', 'review', `${DESK}/edit`)
  await typeInCell(page, '2 经营额', '< 100000')
  await page.locator('[data-finding=input_gap]').waitFor({ state: 'detached' })
  await page.fill('textarea[name=note]', '与上级基准相同，附示例。')
  await addScenario(page, '小本经营', 'tier:t1')
  await addScenario(page, '写错的', 'tier:t2')

  assert.match(await text(page, '[data-checks]'), /2个示例里有1个与文件写的不符/)
  assert.match(await text(page, '[data-scenario=failed]'), /写错的.*不符/)
  await page.click('details:has(button[value="drop:1"]) summary')
  await page.click('button[value="drop:1"]')
  assert.match(await text(page, '[data-checks]'), /1个示例的结果都与文件写的一致/)
  await page.goto(DESK)
  assert.doesNotMatch(await text(page, 'main'), /错误/)
})

test('without a script the same file is changed as text and checked when it is saved', async () => {
  county.goTo('2026-11-23', '11:30')
  const page = await newPage({ baseURL: county.baseURL, javaScript: false })
  await signIn(page, 'review', `${DESK}/edit`)
  const box = page.locator('textarea[name=text]')
  const file = await box.inputValue()
  await box.fill(file.replace('hits: unique', 'hits: any'))
  await page.click('button[value=save]')

  assert.match(await text(page, '[role=alert]'), /hits/)
  assert.match(await box.inputValue(), /hits: any/, 'what was typed is still there')
})

test('another person reviews it; the public is asked, and a visitor says something without a script or a name', async () => {
  const legal = await at('2026-11-23', '14:00', 'legal', DESK)
  await legal.fill('#opinion', '在上级基准幅度内，程序合法。')
  await legal.click('button:has-text("通过合法性审核")')
  const jurist = await at('2026-11-23', '15:00', 'review', DESK)
  await jurist.fill('#to', '2026-12-23')
  await jurist.click('button:has-text("公开征求意见")')

  county.goTo('2026-11-30', '10:00')
  const visitor = await newPage({ baseURL: county.baseURL, javaScript: false, width: 360 })
  await visitor.goto(`/standards/${ID}`)
  await assertNoSidewaysScroll(visitor)
  await visitor.fill('textarea[name=text]', '小本经营应当先教育。')
  await visitor.click('button:has-text("提交意见")')
  assert.match(await text(visitor, '#comments ~ ol'), /小本经营应当先教育。尚未答复/)
  await visitor.context().close()
  const seen = await newPage({ baseURL: county.baseURL, width: 1440 })
  await seen.goto(`/zh-Hant/standards/${ID}`)
  await assertAccessible(seen)
})

test('after thirty days the comment is answered, the draft filed, and the head publishes it from the new year', async () => {
  const jurist = await at('2026-12-28', '09:00', 'review', DESK)
  assert.match(await text(jurist, 'main'), /还有1条意见没有答复/)
  await jurist.check('input[name="result-1"][value=partly]')
  await jurist.fill('[name="answer-1"]', '首次轻微违法不予处罚，另有规定。')
  await jurist.click('button:has-text("答复意见1")')
  await jurist.fill('#filedAs', '安市监备〔2026〕3号')
  await jurist.click('button:has-text("记入备案")')
  const head = await at('2026-12-28', '10:00', 'chief', DESK)
  await assertAccessible(head)
  await head.fill('#from', '2027-01-01')
  await head.click('button:has-text("公布")')

  assert.match(await text(head, 'main'), /没有正在制定的下一版/)
})

test('from that day the public reads the edition, what became of the comment, and computes by it', async () => {
  county.goTo('2027-01-04', '09:00')
  const page = await newPage({ baseURL: county.baseURL, width: 360 })
  await page.goto(`/standards/${ID}`)
  const told = await text(page, 'main')
  assert.match(told, /第1版.*自2027年1月1日起施行/)
  assert.match(told, /小本经营应当先教育。部分采纳·首次轻微违法不予处罚，另有规定。/)
  await assertAccessible(page)
  await assertNoSidewaysScroll(page)

  await page.goto(`/standards/${ID}/calculator?f.turnover=99999&f.harm=no&f.refused_correction=yes&f.serious=no`)
  assert.match(await text(page, '[data-result]'), /10,000至37,000元/)
})

/** Puts words in place of what stands in a cell, as somebody does who works by keyboard. */
async function typeInCell(page: Page, cell: string, words: string): Promise<void> {
  await page.focus(`[data-table] [aria-label="${cell}"]`)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
}

async function addScenario(page: Page, name: string, expected: string): Promise<void> {
  await page.click('details:has(button[value=add]) summary')
  await page.fill('[name="s.name"]', name)
  await page.fill('[name="f.turnover"]', '50,000')
  await page.check('[name="f.harm"][value=no]')
  await page.check('[name="f.refused_correction"][value=yes]')
  await page.check('[name="f.serious"][value=no]')
  await page.selectOption('[name="s.outcome"]', expected)
  await page.click('button[value=add]')
}

async function at(on: string, time: string, login: string, next: string): Promise<Page> {
  county.goTo(on, time)
  const page = await newPage({ baseURL: county.baseURL, width: 1440 })
  page.setDefaultTimeout(30_000)
  await signIn(page, login, next)
  return page
}

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').replace(/\s+/g, '')
}
