import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChartFault } from './chart-fault.ts'
import { bpmn, flows } from './examples.ts'
import { readChart } from './read-chart.ts'

test('what our extension elements say about a step is read, in every language it is said in', async () => {
  const chart = await readChart(
    bpmn(`<userTask id="Review" name="审查"><extensionElements>
      <gk:says lang="en">Examine</gk:says><gk:text>两人核查。</gk:text>
      <gk:step part="decision" role="officer" at="township" counted="false" together="true"/>
      <gk:limit kind="promised" value="5" unit="working_days"/><gk:limit kind="statutory" rule="ALL.DECISION"/>
      <gk:basis law="LL" article="34" version="2019-04-23"/>
      <gk:risk level="high" point="超范围" pointEn="asks too much" control="一次告知"/>
      <gk:document name="审查意见" public="true"/><gk:clock action="pause" rule="ALL.DECISION"/>
    </extensionElements></userTask>`),
  )
  const [step] = chart.nodes

  assert.deepEqual(step?.name, { 'zh-Hans': '审查', en: 'Examine' })
  assert.deepEqual(step?.text, { 'zh-Hans': '两人核查。' })
  assert.equal(step?.part, 'decision')
  assert.deepEqual(step?.post, { role: 'officer', at: 'township' })
  assert.deepEqual([step?.counted, step?.together], [false, true])
  assert.deepEqual(step?.limits, [
    { kind: 'promised', rule: null, n: 5, unit: 'working_days' },
    { kind: 'statutory', rule: 'ALL.DECISION', n: null, unit: null },
  ])
  assert.deepEqual(step?.basis, [{ law: 'LL', article: '34', version: '2019-04-23' }])
  assert.deepEqual(step?.risks, [
    {
      level: 'high',
      point: { 'zh-Hans': '超范围', en: 'asks too much' },
      control: { 'zh-Hans': '一次告知' },
      responsible: null,
    },
  ])
  assert.deepEqual(step?.documents, [{ name: { 'zh-Hans': '审查意见' }, public: true }])
  assert.deepEqual(step?.clocks, [{ action: 'pause', rule: 'ALL.DECISION' }])
  assert.deepEqual(chart.foreign, [])
})

test('a process declares facts, its own limits and how to complain', async () => {
  const { facts, limits, complaint } = await readChart(
    bpmn(`<extensionElements>
      <gk:fact name="outcome" type="string" values="granted | refused" says="结果"/><gk:fact name="面积" type="number"/>
      <gk:limit kind="statutory" rule="ALL.DECISION"/><gk:complaint telephone="12345" way="窗口"/>
    </extensionElements>`),
  )

  assert.deepEqual(facts, [
    { name: 'outcome', type: 'string', values: ['granted', 'refused'], says: { 'zh-Hans': '结果' } },
    { name: '面积', type: 'number', values: [], says: null },
  ])
  assert.equal(limits[0]?.rule, 'ALL.DECISION')
  assert.deepEqual(complaint, { telephone: '12345', way: { 'zh-Hans': '窗口' } })
})

test('a node is in its innermost lane; what stands on it or inside it is there too', async () => {
  const { lanes, nodes } = await readChart(
    bpmn(`<laneSet><lane id="Office" name="机关"><flowNodeRef>Sub</flowNodeRef><childLaneSet>
        <lane id="Window" name="窗口"><extensionElements><gk:step role="clerk"/></extensionElements>
          <flowNodeRef>Sub</flowNodeRef></lane></childLaneSet></lane></laneSet>
      <subProcess id="Sub"><userTask id="Inner"/></subProcess>
      <boundaryEvent id="Late" attachedToRef="Sub"><timerEventDefinition/></boundaryEvent><userTask id="Free"/>`),
  )
  const laneOf = Object.fromEntries(nodes.map(({ id, lane }) => [id, lane]))

  assert.deepEqual(laneOf, { Sub: 'Window', Inner: 'Window', Late: 'Window', Free: null })
  assert.deepEqual(
    lanes.map(({ id, parent, post }) => [id, parent, post]),
    [
      ['Office', null, null],
      ['Window', 'Office', { role: 'clerk', at: 'body' }],
    ],
  )
})

test('a timer is a legal limit; a duration on a wall clock is none', async () => {
  const { nodes } = await readChart(
    bpmn(`<userTask id="A"/>
      <boundaryEvent id="Law" attachedToRef="A" cancelActivity="false"><extensionElements>
        <gk:limit kind="statutory" rule="ALL.CORRECTION_NOTICE"/></extensionElements><timerEventDefinition/></boundaryEvent>
      <boundaryEvent id="Wall" attachedToRef="A"><timerEventDefinition><timeDuration>P30D</timeDuration>
        </timerEventDefinition></boundaryEvent>`),
  )
  const [, law, wall] = nodes

  assert.deepEqual(law?.trigger, {
    kind: 'timer',
    limit: { kind: 'statutory', rule: 'ALL.CORRECTION_NOTICE', n: null, unit: null },
  })
  assert.deepEqual(
    [law?.interrupting, wall?.interrupting],
    [false, true],
    'interrupting is the default of the standard',
  )
  assert.deepEqual(wall?.trigger, { kind: 'timer', limit: null })
})

