import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lintChart } from '../lint.ts'
import { readChart } from '../read-chart.ts'
import type { ChartPlan, PlannedFlow, PlannedNode } from './chart-plan.ts'
import { composeChart } from './compose-chart.ts'
import { drawingFaults } from './drawing-faults.ts'

test('any plan is drawn without boxes on one another, without ways through boxes and without words over boxes', async () => {
  await fc.assert(
    fc.asyncProperty(plans(), async (plan) => {
      const chart = await readChart(await composeChart(plan))

      assert.deepEqual(drawingFaults(chart), [])
      assert.deepEqual(
        lintChart(chart).filter(({ code }) => code === 'no-layout'),
        [],
      )
    }),
    { numRuns: 80 },
  )
})

test('the same plan gives the same bytes, so that its hash can stand for it', async () => {
  const [plan] = fc.sample(plans(), 1)
  assert.ok(plan)

  assert.equal(await composeChart(plan), await composeChart(structuredClone(plan)))
})

test('what a plan says of a step is read back out of the file, word for word', async () => {
  const step: PlannedNode = {
    ...{ id: 'review', kind: 'user', lane: 'window', name: { 'zh-Hans': '审查', 'zh-Hant': '審查', en: 'Review' } },
    ...{ part: 'decision', post: { role: 'review', at: 'township' }, counted: false, together: true },
    limits: [
      { kind: 'promised', rule: null, n: 2, unit: 'quarter_days' },
      { kind: 'statutory', rule: 'ALL.DECISION', n: null, unit: null },
    ],
    basis: [{ law: 'ALL', article: '34(3)', version: '2019-04-23' }],
    risks: [
      {
        ...{ level: 'high', point: { 'zh-Hans': '一人审查', en: 'alone' } },
        ...{ control: { 'zh-Hans': '两人', en: 'two' }, responsible: { 'zh-Hans': '岗', en: 'post' } },
      },
    ],
    documents: [{ name: { 'zh-Hans': '意见', en: 'opinion' }, public: true }],
    clocks: [{ action: 'pause', rule: 'ALL.DECISION' }],
    text: { 'zh-Hans': '逐条对照“公开”的条件 & <要求>', en: 'each "published" condition' },
  }
  const plan = planOf([start, step, end], [flow('start', 'review'), flow('review', 'end')])

  const chart = await readChart(await composeChart(plan))

  const { lane, ...said } = step
  const read = chart.nodes.find(({ id }) => id === 'review')
  assert.equal(read?.lane, lane)
  for (const [key, value] of Object.entries(said)) assert.deepEqual(read?.[key as keyof typeof read], value, key) // keys of one node are keys of the other
  assert.deepEqual(chart.complaint, plan.complaint)
  assert.deepEqual(chart.facts, plan.facts)
  assert.deepEqual(chart.lanes[0]?.post, plan.lanes[0]?.post)
})

test('a step that leads back is drawn over the step it comes from, and its way runs to the left', async () => {
  const fix: PlannedNode = { id: 'fix', kind: 'receive', lane: 'party', name: { 'zh-Hans': '补正' } }
  const gate: PlannedNode = { id: 'gate', kind: 'exclusive', lane: 'window', name: { 'zh-Hans': '' } }
  const nodes = [start, task('take', 'window'), gate, fix, end]
  const plan = planOf(nodes, [
    ...[flow('start', 'take'), flow('take', 'gate'), flow('gate', 'fix'), flow('fix', 'take')],
    { from: 'gate', to: 'end', isDefault: true },
  ])

  const { layout } = await readChart(await composeChart(plan))

  const middle = (id: string) => (layout.shapes.get(id)?.x ?? 0) + (layout.shapes.get(id)?.width ?? 0) / 2
  assert.equal(middle('fix'), middle('gate'))
  const back = layout.edges.get('fix-take')?.points ?? []
  assert.ok((back.at(-1)?.x ?? 0) < (back.at(0)?.x ?? 0))
})

