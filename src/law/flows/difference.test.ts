import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Chart, Limit, Node } from './chart.ts'
import { differenceOf } from './difference.ts'
import { drawDifference, marksOf } from './draw/draw-difference.ts'
import { exampleChart, type NodeWish, named } from './example-chart.ts'

const LINES = ['S > A', 'A > X', 'X > D else', 'X > A if 结果 = "否"', 'D > E']
const wishes = (more: Partial<Node> = {}): Record<string, NodeWish> => ({
  S: { kind: 'start', name: named('提出申请', 'Application') },
  A: { kind: 'user', name: named('现场核查', 'Site check'), ...more },
  X: { kind: 'exclusive', name: named('', '') },
  D: { kind: 'user', name: named('决定', 'Decision') },
  E: { kind: 'end', name: named('办结', 'Closed') },
})
const licence = (more: Partial<Node> = {}, lines: readonly string[] = LINES, chart: Partial<Chart> = {}) =>
  exampleChart(wishes(more), lines, chart)
const promised = (n: number, unit: Limit['unit'] = 'working_days'): Limit => ({ kind: 'promised', rule: null, n, unit })
const told = (before: Chart, after: Chart, lang: 'zh-Hans' | 'en' = 'zh-Hans') =>
  differenceOf(before, after).map(({ sentence }) => sentence[lang])

test('two equal editions differ in nothing', () => {
  assert.deepEqual(differenceOf(licence(), licence()), [])
})

test('a limit that is shortened is told with both lengths, in each language', () => {
  const [before, after] = [licence({ limits: [promised(2)] }), licence({ limits: [promised(1)] })]

  assert.deepEqual(told(before, after), ['“现场核查”的承诺时限由2个工作日减为1个工作日'])
  assert.deepEqual(told(before, after, 'en'), [
    '“Site check”: promised limit shortened from 2 working days to 1 working day',
  ])
  assert.deepEqual(told(after, before), ['“现场核查”的承诺时限由1个工作日增为2个工作日'])
})

test('between days and working days it is not said which is longer, since the calendar decides that', () => {
  assert.deepEqual(told(licence({ limits: [promised(10)] }), licence({ limits: [promised(14, 'days')] })), [
    '“现场核查”的承诺时限由10个工作日改为14日',
  ])
})

test('a limit, a basis, a risk or a document that comes or goes is named', () => {
  const before = licence({ basis: [{ law: '行政许可法', article: '34', version: null }] })
  const after = licence({
    limits: [promised(1), { kind: 'statutory', rule: null, n: 5, unit: 'working_days' }],
    basis: [{ law: '食品安全法', article: '35', version: null }],
    risks: [{ level: 'high', point: named('一人到场', 'alone'), control: named('两人', 'two'), responsible: null }],
  })

  assert.deepEqual(told(before, after), [
    '“现场核查”的时限新增：法定5个工作日',
    '“现场核查”的依据取消：《行政许可法》第三十四条',
    '“现场核查”的依据新增：《食品安全法》第三十五条',
    '“现场核查”的风险点新增：一人到场',
  ])
})

test('another control against the same risk is a change of that risk', () => {
  const risk = (control: string) => [
    { level: 'high', point: named('一人到场', 'alone'), control: named(control, control), responsible: null } as const,
  ]
  assert.deepEqual(told(licence({ risks: risk('两人') }), licence({ risks: risk('三人') })), [
    '“现场核查”的风险点改动：一人到场',
  ])
})

test('a step that passes to another post says from whom to whom; a lane that is only renamed moves nobody', () => {
  const lanes = (name: string) => licence().lanes.map((lane) => ({ ...lane, name: named(name, name) }))
  const second = { id: 'L2', name: named('现场勘查岗', 'Site checkers'), pool: null, parent: null, post: null }
  const before = licence({}, LINES, { lanes: [...lanes('审核岗'), second] })

  assert.deepEqual(told(before, licence({ lane: 'L2' }, LINES, { lanes: [...lanes('审核岗'), second] })), [
    '“现场核查”由审核岗改由现场勘查岗办理',
  ])
  assert.deepEqual(told(before, licence({}, LINES, { lanes: [...lanes('审查岗'), second] })), ['“审核岗”改称“审查岗”'])
})

test('an inserted step, its lines and the lines it replaces are told', () => {
  const after = exampleChart({ ...wishes(), R: { kind: 'user', name: named('法制审查', 'Legal review') } }, [
    ...['S > A', 'A > X', 'X > R else', 'X > A if 结果 = "否"', 'R > D', 'D > E'],
  ])

  assert.deepEqual(told(licence(), after), [
    '新增“法制审查”（审核岗）',
    '取消从分支处到“决定”的连线（分支）',
    '新增从分支处到“法制审查”的连线（分支）',
    '新增从“法制审查”到“决定”的连线',
  ])
})

