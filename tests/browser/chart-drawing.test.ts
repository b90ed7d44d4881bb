import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { LANGS } from '#base/text.ts'
import { drawChart } from '#law/flows/draw/draw-chart.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { referenceModels } from '../flows/miwg.ts'
import { closeBrowser, newPage } from './browser.ts'

const FLOWS = new URL('../../lawbook/flows/', import.meta.url)
const STYLE = ['tokens.css', 'chart-drawing.css']
  .map((file) => readFileSync(new URL(`../../src/ui/${file}`, import.meta.url), 'utf8'))
  .join('\n')

after(closeBrowser)

test('words measured by table stay inside their boxes in a real browser, in every language', async () => {
  const files = readdirSync(FLOWS).filter((file) => file.endsWith('.bpmn'))
  const house = files.map((file) => ({ file, xml: readFileSync(new URL(file, FLOWS), 'utf8') }))
  const page = await newPage({ javaScript: true })
  for (const { file, xml } of [...house, ...(referenceModels() ?? [])]) {
    const chart = await readChart(xml)
    for (const lang of LANGS) {
      await page.setContent(drawChart(chart, { lang, style: STYLE }))

      const boxes = await page.locator('g[data-id] > rect.box:not(.frame)').count()
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('g[data-id] > rect.box:not(.frame)')].flatMap((box) => {
          const words = box.parentElement?.querySelector('text.t')
          const [a, b] = [box.getBoundingClientRect(), words?.getBoundingClientRect()]
          const out = b ? Math.max(a.left - b.left, b.right - a.right, a.top - b.top, b.bottom - a.bottom) : 0
          return out > 1 ? [`${words?.textContent} by ${Math.round(out)}`] : []
        }),
      )

      assert.ok(boxes > 0, file)
      assert.deepEqual(over, [], `${file} in ${lang}`)
    }
  }
})

test('what became of a step is written on it, and the word stands out from its ground in forced colours too', async () => {
  const xml = readFileSync(new URL('general-licence.bpmn', FLOWS), 'utf8')
  const chart = await readChart(xml)
  const [first, second] = chart.nodes.filter(({ kind }) => kind === 'user').map(({ id }) => id)
  const marks = new Map([
    [first ?? '', 'added' as const],
    [second ?? '', 'changed' as const],
  ])
  const page = await newPage({ forcedColors: 'active' })

  await page.setContent(drawChart(chart, { lang: 'zh-Hans', style: STYLE, marks }))

  const told = await page.evaluate(() =>
    [...document.querySelectorAll('.tagt')].map((word) => [word.textContent, getComputedStyle(word).fill]),
  )
  assert.deepEqual(told.map(([word]) => word).sort(), ['改动', '新增'])
  const grounds = await page.evaluate(() =>
    [...document.querySelectorAll('rect.tag')].map((tag) => getComputedStyle(tag).fill),
  )
  for (const [i, [, colour]] of told.entries()) assert.notEqual(colour, grounds[i])
})
