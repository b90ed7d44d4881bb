import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readChart } from '#law/flows/read-chart.ts'
import { exampleXml } from './examples.ts'
import { whyNotParts } from './why-not-parts.ts'

const before = await readChart(exampleXml())
const withLegal = exampleXml({ legal: true })
const codeOf = async (xml: string) => whyNotParts(before, await readChart(xml))?.code ?? null

test('a legal review before the decision strands nobody', async () => {
  assert.equal(await codeOf(withLegal), null)
})

test('a step that decides, takes a correction or lets a hearing be held may not be lost', async () => {
  for (const part of ['intake', 'correction', 'special', 'decision', 'delivery'])
    assert.equal(await codeOf(withLegal.replace(`<gk:step part="${part}"`, '<gk:step')), 'processes.part-lost', part)
})

test('a case may not be made to wait for a message that nobody sends', async () => {
  const waits = withLegal.replace(/<userTask (id="legal"[\s\S]*?)<\/userTask>/, '<receiveTask $1</receiveTask>')

  assert.equal(await codeOf(waits), 'processes.nobody-passes')
})

test('a chart may not branch after intake on a fact that the intake form does not ask', async () => {
  const branches = withLegal
    .replace('<gk:fact ', '<gk:fact name="scale" type="string" values="small|large"/><gk:fact ')
    .replace('intake = "correction"', 'intake = "correction" and scale = "large"')

  assert.equal(await codeOf(branches), 'processes.fact-untold')
})

test('where such waits are drawn already, as on a procedure of the law on which no case runs, more may come', async () => {
  const call = (xml: string) =>
    xml.replace(/<userTask (id="decide"[\s\S]*?)<\/userTask>/, '<callActivity $1</callActivity>')
  const [one, two] = await Promise.all([readChart(call(exampleXml())), readChart(call(withLegal))])

  assert.equal(whyNotParts(one, two), null)
})
