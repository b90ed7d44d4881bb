import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { accepted } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { assertAccessible, assertNoSidewaysScroll } from '../browser/axe.ts'
import { closeBrowser, newPage } from '../browser/browser.ts'
import { openCounty } from './county.ts'

const county = await openCounty('2026-11-23')
const { baseURL } = county
accepted(
  await inTransaction(county.db, county.moment(), (tx) =>
    settleStandards(tx, { kind: 'machine', name: 'journey' }, readStandards(), county.moment().today),
  ),
)
after(async () => {
  await closeBrowser()
  await county.close()
})

const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const CALCULATOR = '/standards/ln-market-68/calculator'
const FACTS = { turnover: 180_000, harm: false, refused_correction: true, serious: false }

/** What the command line says to the same facts: `37000-73000`. */
function decidedByCommand(): string {
  const bin = fileURLToPath(new URL('../../bin/gongkai', import.meta.url))
  const line = JSON.stringify({ id: '1', standard: 'ln-market-68', facts: FACTS })
  const { stdout } = spawnSync(bin, ['decide'], { input: `${line}\n`, encoding: 'utf8' })
  const { fine } = JSON.parse(stdout)
  return `${fine.min}-${fine.max}`
}

const rangeShown = (text: string | null): string =>
  [...(text ?? '').matchAll(/[\d,]{4,}/g)].map(([sum]) => sum.replaceAll(',', '')).join('-')

test('a citizen computes at home what the command line says, with and without a script, in three languages', async () => {
  const expected = decidedByCommand()
  assert.match(expected, /^\d+-\d+$/)
  for (const lang of LANGS) {
    for (const javaScript of [true, false]) {
      const page = await newPage({ baseURL, javaScript })
      await page.goto(`${PREFIX[lang]}${CALCULATOR}`)
      await page.fill('[name="f.turnover"]', '180,000')
      await page.check('[name="f.harm"][value=no]')
      await page.check('[name="f.refused_correction"][value=yes]')
      await page.check('[name="f.serious"][value=no]')
      if (!javaScript) await page.click('form[data-calculator] button')

      assert.equal(rangeShown(await page.textContent('.answer .rng')), expected, `${lang}, script ${javaScript}`)
      assert.match(page.url(), /f\.turnover=180/, 'the address holds the facts, so that the result can be shared')
      await page.context().close()
    }
  }
})

test('what the browser computes reads as what the server renders, word for word', async () => {
  const page = await newPage({ baseURL })
  const query = '?f.turnover=300000&f.harm=no&f.refused_correction=yes&f.serious=yes'
  await page.goto(`${CALCULATOR}${query}`)
  const byServer = await page.innerHTML('[data-result]')

  await page.fill('[name="f.turnover"]', '300,000')

  const byBrowser = await page.innerHTML('[data-result]')
  assert.equal(byBrowser, byServer)
  await page.context().close()
})

test('the script computes while one types, names what is missing, and asks no server', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/standards/food-124/calculator')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.fill('[name="f.goods_value"]', '20000.01')
  assert.match((await page.textContent('[data-result]')) ?? '', /还要知道：情节严重/)
  await page.check('[name="f.serious"][value=no]')

  assert.match((await page.textContent('.answer')) ?? '', /200,000\.1至400,000\.2元/, 'exact, not a binary fraction')
  assert.deepEqual(asked, [])
  await page.context().close()
})

test('a fact that cannot be established takes the lowest grade where the rules say so, with and without a script', async () => {
  const said: (string | null)[] = []
  for (const javaScript of [true, false]) {
    const page = await newPage({ baseURL, javaScript, width: 360 })
    await page.goto('/standards/gd-water-2.3/calculator')
    await page.selectOption('[name="f.behaviour"]', 'not_installed')
    await page.check('[name="u.months"]')
    await page.check('[name="f.similar_1y"][value=yes]')
    await page.check('[name="f.rectified_in_time"][value=yes]')
    if (!javaScript) await page.click('form[data-calculator] button')
    said.push(await page.innerHTML('[data-result]'))

    assert.match((await page.textContent('.answer')) ?? '', /120,000元/, '10 + 30 + 0 + 20 per cent of 200,000 yuan')
    assert.match((await page.textContent('.why')) ?? '', /持续时间无法查明，取这一因素的最低一档/)
    assert.match(page.url(), /u\.months=yes/, 'the address holds it, and nothing that somebody wrote')
    await page.context().close()
  }
  assert.equal(said[0], said[1])
})

