import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows, programIn, tell } from './examples.ts'

const START = '<startEvent id="S"/>'
const END = '<endEvent id="E"/>'

test('a run goes as far as the first wait, and is over behind the last', async () => {
  const program = await programIn(`${START}<userTask id="A"/><manualTask id="B"/>${END}${flows('S>A', 'A>B', 'B>E')}`)

  assert.deepEqual(tell(program, 'start').active, ['A'])
  assert.deepEqual(tell(program, 'start', 'A').active, ['B'])
  assert.deepEqual(tell(program, 'start', 'A', 'B').ended, { how: 'done' })
})

test('what people do waits; what the house does passes with an effect', async () => {
  const program = await programIn(`${START}<serviceTask id="V"/><sendTask id="M"/><scriptTask id="C"/>
    <businessRuleTask id="R"/><intermediateThrowEvent id="T"><messageEventDefinition/></intermediateThrowEvent>
    <task id="A"/>${flows('S>V', 'V>M', 'M>C', 'C>R', 'R>T', 'T>A')}`)
  const { active, effects } = tell(program, 'start')

  assert.deepEqual(active, ['A'], 'a task without type is done by somebody')
  assert.deepEqual(effects, [
    { kind: 'do', element: 'V', what: 'service' },
    { kind: 'do', element: 'M', what: 'send' },
    { kind: 'do', element: 'C', what: 'script' },
    { kind: 'do', element: 'R', what: 'rule' },
    { kind: 'do', element: 'T', what: 'send' },
    { kind: 'enter', element: 'A', token: 1 },
  ])
})

test('a rule task that names its decision waits for the result, and the next gateway asks it', async () => {
  const program =
    await programIn(`<extensionElements><gk:fact name="tier" type="string" values="light|heavy"/></extensionElements>
    ${START}<businessRuleTask id="R"><extensionElements><gk:step decision="tier-of"/></extensionElements></businessRuleTask>
    <exclusiveGateway id="G" default="GL"/><userTask id="L"/><userTask id="H"/>
    ${flows('S>R', 'R>G', 'G>L', 'G>H[tier = "heavy"]')}`)

  assert.deepEqual(tell(program, 'start').effects, [
    { kind: 'enter', element: 'R', token: 1 },
    { kind: 'call', element: 'R', token: 1, calls: 'tier-of' },
  ])
  assert.deepEqual(tell(program, 'start', { type: 'complete', element: 'R', data: { tier: 'heavy' } }).active, ['H'])
  assert.deepEqual(tell(program, 'start', { type: 'complete', element: 'R', data: { tier: 'light' } }).active, ['L'])
})

test('a call activity waits for the result of the chart it calls', async () => {
  const program = await programIn(`${START}<callActivity id="C" calledElement="hearing"/>${END}${flows('S>C', 'C>E')}`)

  assert.deepEqual(tell(program, 'start').effects.at(-1), { kind: 'call', element: 'C', token: 1, calls: 'hearing' })
  assert.deepEqual(tell(program, 'start', 'C').ended, { how: 'done' })
})

test('a refused event names the obstacle and changes nothing', async () => {
  const program = await programIn(`<extensionElements><gk:fact name="n" type="number"/></extensionElements>
    ${START}<userTask id="A"/><exclusiveGateway id="G"/>${END}${flows('S>A', 'A>G', 'G>E[n > 1]')}`)

  assert.deepEqual(tell(program, 'A').no, { code: 'not-begun', element: 'A' })
  assert.deepEqual(tell(program, 'start', 'start').no, { code: 'already-begun', element: '' })
  assert.deepEqual(tell(program, 'start', 'E').no, { code: 'not-here', element: 'E' })
  assert.deepEqual(tell(program, 'start', 'nowhere').no, { code: 'no-such-element', element: 'nowhere' })
  assert.deepEqual(tell(program, 'start', { type: 'timer', element: 'A' }).no, { code: 'not-here', element: 'A' })
  assert.deepEqual(tell(program, 'start', { type: 'complete', element: 'A', data: { n: 1 } }).no, {
    code: 'no-way',
    element: 'G',
  })
  const wrong = tell(program, 'start', { type: 'complete', element: 'A', data: { n: 'many' } })
  assert.deepEqual(wrong.no, { code: 'wrong-fact', element: 'n' })
  assert.deepEqual(wrong.active, ['A'])
  const over = tell(program, 'start', { type: 'complete', element: 'A', data: { n: 2 } }, 'A')
  assert.deepEqual(over.no, { code: 'ended', element: 'A' })
})

