import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Chart, Node } from '../chart.ts'
import { exampleChart, named } from '../example-chart.ts'
import { drawChart } from './draw-chart.ts'
import type { DrawOptions } from './options.ts'

const licence = (more: Partial<Node> = {}): Chart =>
  exampleChart(
    {
      S: { kind: 'start', name: named('提出申请', 'Application') },
      A: { kind: 'user', name: named('现场核查', 'Site check'), ...more },
      X: { kind: 'exclusive', name: named('', '') },
      D: { kind: 'user', name: named('决定', 'Decision'), part: 'decision' },
      E: { kind: 'end', name: named('办结', 'Closed') },
    },
    ['S > A', 'A > X', 'X > D else', 'X > A if 结果 = "否"', 'D > E'],
  )
const draw = (chart: Chart, more: Partial<DrawOptions> = {}) => drawChart(chart, { lang: 'zh-Hans', ...more })
/** The element of one node or line, whole. */
const partOf = (svg: string, id: string) => {
  const begin = svg.search(new RegExp(`<(g|a) data-id="${id}"`))
  return svg.slice(begin, svg.indexOf('data-id', begin + 20))
}

test('the drawing is an image with a name and the steps in their order, for those who listen', () => {
  const svg = draw(licence())

  assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="chart-title" aria-describedby="chart-desc"/)
  assert.match(svg, /<title id="chart-title">示例流程流程图<\/title>/)
  assert.match(svg, /<desc id="chart-desc">1 现场核查；2 决定<\/desc>/)
})

test('with links it is a document in which every step leads to its place in the outline, and gateways lead nowhere', () => {
  const svg = draw(licence(), { href: (id) => `#s-${id}` })

  assert.match(svg, /role="graphics-document"/)
  assert.match(partOf(svg, 'A'), /^<a [^>]*href="#s-A"><title>1 现场核查，审核岗，承诺1个工作日<\/title>/)
  assert.match(partOf(svg, 'X'), /^<g /)
})

test('a step shows its number and its limit; one with a risk carries the diamond, the decision its tint', () => {
  const risk = {
    level: 'high',
    point: named('一人到场', 'alone'),
    control: named('两人', 'two'),
    responsible: null,
  } as const
  const svg = draw(licence({ risks: [risk] }))

  assert.match(partOf(svg, 'A'), /限 1 工作日/)
  assert.match(partOf(svg, 'A'), /class="no"[^>]*\/><text class="not"[^>]*>1</)
  assert.match(partOf(svg, 'A'), />险</)
  assert.match(partOf(svg, 'A'), /风险点（高）：一人到场/)
  assert.match(partOf(svg, 'D'), /class="box decides"/)
  assert.doesNotMatch(partOf(svg, 'D'), />险</)
})

test('a way back is broken, the default exit is crossed by a stroke', () => {
  const svg = draw(licence())

  assert.match(partOf(svg, 'X&#62;A'), /class="ln return"/)
  assert.match(partOf(svg, 'X&#62;D'), /class="ln flow"[^>]*\/><path class="ar"[^>]*\/><path class="ln"/)
})

test('figures stand beside the step, and it is said in words where the case is and what it has passed', () => {
  const svg = draw(licence(), {
    figures: new Map([['D', ['412 件', '中位 0.3 日']]]),
    here: ['D'],
    done: ['A', 'S>A'],
  })

  assert.match(svg, />412 件<.*>中位 0\.3 日</)
  assert.match(partOf(svg, 'D'), /class="here".*在这里/)
  assert.match(partOf(svg, 'A'), /class="done".*class="tick"/)
  assert.match(partOf(svg, 'S&#62;A'), /class="done"/)
})

test('what became of an element, and how a run departed from it, is said by a word and a sign of its own', () => {
  const svg = draw(licence(), {
    marks: new Map([
      ['A', 'changed'],
      ['D', 'added'],
      ['D>E', 'added'],
    ]),
    deviations: new Map([['X', 'skipped']]),
  })

  assert.match(partOf(svg, 'A'), /class="changed".*class="sign changed".*改动/)
  assert.match(partOf(svg, 'D'), /class="added".*class="sign added".*新增/)
  assert.match(partOf(svg, 'X'), /class="strays".*跳过/)
  assert.match(partOf(svg, 'D&#62;E'), /class="added"><title>新增<.*/, 'on a short line the sign stands alone')
  assert.equal(svg.match(/class="sign added"/g)?.length, 2, 'once on the step, once on the line')
})

test('names that look like tags stay words', () => {
  const svg = draw(licence({ name: named('<script>alert(1)</script> & "引"', 'x') }), { href: () => '#"><b>' })

  assert.doesNotMatch(svg, /<script|<b>/)
  assert.match(svg, /&#60;script&#62;/)
})

test('the drawing is in the language asked for, down to the limits', () => {
  const svg = draw(licence(), { lang: 'en' })

  assert.match(partOf(svg, 'A'), />Site check<.*>1 working day</)
  assert.match(svg, /<title id="chart-title">Chart: Example</)
})

test('an element without a place is left out, a chart without any place is an empty sheet', () => {
  const svg = draw({ ...licence(), layout: { shapes: new Map(), edges: new Map() } })

  assert.match(svg, /viewBox="0 0 48 48"/)
  assert.doesNotMatch(svg, /NaN|undefined|Infinity/)
})

test('whatever is written into names and places, what comes out is well formed', () => {
  const place = fc.double({ min: -1e4, max: 1e4, noNaN: true })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), place, place, (zh, en, x, y) => {
      const chart = licence({ name: named(zh, en) })
      const shape = { sheet: 0, x, y, width: 100, height: 80, label: null, expanded: false, horizontal: true }
      const svg = draw({
        ...chart,
        layout: { ...chart.layout, shapes: new Map([...chart.layout.shapes, ['A', shape]]) },
      })

      assert.doesNotMatch(svg, /NaN|undefined|Infinity/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 forbids
      assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      assert.equal(
        svg.match(/<(g|a|text|tspan|title|svg|desc)[ >]/g)?.length,
        svg.match(/<\/(g|a|text|tspan|title|svg|desc)>/g)?.length,
      )
    }),
  )
})
