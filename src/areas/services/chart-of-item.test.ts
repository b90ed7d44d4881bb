import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Chart } from '#law/flows/chart.ts'
import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { lintChart } from '#law/flows/lint.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { ROLES } from '#platform/signin/actor.ts'
import { chartOfItem } from './chart-of-item.ts'
import type { Item } from './item.ts'
import { readItems } from './read-items.ts'
import { stepsOfChart } from './steps-of-chart.ts'
import { theBook } from './the-book.ts'

const ITEMS = readItems()
const CHARTS = await Promise.all(ITEMS.map(drawn))

test('the chart of every item gives back the steps of the item, in their order and with all they say', () => {
  for (const { item, chart } of CHARTS) assert.deepEqual(stepsOfChart(chart), item.steps, item.id)
})

test('nothing on the chart of any item keeps it from being published, rules, laws and duties of the house included', () => {
  const { limits, sources } = theBook()
  const known = { rules: limits, laws: sources, roles: new Set(ROLES), decisions: null, charts: null }

  for (const { item, chart } of CHARTS) assert.deepEqual(lintChart(chart, known), [], item.id)
})

test('every chart has one intake, one decision after it, and one delivery after that', () => {
  for (const { item, chart } of CHARTS) {
    const parts = chart.nodes
      .map(({ part }) => part)
      .filter((part) => part === 'intake' || part === 'decision' || part === 'delivery')

    assert.deepEqual(parts, ['intake', 'decision', 'delivery'], item.id)
  }
})

test('from acceptance to the decision every step can call a special procedure, and no step before or after (行政许可法 §45)', () => {
  for (const { item, chart } of CHARTS) {
    const steps = chart.nodes.filter(({ kind, part }) => isStep(kind) || part === 'hand-over')
    const [intake, decision] = ['intake', 'decision'].map((one) => steps.findIndex(({ part }) => part === one))
    const callers = chart.nodes.filter(({ trigger }) => trigger?.kind === 'message').map(({ attachedTo }) => attachedTo)

    assert.deepEqual(
      callers,
      steps.slice((intake ?? 0) + 1, (decision ?? 0) + 1).map(({ id }) => id),
      item.id,
    )
  }
})

test('a village case is collected, carried to the township, accepted there, and carried once more to the county', () => {
  const { item, chart } = chartWhere(
    (one) => one.steps[0]?.role === 'agent' && one.steps[3]?.wait === true && one.body !== 'township',
  )
  const inOrder = chart.nodes
    .filter(({ kind, part }) => isStep(kind) || part === 'hand-over')
    .map(({ id, part }) => part ?? id)

  assert.deepEqual(
    inOrder,
    ['s1', 'hand-over', 'intake', 's3', 'wait', 'hand-over', 's5', 'decision', 'delivery'],
    item.id,
  )
})

test('a public notice in the village moves no papers: its step is not handed over, nor the one after it within the township', () => {
  const { chart } = chartWhere((one) => one.body === 'township' && one.steps.some(({ wait }) => wait))

  assert.equal(chart.nodes.filter(({ part }) => part === 'hand-over').length, 1)
})

test('a divorce is filed, waits thirty days by law, and is decided by the same registrar at the second visit', () => {
  const { chart } = chartWhere(({ name }) => name['zh-Hans'] === '离婚登记')
  const wait = chart.nodes.find(({ part }) => part === 'wait')

  assert.deepEqual(wait?.limits, [{ kind: 'statutory', rule: null, n: 30, unit: 'days' }])
  assert.equal(chart.nodes.find(({ part }) => part === 'decision')?.id, 's3')
  assert.equal(chart.nodes.find(({ part }) => part === 'delivery')?.id, 's4')
})

test('an item that says nothing of delivery still delivers: the window does it within ten working days (行政许可法 §44)', async () => {
  const [first] = ITEMS
  assert.ok(first)
  const silent: Item = { ...first, steps: first.steps.filter(({ role }) => role !== 'deliver') }

  const { chart } = await drawn(silent)

  const delivery = chart.nodes.find(({ part }) => part === 'delivery')
  assert.deepEqual(delivery?.limits, [{ kind: 'statutory', rule: 'ALL.DELIVERY', n: null, unit: null }])
  assert.equal(delivery?.lane, chart.nodes.find(({ part }) => part === 'intake')?.lane)
  assert.deepEqual(stepsOfChart(chart).slice(0, -1), silent.steps)
})

test('an item without a decision among its steps has no chart, and the error names the item', () => {
  const [first] = ITEMS
  assert.ok(first)

  assert.throws(
    () => chartOfItem({ ...first, steps: first.steps.slice(0, 1) }),
    new RegExp(`${first.id} has no intake or no decision`),
  )
})

function chartWhere(holds: (item: Item) => boolean) {
  const found = CHARTS.find(({ item }) => holds(item))
  assert.ok(found)
  return found
}

async function drawn(item: Item): Promise<{ item: Item; chart: Chart }> {
  return { item, chart: await readChart(await composeChart(chartOfItem(item))) }
}

function isStep(kind: Chart['nodes'][number]['kind']): boolean {
  return kind === 'user' || kind === 'task'
}
