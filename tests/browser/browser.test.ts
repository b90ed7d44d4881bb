import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts'
import { closeBrowser, newPage } from './browser.ts'

after(closeBrowser)

test('the browser draws Chinese from the fonts of the packages', async () => {
  const page = await newPage({ width: 320 })
  await page.setContent(
    '<!doctype html><html lang="zh-Hans"><title>公开</title><main><h1>安澜县</h1><p>最迟答复日期</p></main>',
  )
  const widths = await page.evaluate(() => {
    const measure = document.createElement('canvas').getContext('2d')
    if (measure) measure.font = '100px sans-serif'
    return ['縣', '县', '\u{10FFFD}'].map((sign) => measure?.measureText(sign).width)
  })
  assert.deepEqual(widths.slice(0, 2), [100, 100], 'a Chinese character is as wide as it is high')
  await assertAccessible(page)
  await assertNoSidewaysScroll(page)
})

test('a page without a language and a picture without words is found out', async () => {
  const page = await newPage()
  await page.setContent('<!doctype html><title>x</title><img src="data:,">')
  await assert.rejects(assertAccessible(page, 'the bad page'), /html-has-lang[\s\S]*image-alt/)
})