test('where the rules say nothing of it, the calculator says that no penalty rests on what is not clear (§40)', async () => {
  const said: (string | null)[] = []
  for (const javaScript of [true, false]) {
    const page = await newPage({ baseURL, javaScript })
    await page.goto('/standards/food-124/calculator')
    await page.check('[name="u.goods_value"]')
    await page.check('[name="f.serious"][value=no]')
    if (!javaScript) await page.click('form[data-calculator] button')
    said.push(await page.innerHTML('[data-result]'))

    assert.match(said[0] ?? '', /货值金额无法查明。这一基准没有规定无法查明时怎么办/)
    await page.context().close()
  }
  assert.equal(said[0], said[1])
})

test('asked with nothing filled in, each field says so; with a script a field that is mended stops saying it', async () => {
  for (const javaScript of [true, false]) {
    const page = await newPage({ baseURL, javaScript, width: 360 })
    await page.goto('/standards/food-124/calculator')
    await page.click('form[data-calculator] button')
    await page.locator('.field.err', { hasText: '请填写：货值金额。' }).waitFor()

    assert.equal(
      await page.locator('form[data-calculator] .err-msg').count(),
      2,
      'the amount, and whether it was serious',
    )
    assert.match((await page.textContent('[data-result]')) ?? '', /还要知道：货值金额、情节严重/)
    if (javaScript) {
      await assertAccessible(page)
      await page.fill('[name="f.goods_value"]', 'many')
      assert.match((await page.textContent('.field.err')) ?? '', /请更正：货值金额/)
      await page.fill('[name="f.goods_value"]', '9999')
      await page.check('[name="f.serious"][value=no]')
      assert.equal(await page.locator('form[data-calculator] .err-msg').count(), 0)
    }
    await page.context().close()
  }
})

test('sent, the form brings what only the server knows, with a script too: decisions on the same facts, the address', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/standards/food-124/calculator')
  await page.fill('[name="f.goods_value"]', '9999')
  await page.check('[name="f.serious"][value=no]')
  assert.equal(await page.locator('#like-yours').count(), 0)

  await page.click('form[data-calculator] button')

  await page.locator('#like-yours').waitFor()
  await page.click('a:has-text("本结果的网址")')
  assert.match(page.url(), /calculator\?f\.goods_value=9999&f\.serious=no$/)
  assert.match((await page.textContent('.answer')) ?? '', /50,000至100,000元/)
  await page.context().close()
})

test('list, standard and calculator are accessible in three languages and fit 320 pixels', async () => {
  const query = '?f.turnover=180000&f.harm=no&f.refused_correction=yes&f.serious=no'
  for (const lang of LANGS) {
    for (const path of [
      '/standards',
      '/standards/gd-water-2.1',
      '/standards/my-outlet',
      `${CALCULATOR}${query}`,
      CALCULATOR,
    ]) {
      const page = await newPage({ baseURL, width: 320 })
      await page.goto(`${PREFIX[lang]}${path}`)
      await assertAccessible(page, `${lang} ${path}`)
      await assertNoSidewaysScroll(page)
      await page.context().close()
    }
  }
})

test('the keyboard alone fills the form and reaches the result', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/standards/food-124/calculator')
  await page.focus('[name="f.goods_value"]')

  await page.keyboard.type('9999')
  await page.keyboard.press('Tab') // its box "cannot be established"
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#answer$/)

  assert.match((await page.textContent('.answer')) ?? '', /50,000至100,000元/)
  assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-result')), true)
  await page.context().close()
})
