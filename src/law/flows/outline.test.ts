import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Chart, Node } from './chart.ts'
import { exampleChart, named } from './example-chart.ts'
import { printOutline } from './outline/print-outline.ts'
import { sayWay } from './outline/say-way.ts'
import { outlineOf } from './outline.ts'

const heard = (chart: Chart) =>
  outlineOf(chart).map(({ node, number }) => (number === null ? node.id : `${number} ${node.id}`))
const waysOf = (chart: Chart, id: string) =>
  (outlineOf(chart).find(({ node }) => node.id === id)?.ways ?? []).map((way) => {
    const { when, to } = sayWay(way, 'zh-Hans')
    return when === null ? to : `${when} → ${to}`
  })
const step = (zh: string, more: Partial<Node> = {}) => ({ kind: 'user', name: named(zh, zh), ...more }) as const
const plain = named('', '')

/** Intake, which may ask for correction, review, decision, delivery; a refusal is sent before it is delivered. */
const licence = exampleChart(
  {
    S: { kind: 'start', name: named('提出申请', 'Application') },
    C: { kind: 'receive', name: named('补正材料', 'Correction') },
    R: { kind: 'send', name: named('送交不予决定书', 'Send refusal') },
    A: step('收件受理'),
    X: { kind: 'exclusive', name: named('材料齐全', 'Complete') },
    B: step('材料审查'),
    D: step('决定'),
    Y: { kind: 'exclusive', name: plain },
    L: step('送达'),
    E: { kind: 'end', name: named('办结', 'Closed') },
  },
  [
    ...['S > A', 'A > X', 'X > C if 结果 = "否"', 'X > B else', 'C > A'],
    ...['B > D', 'D > Y', 'Y > R if 结果 = "否"', 'Y > L else', 'R > L', 'L > E'],
  ],
)

test('the usual way is heard first, a way that comes back to it in its place, a way back to the beginning last', () => {
  assert.deepEqual(heard(licence), ['S', '1 A', '2 B', '3 D', 'R', '4 L', 'C'])
})

test('a side way that ends elsewhere is heard after the usual way is over, also where a deadline leads onto that', () => {
  const chart = exampleChart(
    {
      ...{ S: 'start', A: step('收件'), X: { kind: 'exclusive', name: plain }, N: step('告知不受理'), M: 'end' },
      ...{
        T: { kind: 'boundary', attachedTo: 'A', trigger: { kind: 'timer', limit: null } },
        B: step('受理'),
        E: 'end',
      },
    },
    ['S > A', 'A > X', 'X > N if 结果 = "否"', 'X > B else', 'N > M', 'T > B', 'B > E'],
  )
  assert.deepEqual(heard(chart), ['S', '1 A', '2 B', '3 N'])
})

test('a fork is told at the step before it: the usual way first, a wait that only leads back with where to', () => {
  assert.deepEqual(waysOf(licence, 'A'), [
    '材料齐全：分支 → 第 2 步“材料审查”',
    '材料齐全：分支 → “补正材料”，回到第 1 步“收件受理”',
  ])
  assert.deepEqual(waysOf(licence, 'C'), ['回到第 1 步“收件受理”'])
})

test('branches side by side are heard one after the other before what they join in', () => {
  const chart = exampleChart(
    {
      S: 'start',
      J: 'parallel',
      Z: step('汇总'),
      F: 'parallel',
      A: step('甲'),
      A2: step('甲二'),
      B: step('乙'),
      E: 'end',
    },
    ['S > F', 'F > A', 'F > B', 'A > A2', 'A2 > J', 'B > J', 'J > Z', 'Z > E'],
  )

  assert.deepEqual(heard(chart), ['S', '1 A', '2 A2', '3 B', '4 Z'])
  assert.deepEqual(waysOf(chart, 'S'), ['同时 → 第 1 步“甲”', '同时 → 第 3 步“乙”'])
  assert.deepEqual(waysOf(chart, 'B'), ['各路都办完以后，第 4 步“汇总”'])
})

