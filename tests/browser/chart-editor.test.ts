import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, beforeEach, test } from 'node:test'
import type { Page } from 'playwright-core'
import { wordsOf as canvasWordsOf } from '#areas/processes/desk/editor/canvas/words/index.ts'
import { must } from '#base/assert.ts'
import { LANGS } from '#base/text.ts'
import { drawingFaults } from '#law/flows/compose/drawing-faults.ts'
import { lintChart } from '#law/flows/lint.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { assertAccessible } from './axe.ts'
import { closeBrowser } from './browser.ts'
import { openEditorHouse } from './chart-editor/house.ts'

const house = await openEditorHouse()
after(async () => {
  await closeBrowser()
  await house.close()
})

beforeEach(() => house.dropDraft())

const step = (page: Page, name: string) => page.click(`.steps li > button:has-text("${name}")`)
const text = async (page: Page, selector: string) => (await page.textContent(selector)) ?? ''
const found = (page: Page, sentence: string) => page.locator('#sheet-check li', { hasText: sentence })

test('an official inserts a legal review by keyboard, is told what it lacks, mends it and saves it', async () => {
  const { page, complaints } = await house.open()
  await page.focus('.steps li > button:has-text("审查材料")')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('法制审查')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Legal review')
  await page.keyboard.press('Tab')

  await found(page, '“法制审查”没有时限').waitFor()
  await found(page, '“法制审查”没有依据').waitFor()
  await page.click('.selected [data-key="limits-add"]')
  await page.fill('#panel-limits-0-value', '２')
  await page.click('.selected [data-key="bases-add"]')
  await page.fill('#panel-bases-0-law', '行政许可法')
  await page.fill('#panel-bases-0-article', '38')
  await page.selectOption('#panel-role', 'legal')
  await found(page, '法制审查').first().waitFor({ state: 'detached' })
  await page.fill('#note', '增加法制审查')
  await page.click('button:has-text("存为草稿")')
  await page.locator('.says', { hasText: '已保存' }).waitFor()

  const draft = must(await house.draft(), 'the draft that was saved')
  const chart = await readChart(draft.xml)
  const made = must(
    chart.nodes.find(({ name }) => name['zh-Hans'] === '法制审查'),
    'the step inserted',
  )
  assert.equal(draft.note, '增加法制审查')
  assert.deepEqual(
    lintChart(chart).filter(({ severity }) => severity === 'error'),
    [],
  )
  assert.deepEqual(
    [made.kind, made.name.en, made.post?.role, made.limits, made.basis],
    [
      'user',
      'Legal review',
      'legal',
      [{ kind: 'promised', rule: null, n: 2, unit: 'working_days' }],
      [{ law: 'ALL', article: '38', version: null }],
    ],
    'a full-width figure is a figure, a law is kept by its key',
  )
  const neighbours = chart.flows.filter(({ from, to }) => from === made.id || to === made.id)
  assert.deepEqual(
    neighbours.map(({ from, to }) => (from === made.id ? `→ ${to}` : `${from} →`)),
    ['review →', '→ decide'],
  )
  assert.deepEqual(complaints, [], 'nothing breaks the strict policy')
})

test('a step on a conditional way takes the condition in front of it and the place of what came next', async () => {
  const { page } = await house.open()
  await step(page, '受理审查')
  await page.click('.can button:has-text("不予受理")')
  await page.keyboard.type('写明理由')
  await page.keyboard.press('Tab')
  await page.locator('.steps li', { hasText: '写明理由' }).waitFor()

  const chart = await drawn(page)
  const made = chart.nodes.find(({ name }) => name['zh-Hans'] === '写明理由')
  const into = chart.flows.find(({ to }) => to === made?.id)
  assert.equal(into?.condition, 'intake = "not_accepted"')
  assert.equal(into?.name['zh-Hans'], '不予受理')
  const [box, end] = [made?.id ?? '', 'refused'].map((id) => chart.layout.shapes.get(id))
  assert.ok(box && end && box.x + box.width < end.x, 'what came next has moved aside')
  assert.equal(made?.lane, 'lane-window')
})