test('a step that several others call lies under them, and they reach it straight down', async () => {
  const calls = ['a', 'b'].flatMap((id): PlannedNode[] => [
    task(id, 'window'),
    {
      ...{ id: `call-${id}`, kind: 'boundary', lane: 'window', name: { 'zh-Hans': '' }, attachedTo: id },
      ...{ interrupting: false, trigger: { kind: 'message', name: 'call' } },
    },
  ])
  const special: PlannedNode = { id: 'special', kind: 'receive', lane: 'below', name: { 'zh-Hans': '特别程序' } }
  const plan = planOf(
    [start, ...calls, end, special],
    [flow('start', 'a'), flow('a', 'b'), flow('b', 'end'), flow('call-a', 'special'), flow('call-b', 'special')],
  )

  const { layout } = await readChart(await composeChart(plan))

  const bar = layout.shapes.get('special')
  const [a, b] = [layout.shapes.get('a'), layout.shapes.get('b')]
  assert.ok(bar && a && b)
  assert.equal(bar.x, a.x)
  assert.equal(bar.x + bar.width, b.x + b.width)
  for (const id of ['call-a-special', 'call-b-special'])
    assert.equal(new Set(layout.edges.get(id)?.points.map(({ x }) => x)).size, 1)
})

test('a flow to a node that is not there is a bug of the plan, and says which', async () => {
  await assert.rejects(composeChart(planOf([start, end], [flow('start', 'nowhere')])), /no node nowhere/)
  await assert.rejects(composeChart(planOf([start, start], [])), /two nodes have one id/)
})

const start: PlannedNode = { id: 'start', kind: 'start', lane: 'party', name: { 'zh-Hans': '申请', en: 'Application' } }
const end: PlannedNode = { id: 'end', kind: 'end', lane: 'window', name: { 'zh-Hans': '办结', en: 'Closed' } }

function task(id: string, lane: string): PlannedNode {
  return { id, kind: 'user', lane, name: { 'zh-Hans': '办理', en: 'Handle what was asked for' } }
}

function flow(from: string, to: string): PlannedFlow {
  return { from, to }
}

function planOf(nodes: readonly PlannedNode[], flows: readonly PlannedFlow[]): ChartPlan {
  const lane = (id: string, role: string | null) => ({
    id,
    name: { 'zh-Hans': id },
    post: { role, at: 'body' as const },
  })
  return {
    ...{ id: 'plan', name: { 'zh-Hans': '许可', en: 'Licence' }, limits: [], basis: [], nodes, flows, notes: [] },
    complaint: { telephone: '12345', way: { 'zh-Hans': '热线', en: 'hotline' } },
    facts: [
      { name: 'outcome', type: 'string', values: ['granted', 'refused'], says: { 'zh-Hans': '结果', en: 'result' } },
    ],
    lanes: [lane('party', 'applicant'), lane('window', 'intake'), lane('below', 'review')],
  }
}

/** Plans of all kinds: steps in any lane, forks with ends of their own, ways back, events on borders. */
function plans(): fc.Arbitrary<ChartPlan> {
  const lane = fc.constantFrom('party', 'window', 'below')
  const step = fc.record({
    lane,
    exit: fc.option(lane),
    back: fc.nat(20),
    timer: fc.boolean(),
    words: fc.constantFrom('办', '审查材料并告知申请人需要补正的全部内容'),
  })
  return fc.array(step, { minLength: 1, maxLength: 7 }).map((steps) => {
    const nodes: PlannedNode[] = [start]
    const flows: PlannedFlow[] = []
    let before = 'start'
    for (const [i, { lane: at, exit, back, timer, words }] of steps.entries()) {
      const id = `s${i}`
      nodes.push({ ...task(id, at), name: { 'zh-Hans': words, en: 'Handle' } })
      flows.push({ from: before, to: id, ...(before.startsWith('gate') ? { isDefault: true } : {}) })
      before = id
      if (timer) {
        nodes.push({
          ...{ id: `late${i}`, kind: 'boundary', lane: at, name: { 'zh-Hans': '逾期' }, attachedTo: id },
          trigger: { kind: 'timer', limit: null },
        })
        nodes.push({ id: `gone${i}`, kind: 'end', lane: at, name: { 'zh-Hans': '超时' } })
        flows.push(flow(`late${i}`, `gone${i}`))
      }
      if (exit === null) continue
      nodes.push({ id: `gate${i}`, kind: 'exclusive', lane: at, name: { 'zh-Hans': '齐全？' } })
      flows.push(flow(id, `gate${i}`))
      before = `gate${i}`
      nodes.push({ id: `out${i}`, kind: 'end', lane: exit, name: { 'zh-Hans': '不予受理' } })
      flows.push({ from: before, to: `out${i}`, name: { 'zh-Hans': '不予' }, condition: 'a = 1' })
      if (back < i) flows.push({ from: before, to: `s${back}`, name: { 'zh-Hans': '退回' }, condition: 'a = 2' })
    }
    nodes.push(end)
    flows.push({ from: before, to: 'end' })
    return { ...planOf(nodes, flows), notes: [{ id: 'note', text: { 'zh-Hans': '随时可以撤回' } }] }
  })
}
