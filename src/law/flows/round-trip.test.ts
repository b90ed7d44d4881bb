import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChartFault } from './chart-fault.ts'
import { bpmn, flows } from './examples.ts'
import { readChart } from './read-chart.ts'
import { writeChart } from './round-trip.ts'

test('attributes that say what the standard supposes, and what vendors add, are still there', async () => {
  const file = bpmn(`<!-- 备注 --><startEvent id="S" isInterrupting="true"/>
    <userTask id="A" startQuantity="1" xmlns:v="urn:v" v:colour="red"><extensionElements><v:form><v:field/></v:form>
    </extensionElements></userTask>${flows('S>A')}<sequenceFlow id="lost" sourceRef="A" targetRef="nowhere"/>`)
  const written = await writeChart(file)

  for (const piece of [
    '<!-- 备注 -->',
    'isInterrupting="true"',
    'startQuantity="1"',
    'v:colour="red"',
    '<v:field/>',
    'targetRef="nowhere"',
  ])
    assert.ok(written.includes(piece), piece)
  assert.deepEqual(await readChart(written), await readChart(file))
})

test('only BPMN is written', async () => {
  await assert.rejects(writeChart('<html/>'), ChartFault)
})

test('an attribute with a blank before its sign is read like any other', async () => {
  const { nodes } = await readChart(bpmn('<userTask id = "A" name\n=\'审查\'/>'))

  assert.deepEqual([nodes[0]?.id, nodes[0]?.name], ['A', { 'zh-Hans': '审查' }])
})