test('wherever a step is inserted into a real chart, no line passes through a box and no words lie on one', async () => {
  const { page } = await house.open({ chart: 'summary-penalty' })
  assert.deepEqual(drawingFaults(await drawn(page)), [])
  const rows = page.locator('.steps ol > li > button')
  const count = await rows.count()
  for (let row = 0; row < count; row++) {
    await rows.nth(row).click()
    const places = await page.locator('.can [data-key^=insert]').evaluateAll((all) => all.map((each) => each.outerHTML))
    for (const place of places.map((html) => /data-key="([^"]+)"/.exec(html)?.[1])) {
      await rows.nth(row).click()
      await page.click(`.can [data-key="${place}"]`)
      assert.deepEqual(drawingFaults(await drawn(page)), [], `row ${row}, ${place}`)
      await page.click('button:has-text("撤销")')
      await rows.nth(count).waitFor({ state: 'detached' })
    }
  }
})

test('a step moves to another post, goes away with its ways mended, and comes back by undo', async () => {
  const { page } = await house.open()
  await step(page, '审查材料')
  await page.selectOption('[data-key=lane]', { label: '窗口' })
  await page.locator('[aria-current] small', { hasText: '窗口' }).waitFor()
  assert.equal((await drawn(page)).nodes.find(({ id }) => id === 'review')?.lane, 'lane-window')

  await page.click('[data-key=remove]')
  await page.locator('.steps li', { hasText: '审查材料' }).waitFor({ state: 'detached' })
  const without = await drawn(page)
  assert.equal(without.flows.find(({ id }) => id === 'f4')?.to, 'decide', 'the way that led to it leads on')

  await page.click('button:has-text("撤销")')
  await page.locator('.steps li', { hasText: '审查材料' }).waitFor()
  await page.click('button:has-text("撤销")')
  const again = await drawn(page)
  assert.equal(again.flows.find(({ id }) => id === 'f4')?.to, 'review')
  assert.equal(again.nodes.find(({ id }) => id === 'review')?.lane, 'lane-decider')
})

test('a condition is judged while it is typed, at its place', async () => {
  const { page } = await house.open()
  await page.click('[data-element-id=f3] .djs-hit', { force: true })
  const condition = page.locator('#panel-condition')
  await condition.fill('intake ＝ "accepted"')
  assert.match(await text(page, '.feel'), /全角/)
  assert.equal(await page.textContent('.feel mark'), '＝')
  await condition.fill('intakes = "accepted"')
  assert.match(await text(page, '.feel'), /没有名为“intakes”的事实，您是要写“intake”吗/)
  await condition.fill('intake = "accepted"')
  assert.match(await text(page, '.feel'), /写法正确/)
})

test('the chart is gone through with the facts one chooses, and a step back is a step back', async () => {
  const { page } = await house.open()
  await page.click('#tab-simulate')
  await page.click('#sheet-simulate button:has-text("从“收到申请”开始")')
  await page.selectOption('#panel-fact-intake', 'not_accepted')
  await page.click('#sheet-simulate button:has-text("办完“受理审查”")')
  assert.match(await text(page, '#sheet-simulate [role=status]'), /流程走完了/)

  await page.click('#sheet-simulate button:has-text("退回一步")')
  await page.selectOption('#panel-fact-intake', 'accepted')
  await page.click('#sheet-simulate button:has-text("办完“受理审查”")')
  assert.match(await text(page, '#sheet-simulate [role=status]'), /现在停在：审查材料/)
  assert.equal(await page.locator('.run-here').count(), 1)
  assert.equal(await page.getAttribute('.run-here', 'data-element-id'), 'review')
})

test('what a drawing changes is told against the edition in force, and marked while one looks at it', async () => {
  for (const chart of ['licence', 'summary-penalty'] as const) {
    const { page } = await house.open({ chart })
    assert.equal(await text(page, '#tab-compare'), '与在用版相同', `${chart}: to open it changes nothing`)
  }
  const { page } = await house.open()
  await step(page, '审查材料')
  await page.fill('#panel-limits-0-value', '2')
  await page.click('[data-key=insert]')
  await page.keyboard.type('法制审查')
  await page.keyboard.press('Tab')
  await page.locator('#sheet-compare li', { hasText: '法制审查' }).first().waitFor({ state: 'attached' })
  assert.equal(await page.locator('.sign.added').count(), 0)
  await page.click('#tab-compare')

  assert.match(await text(page, '#sheet-compare'), /“审查材料”的承诺时限由3个工作日减为2个工作日/)
  assert.deepEqual(await page.locator('.djs-shape.is-added text').allTextContents(), ['法制审查'])
  assert.equal(await page.locator('[data-element-id=review].is-changed').count(), 1)
  await page.click('#tab-check')
  assert.equal(await page.locator('.is-added, .is-changed').count(), 0)
})