test('messages and errors are known by name and code; without one by the event and the id', async () => {
  const { nodes } = await readChart(
    bpmn(
      `<receiveTask id="Wait" messageRef="m"/><intermediateCatchEvent id="Come" name="来信"><messageEventDefinition/>
        </intermediateCatchEvent>
      <endEvent id="Coded"><errorEventDefinition errorRef="e1"/></endEvent>
      <endEvent id="Bare"><errorEventDefinition errorRef="e2"/></endEvent>`,
      '<message id="m" name="补正材料"/><error id="e1" errorCode="E-1"/><error id="e2"/>',
    ),
  )

  assert.deepEqual(
    nodes.map(({ trigger }) => trigger),
    [
      { kind: 'message', name: '补正材料' },
      { kind: 'message', name: '来信' },
      { kind: 'error', code: 'E-1' },
      { kind: 'error', code: 'e2' },
    ],
  )
})

test('the collection of several instances is found in each place where files put it', async () => {
  const loop = (inner: string, attributes = '') =>
    `<multiInstanceLoopCharacteristics ${attributes}>${inner}</multiInstanceLoopCharacteristics>`
  const tasks = [
    loop('<loopCardinality>count(bodies)</loopCardinality>'),
    loop('<loopDataInputRef>bodies</loopDataInputRef><inputDataItem id="i" name="body"/>'),
    loop('', 'xmlns:v="urn:v" v:collection="bodies" v:elementVariable="body" isSequential="true"'),
    loop('<completionCondition>=enough</completionCondition>'),
  ]
  const { nodes } = await readChart(bpmn(tasks.map((each, at) => `<userTask id="T${at}">${each}</userTask>`).join('')))

  assert.deepEqual(
    nodes.map(({ multi }) => multi),
    [
      { sequential: false, collection: 'count(bodies)', element: null, until: null },
      { sequential: false, collection: 'bodies', element: 'body', until: null },
      { sequential: true, collection: 'bodies', element: 'body', until: null },
      { sequential: false, collection: null, element: null, until: 'enough' },
    ],
  )
})

test('whatever the house does not run is named with what makes it foreign, never dropped', async () => {
  const { foreign, nodes } = await readChart(
    bpmn(`<complexGateway id="Complex"/><endEvent id="Signal"><signalEventDefinition/></endEvent>
      <scriptTask id="Script"><script>launch()</script></scriptTask><scriptTask id="Plain"/>
      <userTask id="Loop"><standardLoopCharacteristics/></userTask><subProcess id="Event" triggeredByEvent="true"/>
      <transaction id="Deal"/><intermediateCatchEvent id="Nothing"/>
      <userTask id="Odd"><extensionElements><gk:step part="lunch"/></extensionElements></userTask>
      <userTask id="Unit"><extensionElements><gk:limit value="3" unit="fortnights"/></extensionElements></userTask>
      ${flows('Loop>Odd')}<sequenceFlow id="Lost" sourceRef="Loop" targetRef="nowhere"/>`),
  )

  assert.deepEqual(
    foreign.map(({ id, because }) => [id, because]),
    [
      ['Complex', null],
      ['Signal', 'bpmn:SignalEventDefinition'],
      ['Script', 'script'],
      ['Loop', 'bpmn:StandardLoopCharacteristics'],
      ['Event', 'triggeredByEvent'],
      ['Deal', null],
      ['Nothing', null],
      ['Odd', 'gk:Step'],
      ['Unit', 'gk:Limit'],
      ['Lost', 'targetRef'],
    ],
  )
  assert.ok(!nodes.some(({ id }) => ['Complex', 'Signal', 'Nothing'].includes(id)))
})

test('text that is no BPMN, or only partly, is a fault with what the parser said', async () => {
  for (const text of ['', 'hello', '<html/>', bpmn('<userTsk id="A"/>'), bpmn('<task id="A"/><task id="A"/>')]) {
    await assert.rejects(readChart(text), (error) => error instanceof ChartFault && error.faults.length > 0)
  }
})

test('a declared encoding does not matter once the file is text', async () => {
  const { nodes } = await readChart(bpmn('<task id="A" name="Prüfung"/>').replace('UTF-8', 'ISO-8859-1'))

  assert.equal(nodes[0]?.name['zh-Hans'], 'Prüfung')
})