test('a condition that asks something else is quoted before and after; a new default exit is told at both lines', () => {
  const asked = licence({}, ['S > A', 'A > X', 'X > D else', 'X > A if 结果 = "是"', 'D > E'])
  const turned = licence({}, ['S > A', 'A > X', 'X > D if 结果 = "否"', 'X > A else', 'D > E'])

  assert.deepEqual(told(licence(), asked), ['从分支处到“现场核查”的连线的条件由“结果 = "否"”改为“结果 = "是"”'])
  assert.deepEqual(
    differenceOf(licence(), turned).map(({ element, aspect }) => `${element} ${aspect}`),
    ['X>D condition', 'X>D default', 'X>A condition', 'X>A default'],
  )
})

test('a line drawn anew between the same steps is the same line, whatever its id', () => {
  const before = licence()
  const flows = before.flows.map((flow) => ({ ...flow, id: `new-${flow.id}` }))
  const nodes = before.nodes.map((node) => ({ ...node, defaultFlow: node.defaultFlow && `new-${node.defaultFlow}` }))
  assert.deepEqual(told(before, { ...before, flows, nodes, layout: before.layout }), [])
})

test('facts that conditions may ask, and the chart’s own limit, are part of the difference', () => {
  const facts = [{ name: '面积', type: 'number', values: [], says: named('经营面积', 'floor area') }] as const
  const after = licence({}, LINES, { facts: [...licence().facts, ...facts], limits: [promised(5)] })

  assert.deepEqual(told(licence(), after), ['全程的时限新增：承诺5个工作日', '新增事实“经营面积”'])
})

test('where only places moved, that is what is said, and nothing is marked as changed but the chart', () => {
  const before = licence()
  const shapes = new Map([...before.layout.shapes].map(([id, shape]) => [id, { ...shape, x: shape.x + 10 }]))
  const after = { ...before, layout: { ...before.layout, shapes } }

  assert.deepEqual(told(before, after), ['只调整了图上的位置，内容没有变化'])
  assert.deepEqual([...marksOf(differenceOf(before, after)).keys()], ['chart'])
})

test('the drawn difference marks what came and what changed, and keeps what went in a frame of its own', () => {
  const before = licence({ limits: [promised(2)] })
  const { D: _, ...rest } = wishes({ limits: [promised(1)] })
  const after = exampleChart({ ...rest, N: { kind: 'user', name: named('集体讨论', 'Panel') } }, [
    ...['S > A', 'A > X', 'X > N else', 'X > A if 结果 = "否"', 'N > E'],
  ])

  const svg = drawDifference(before, after, { lang: 'zh-Hans' })

  assert.match(svg, /data-id="A" class="changed"/)
  assert.match(svg, /data-id="N" class="added"/)
  assert.match(svg, /data-id="D" class="removed"><title>决定/, 'without a number, which is another step’s by now')
  assert.match(svg, />取消的步骤</)
})

test('what the difference of one way adds, that of the other way takes away', () => {
  const edit = fc.record({
    n: fc.integer({ min: 1, max: 3 }),
    law: fc.constantFrom('行政许可法', '食品安全法'),
    extra: fc.boolean(),
    renamed: fc.boolean(),
  })
  const chartOf = ({ n, law, extra, renamed }: { n: number; law: string; extra: boolean; renamed: boolean }) =>
    exampleChart(
      {
        ...wishes({ limits: [promised(n)], basis: [{ law, article: '34', version: null }] }),
        ...(extra ? { R: 'user' } : {}),
        ...(renamed ? { D: { kind: 'user', name: named('审批', 'Approval') } } : {}),
      },
      [...LINES, ...(extra ? ['D > R', 'R > E'] : [])],
    )
  fc.assert(
    fc.property(edit, edit, (a, b) => {
      const tally = (mark: string, before: Chart, after: Chart) =>
        differenceOf(before, after)
          .filter((change) => change.mark === mark)
          .map(({ element, aspect }) => `${element} ${aspect}`)
          .sort()
      const [before, after] = [chartOf(a), chartOf(b)]

      assert.deepEqual(tally('added', before, after), tally('removed', after, before))
      assert.deepEqual(tally('changed', before, after), tally('changed', after, before))
      assert.equal(differenceOf(before, after).length === 0, JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})