test('who saves on a draft that somebody else has changed is told so and keeps what was drawn', async () => {
  const first = await house.open()
  const second = await house.open({ by: 'second' })
  await second.page.click('button:has-text("存为草稿")')
  await second.page.locator('.says', { hasText: '已保存' }).waitFor()

  await step(first.page, '作出决定')
  await first.page.click('[data-key=insert]')
  await first.page.keyboard.type('集体讨论')
  await first.page.keyboard.press('Tab')
  await first.page.click('button:has-text("存为草稿")')
  await first.page.locator('.says', { hasText: '没有保存' }).waitFor()
  assert.match(await text(first.page, '.says'), /草稿已被他人改动/)
  assert.ok((await drawn(first.page)).nodes.some(({ name }) => name['zh-Hans'] === '集体讨论'))

  await second.page.click('button:has-text("存为草稿")')
  await second.page.locator('.says', { hasText: '已保存' }).waitFor()
})

test('a button that is pressed slowly while a field is still being left does what it says', async () => {
  const { page } = await house.open()
  await step(page, '送达')
  await page.fill('#panel-limits-0-value', '3')
  await page.hover('[data-key=risks-add]')
  await page.mouse.down()
  await page.evaluate(() => new Promise((rest) => setTimeout(() => setTimeout(rest)))) // what the page had put off is done
  await page.mouse.up()

  await page.locator('#panel-risks-0-point').waitFor()
  assert.equal(await page.inputValue('#panel-limits-0-value'), '3', 'and what was typed counts')
})

test('whatever the panel writes is read by the house as it was meant, and undone step by step', async () => {
  const { page } = await house.open()
  const before = await drawn(page)
  await step(page, '送达')
  await page.selectOption('#panel-part', 'delivery')
  await page.fill('#panel-text-zh-Hans', '把许可证交到申请人手里')
  await page.fill('#panel-text-en', 'The licence is handed over')
  await page.selectOption('#panel-at', 'township')
  await page.uncheck('[data-key=counted]')
  await page.selectOption('#panel-limits-0-rule', 'ALL.DELIVERY')
  await page.click('[data-key=risks-add]')
  await page.fill('#panel-risks-0-point', '证件送错人')
  await page.fill('#panel-risks-0-control', '核对身份证件')
  await page.click('[data-key=documents-add]')
  await page.fill('#panel-documents-0-name', '送达回证')
  await page.check('[data-key=documents-0-public]')
  await page.click('[data-key=clocks-add]')
  await page.selectOption('#panel-clocks-0-action', 'stop')
  await page.selectOption('#panel-several', 'parallel')
  await page.fill('#panel-loopCardinality', '2')
  await page.click('.steps h2')

  const node = (await drawn(page)).nodes.find(({ id }) => id === 'deliver')
  assert.deepEqual(node && { ...node, name: null, basis: null }, {
    ...before.nodes.find(({ id }) => id === 'deliver'),
    ...{ name: null, basis: null, part: 'delivery', counted: false, post: { role: null, at: 'township' } },
    text: { 'zh-Hans': '把许可证交到申请人手里', en: 'The licence is handed over' },
    limits: [{ kind: 'promised', rule: 'ALL.DELIVERY', n: 2, unit: 'working_days' }],
    risks: [
      {
        level: 'medium',
        point: { 'zh-Hans': '证件送错人' },
        control: { 'zh-Hans': '核对身份证件' },
        responsible: null,
      },
    ],
    documents: [{ name: { 'zh-Hans': '送达回证' }, public: true }],
    clocks: [{ action: 'stop', rule: null }],
    multi: { sequential: false, collection: '2', element: null, until: null },
  })
  const undo = page.locator('.tools button:has-text("撤销")')
  while (await undo.isEnabled()) await undo.click()
  assert.deepEqual(await drawn(page), before)
})