test('facts nobody declared are passed over; where none are declared, all are kept', async () => {
  const body = `${START}<userTask id="A"/>${flows('S>A')}`
  const strict = await programIn(`<extensionElements><gk:fact name="n" type="number"/></extensionElements>${body}`)
  const free = await programIn(body)
  const start = { type: 'start', data: { n: 1, stray: true } } as const

  assert.deepEqual(tell(strict, start).state?.facts, { n: 1 })
  assert.deepEqual(tell(free, start).state?.facts, { n: 1, stray: true })
})

test('a circle of automatic steps is refused instead of going on for ever', async () => {
  const program = await programIn(`${START}<serviceTask id="V"/><exclusiveGateway id="G"/>
    ${flows('S>G', 'G>V', 'V>G')}`)

  assert.equal(tell(program, 'start').no?.code, 'endless')
})

test('a way to something the house does not run is refused when the run comes to it', async () => {
  const program = await programIn(`${START}<userTask id="A"/><complexGateway id="X"/>${flows('S>A', 'A>X')}`)

  assert.deepEqual(tell(program, 'start', 'A').no, { code: 'foreign', element: 'X' })
})

test('of several processes the executable one runs, or the one that is asked for', async () => {
  const program = await programIn(
    `${START}<userTask id="A"/>${flows('S>A')}`,
    '<process id="q"><startEvent id="S2"/><userTask id="B"/><sequenceFlow id="f" sourceRef="S2" targetRef="B"/></process>',
  )
  const { programOf } = await import('./program.ts')

  assert.deepEqual(tell(program, 'start').active, ['A'])
  assert.deepEqual(tell(programOf(program.chart, 'q'), 'start').active, ['B'])
  assert.equal(tell(program, 'start', 'B').no?.code, 'no-such-element', 'the other pool has a life of its own')
})

test('several start events: plain ones begin together, another one when it is named or its event comes', async () => {
  const program = await programIn(
    `${START}<startEvent id="M"><messageEventDefinition messageRef="m"/></startEvent>
    <startEvent id="T"><timerEventDefinition/></startEvent><userTask id="A"/><userTask id="B"/><userTask id="C"/>
    ${flows('S>A', 'M>B', 'T>C')}`,
    '<message id="m" name="来信"/>',
  )

  assert.deepEqual(tell(program, 'start').active, ['A'])
  assert.deepEqual(tell(program, { type: 'start', element: 'M' }).active, ['B'])
  assert.deepEqual(tell(program, { type: 'message', name: '来信' }).active, ['B'])
  assert.deepEqual(tell(program, { type: 'message', element: 'M' }).active, ['B'])
  assert.deepEqual(tell(program, { type: 'timer', element: 'T' }).active, ['C'])
  assert.equal(tell(program, { type: 'timer', element: 'M' }).no?.code, 'not-begun')
})

test('the only start event begins whatever it waits for; without one, whatever nothing leads to', async () => {
  const message = await programIn(
    `<startEvent id="M"><messageEventDefinition/></startEvent><userTask id="A"/>${flows('M>A')}`,
  )
  const bare = await programIn(`<userTask id="A"/><userTask id="B"/><userTask id="C"/>${flows('A>C')}`)

  assert.deepEqual(tell(message, 'start').active, ['A'])
  assert.deepEqual(tell(bare, 'start').active, ['A', 'B'])
})
