import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BpmnModdle } from 'bpmn-moddle'
import { readChart } from '#law/flows/read-chart.ts'
import { writeChart } from '#law/flows/round-trip.ts'
import { canonical } from './canonical.ts'
import { referenceModels } from './miwg.ts'

const MODELS = referenceModels()
const ABSENT = MODELS === null && 'the shared reference models are not here'

test('no reference model loses an element, an attribute, a word or a place on the sheet', {
  skip: ABSENT,
}, async () => {
  let elements = 0
  for (const { file, xml } of MODELS ?? []) {
    const [before, after] = [canonical(xml), canonical(await writeChart(xml))]

    assert.deepEqual(after, before, file)
    elements += before.length
  }
  assert.ok(elements > 10_000, 'the comparison has read them')
})

test('a written reference model is the same chart, and writing it again changes nothing', {
  skip: ABSENT,
}, async () => {
  for (const { file, xml } of MODELS ?? []) {
    const written = await writeChart(xml)

    assert.deepEqual(await readChart(written), await readChart(xml), file)
    assert.equal(await writeChart(written), written, file)
  }
})

test('the comparison notices what another writer leaves out', { skip: ABSENT }, async () => {
  const [model] = MODELS ?? []
  assert.ok(model)
  const moddle = new BpmnModdle()
  const { rootElement } = await moddle.fromXML(model.xml)
  const { xml } = await moddle.toXML(rootElement)

  assert.notDeepEqual(canonical(xml), canonical(model.xml))
})