test('a message or an error is kept under the name one types, once in the file, and undone with it', async () => {
  const { page } = await house.open({ chart: 'every-kind' })
  const undo = page.locator('.tools button:has-text("撤销")')
  for (const id of ['receiveTask', 'startEvent-message']) {
    await page.click(`[data-element-id="${id}"] .djs-hit`, { force: true })
    await page.fill('#panel-trigger', '材料送到')
    await page.keyboard.press('Tab')
  }
  await page.click('[data-element-id="endEvent-error"] .djs-hit', { force: true })
  await page.fill('#panel-trigger', 'no-power')
  await page.keyboard.press('Tab')

  const { nodes } = await drawn(page)
  const trigger = (id: string) => nodes.find((node) => node.id === id)?.trigger
  assert.deepEqual(trigger('receiveTask'), { kind: 'message', name: '材料送到' })
  assert.deepEqual(trigger('startEvent-message'), { kind: 'message', name: '材料送到' })
  assert.deepEqual(trigger('endEvent-error'), { kind: 'error', code: 'no-power' })
  assert.equal((await drawnXml(page)).match(/<(\w+:)?message /g)?.length, 1)
  while (await undo.isEnabled()) await undo.click()
  assert.doesNotMatch(await drawnXml(page), /材料送到|no-power/)
})

test('post, process and ways are reached by keyboard too, and a post can be added', async () => {
  const { page } = await house.open()
  await page.focus('.steps button:has-text("决定岗"):not(ol *)')
  await page.keyboard.press('Enter')
  assert.equal(await page.inputValue('#panel-name'), '决定岗')
  await page.click('[data-key=add-lane]')
  await page.fill('#panel-name', '法制岗')
  await page.keyboard.press('Tab')
  await page.selectOption('#panel-role', 'legal')
  await page.locator('.steps ul button:has-text("法制岗")').waitFor()

  await step(page, '受理审查')
  await page.click('.can button:has-text("填写“不予受理”这条线")')
  await page.fill('#panel-name', '不受理')
  await page.click('.steps ul button:has-text("整个流程")')
  await page.click('[data-key=facts-add]')
  await page.fill('#panel-facts-1-name', 'amount')
  await page.selectOption('#panel-facts-1-type', 'number')

  const chart = await drawn(page)
  assert.deepEqual(chart.lanes.find(({ name }) => name['zh-Hans'] === '法制岗')?.post, { role: 'legal', at: 'body' })
  assert.equal(chart.flows.find(({ id }) => id === 'f3')?.name['zh-Hans'], '不受理')
  assert.deepEqual(chart.facts.at(-1), { name: 'amount', type: 'number', values: [], says: null })
})

test('who was signed out while drawing signs in again elsewhere and then saves, nothing lost', async () => {
  const { page } = await house.open()
  await step(page, '审查材料')
  await page.fill('#panel-name', '审查全部材料')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.click('button:has-text("存为草稿")')
  await page.locator('.says', { hasText: '没有保存' }).waitFor()

  await page.context().addCookies(cookies)
  await page.click('button:has-text("存为草稿")')
  await page.locator('.says', { hasText: '已保存' }).waitFor()

  assert.match((await house.draft())?.xml ?? '', /审查全部材料/)
})

test('a drawing that was changed since it was saved is not left without a question', async () => {
  const { page } = await house.open()
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    return dialog.accept()
  })
  await step(page, '审查材料')
  await page.fill('#panel-name', '审查')
  await page.click('button:has-text("存为草稿")')
  await page.locator('.says', { hasText: '已保存' }).waitFor()
  await page.reload()
  assert.equal(asked, 0, 'saved: no question')

  await page.waitForSelector('.steps li')
  await step(page, '送达')
  await page.click('[data-key=remove]')
  await page.reload()
  assert.equal(asked, 1)
})

test('saved and sent on, the draft stands on the page where a second person approves it, with what it changes', async () => {
  const { page } = await house.open()
  await step(page, '审查材料')
  await page.fill('#panel-limits-0-value', '2')
  await page.click('button:has-text("存好，去审批")')
  await page.waitForURL((url) => url.pathname === '/desk/charts/licence')

  assert.match(await text(page, 'main'), /“审查材料”的承诺时限由3个工作日减为2个工作日/)
})

