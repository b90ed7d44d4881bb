import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readChart } from '#law/flows/read-chart.ts'
import { referenceModels } from './miwg.ts'

const MODELS = referenceModels()
const ABSENT = MODELS === null && 'the shared reference models are not here'

test('all 21 reference models are read', { skip: ABSENT }, async () => {
  const charts = await Promise.all((MODELS ?? []).map(({ xml }) => readChart(xml)))

  assert.equal(charts.length, 21)
  for (const chart of charts) assert.ok(chart.nodes.length > 0, chart.id)
})

test('everything a reference model draws is something the chart knows', { skip: ABSENT }, async () => {
  for (const { file, xml } of MODELS ?? []) {
    const { nodes, foreign, pools, lanes, notes, asides, flows, messageFlows, ties, layout } = await readChart(xml)
    const boxes = new Set([...nodes, ...foreign, ...pools, ...lanes, ...notes, ...asides].map(({ id }) => id))
    const lines = new Set([...flows, ...messageFlows, ...ties].map(({ id }) => id))

    for (const id of layout.shapes.keys()) assert.ok(boxes.has(id), `${file}: ${id}`)
    for (const id of layout.edges.keys()) assert.ok(lines.has(id), `${file}: ${id}`)
  }
})

test('every task, event, gateway and flow that a reference model writes is in its chart', {
  skip: ABSENT,
}, async () => {
  const node = /<(?:\w+:)?(?:\w*[tT]ask|\w*Event|\w*Gateway|subProcess|callActivity)\s[^>]*?\bid="([^"]+)"/g
  for (const { file, xml } of MODELS ?? []) {
    const { nodes, foreign, flows } = await readChart(xml)
    const known = new Set([...nodes, ...foreign].map(({ id }) => id))

    for (const [tag, id = ''] of xml.matchAll(node)) {
      if (!/<(\w+:)?global/.test(tag)) assert.ok(known.has(id), `${file}: ${tag}`)
    }
    assert.equal(flows.length, [...xml.matchAll(/<(\w+:)?sequenceFlow[\s>]/g)].length, file)
  }
})