test('what a subprocess holds is heard right after it, one deeper, before what follows', () => {
  const inner = (kind: Node['kind']) => ({ kind, parent: 'P' }) as const
  const chart = exampleChart(
    { S: 'start', P: 'subprocess', B: 'user', E: 'end', s: inner('start'), a: inner('user'), e: inner('end') },
    ['S > P', 'P > B', 'B > E', 's > a', 'a > e'],
  )

  assert.deepEqual(heard(chart), ['S', '1 P', 's', '2 a', '3 B'])
  assert.deepEqual(
    outlineOf(chart).map(({ depth }) => depth),
    [0, 0, 1, 1, 0],
  )
})

test('events on the border of a step are told with it, and lead where their line leads', () => {
  const limit = { kind: 'statutory', rule: null, n: 5, unit: 'working_days' } as const
  const chart = exampleChart(
    {
      ...{ S: 'start', A: step('收件受理'), B: step('审查'), E: 'end' },
      T: {
        kind: 'boundary',
        attachedTo: 'A',
        name: named('逾期即为受理', 'Silence'),
        trigger: { kind: 'timer', limit },
      },
    },
    ['S > A', 'A > B', 'T > B', 'B > E'],
  )

  const markdown = printOutline(chart, 'zh-Hans')

  assert.match(markdown, /- 办理中如果：逾期即为受理：法定5个工作日届满\n {2}- → 第 2 步“审查”/)
})

test('what no start leads to is heard at the end, so that a draft loses nothing', () => {
  const chart = exampleChart({ B: 'user', S: 'start', A: 'user', E: 'end' }, ['S > A', 'A > E', 'B > E'])
  assert.deepEqual(heard(chart), ['S', '1 A', '2 B'])
})

test('the outline says post, both limits, basis, risk with control and who answers for it, documents, clock and notes', () => {
  const chart = exampleChart(
    {
      S: 'start',
      A: step('现场核查', {
        limits: [
          { kind: 'promised', rule: null, n: 6, unit: 'quarter_days' },
          { kind: 'statutory', rule: 'ALL.DECISION', n: null, unit: null },
        ],
        basis: [{ law: '食品安全法', article: '35', version: null }],
        risks: [
          {
            level: 'high',
            point: named('一人到场', ''),
            control: named('两人以上', ''),
            responsible: named('科长', ''),
          },
        ],
        documents: [{ name: named('核查记录', ''), public: true }],
        clocks: [{ action: 'start', rule: null }],
        text: named('当场记录并签字', ''),
      }),
      E: 'end',
    },
    ['S > A', 'A > E'],
    { notes: [{ id: 'n', text: named('可以随时撤回', ''), about: ['A'] }] },
  )

  assert.deepEqual(section(printOutline(chart, 'zh-Hans'), '1 现场核查'), [
    '- 审核岗，承诺1.5个工作日，法定期限（ALL.DECISION）',
    '- 当场记录并签字',
    '- 依据：《食品安全法》第三十五条',
    '- 风险点（高）：一人到场。防控：两人以上（科长负责）',
    '- 文书：核查记录（公开）',
    '- 开始计时：各项期限',
    '- 说明：可以随时撤回',
    '- 去向：结束（步骤E）',
  ])
})

test('every name of the drawing is in the outline, in the language asked for', () => {
  fc.assert(
    fc.property(fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const), (lang) => {
      const words = printOutline(licence, lang)
      const names = licence.nodes.map(({ name }) => (lang === 'en' ? (name.en ?? '') : name['zh-Hans']))

      for (const name of [...names, lang === 'en' ? 'Reviewers' : '审核岗']) assert.ok(words.includes(name), name)
    }),
  )
})

test('names that look like Markdown stay words', () => {
  const chart = exampleChart({ S: 'start', A: step('<b>*核查*</b>\n# 一'), E: 'end' }, ['S > A', 'A > E'])
  assert.match(printOutline(chart, 'zh-Hans'), /^## 1 \\<b\\>\\\*核查\\\*\\<\/b\\> \\# 一$/m)
})

function section(markdown: string, heading: string): readonly string[] {
  const [, after = ''] = markdown.split(`## ${heading}\n\n`)
  const [lines = ''] = after.split('\n\n')
  return lines.trim().split('\n')
}