test('who may not draw sees the chart and may go through it, and is told whose it is', async () => {
  const { page, complaints } = await house.open({ by: 'reader' })

  assert.match(await text(page, '.notice[role=note]'), /不归您所在的机关/)
  await step(page, '审查材料')
  assert.equal(await page.isDisabled('#panel-name'), true)
  assert.equal(await page.locator('.djs-palette, .can, [data-chart-form]').count(), 0)
  await page.click('#tab-simulate')
  await page.click('#sheet-simulate .btn.main')
  assert.match(await text(page, '#sheet-simulate [role=status]'), /现在停在：受理审查/)
  assert.deepEqual(complaints, [])
})

test('without a script the file is taken away, and handed in by the same form', async () => {
  const { page } = await house.open({ javaScript: false })
  const download = page.waitForEvent('download')
  await page.click('a:has-text("下载流程图文件")')
  const file = await (await download).path()
  await page.setInputFiles('#xml', file)
  await page.fill('#note', '用其他工具改过')
  await page.click('button:has-text("存为草稿")')

  const draft = await house.draft()
  assert.deepEqual([draft?.revision, draft?.note], [1, '用其他工具改过'])
  assert.equal(draft?.xml, await readFile(file, 'utf8'), 'byte for byte')
  assert.equal(await page.isVisible('[data-chart-editor]'), false, 'no empty place where the drawing would be')
})

for (const lang of LANGS)
  test(`whatever the drawing part shows is in the words of the page: ${lang}`, async () => {
    const { page } = await house.open({ lang, chart: 'every-kind' })
    const ours = new Set(Object.values(canvasWordsOf(lang)))
    const strange = (texts: readonly string[]) => texts.filter((text) => !ours.has(text))

    assert.deepEqual(strange(await shown(page, '.djs-palette .entry')), [])
    for (const id of house.everyId) {
      await page.click(`[data-element-id="${id}"] .djs-hit`, { force: true })
      assert.deepEqual(strange(await shown(page, '.djs-context-pad.open .entry')), [], id)
      const change = page.locator('.djs-context-pad.open [data-action=replace]')
      if ((await change.count()) === 0) continue
      await change.click()
      assert.deepEqual(strange(await shown(page, '.djs-popup :is(.entry, .title)')), [], id)
      await page.keyboard.press('Escape')
    }
  })

test('the page is accessible in every language, with a step selected, gone through, and where the script does not come', async () => {
  for (const lang of LANGS) {
    const { page } = await house.open({ lang })
    await page.click('.steps li:nth-child(3) > button')
    await assertAccessible(page)
  }
  const { page } = await house.open()
  await page.click('#tab-simulate')
  await page.click('#sheet-simulate .btn.main')
  await assertAccessible(page, 'going through')
  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
  await assertAccessible(page, 'without the script')
})

test('the mark of bpmn.io is seen and nothing covers it', async () => {
  const { page } = await house.open()

  const mark = must(await page.locator('.bjs-powered-by').boundingBox(), 'place of the mark')
  const onTop = await page.evaluate(
    ({ x, y, width, height }) => document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a')?.href,
    mark,
  )
  assert.equal(onTop, 'http://bpmn.io/')
})

/** The chart as it is drawn now: what would be saved, read by the house. */
async function drawn(page: Page) {
  return readChart(await drawnXml(page))
}

/** The file that would be saved, taken from what is sent; the sending itself is broken off. */
async function drawnXml(page: Page): Promise<string> {
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.method() === 'POST' && sent.url().endsWith('/draft')),
    page.route('**/draft', (route) => route.abort(), { times: 1 }),
    page.click('button:has-text("存为草稿")'),
  ])
  const body = request.postDataBuffer()?.toString('utf8') ?? ''
  const end = /<\/(?:\w+:)?definitions>/.exec(body)
  return body.slice(body.indexOf('<?xml'), (end?.index ?? 0) + (end?.[0].length ?? 0))
}

/** Words and titles of what is seen, blank ones left out. */
function shown(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .flatMap((each) => [each.textContent ?? '', each.getAttribute('title') ?? ''])
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  )
}
