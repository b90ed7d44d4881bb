import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows, programIn, tell } from './examples.ts'

const tasks = (...ids: readonly string[]) => ids.map((id) => `<userTask id="${id}"/>`).join('')
const start = (data: Record<string, number | string | boolean>) => ({ type: 'start', data }) as const

test('an exclusive gateway takes the first way that holds, else its default', async () => {
  const program = await programIn(`<startEvent id="S"/><exclusiveGateway id="G" default="GC"/>${tasks('A', 'B', 'C')}
    ${flows('S>G', 'G>C', 'G>A[n > 10]', 'G>B[n > 1]')}`)

  assert.deepEqual(tell(program, start({ n: 20 })).active, ['A'])
  assert.deepEqual(tell(program, start({ n: 5 })).active, ['B'])
  assert.deepEqual(tell(program, start({ n: 0 })).active, ['C'])
  assert.deepEqual(tell(program, start({})).active, ['C'], 'what is not known does not hold')
})

test('a parallel gateway waits until somebody has come by every way', async () => {
  const program = await programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B', 'C')}
    <parallelGateway id="J"/>${flows('S>F', 'F>A', 'F>B', 'A>J', 'B>J', 'J>C')}`)

  assert.deepEqual(tell(program, 'start').active, ['A', 'B'])
  assert.deepEqual(tell(program, 'start', 'B').active, ['A'], 'a join is no wait for anybody')
  assert.deepEqual(tell(program, 'start', 'B', 'A').active, ['C'])
})

test('a circle through a join takes one from each way, and a second round waits for its own', async () => {
  const program = await programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B', 'C')}
    <exclusiveGateway id="X" default="XF"/><exclusiveGateway id="M"/><parallelGateway id="J"/>
    ${flows('S>M', 'M>F', 'F>A', 'F>B', 'A>J', 'B>J', 'J>C', 'C>X', 'X>M[again]')}<endEvent id="E"/>
    ${flows('X>E[not(again)]')}`)
  const again = { type: 'complete', element: 'C', data: { again: true } } as const
  const done = { type: 'complete', element: 'C', data: { again: false } } as const

  assert.deepEqual(tell(program, 'start', 'A', 'B', again).active, ['A', 'B'])
  assert.deepEqual(tell(program, 'start', 'A', 'B', again, 'B', 'A', done).ended, { how: 'done' })
})

test('an inclusive join waits for those that can still come, and for nobody else', async () => {
  const program = await programIn(`<startEvent id="S"/><inclusiveGateway id="F" default="FC"/>
    ${tasks('A', 'B', 'C', 'D')}<inclusiveGateway id="J"/>
    ${flows('S>F', 'F>A[a]', 'F>B[b]', 'F>C', 'A>J', 'B>J', 'C>J', 'J>D')}`)

  assert.deepEqual(tell(program, start({ a: true, b: true }), 'A').active, ['B'])
  assert.deepEqual(tell(program, start({ a: true, b: true }), 'A', 'B').active, ['D'])
  assert.deepEqual(tell(program, start({ a: true, b: false }), 'A').active, ['D'], 'B was never begun')
  assert.deepEqual(tell(program, start({ a: false, b: false })).active, ['C'], 'the default where nothing holds')
})

test('an inclusive join also waits for what may come from an event on a border', async () => {
  const program = await programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B', 'L', 'D')}
    <boundaryEvent id="T" attachedToRef="B"><timerEventDefinition/></boundaryEvent><inclusiveGateway id="J"/>
    <endEvent id="E"/>${flows('S>F', 'F>A', 'F>B', 'A>J', 'B>E', 'T>L', 'L>J', 'J>D')}`)

  assert.deepEqual(tell(program, 'start', 'A').active, ['B'], 'the timer on B may still lead to the join')
  assert.deepEqual(tell(program, 'start', 'A', 'B').active, ['D'])
  assert.deepEqual(tell(program, 'start', 'A', { type: 'timer', element: 'T' }).active, ['L'])
})

test('two inclusive joins in a circle that wait for each other do not lose the case', async () => {
  const program = await programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B', 'C')}
    <inclusiveGateway id="J"/><inclusiveGateway id="K"/><exclusiveGateway id="X" default="XC"/>
    ${flows('S>F', 'F>A', 'F>B', 'A>J', 'B>K', 'J>K', 'K>X', 'X>J[false]', 'X>C')}`)

  assert.deepEqual(tell(program, 'start', 'A', 'B').active, ['C'])
})

test('an event gateway waits for each of its events, and the first takes the others away', async () => {
  const program = await programIn(`<startEvent id="S"/><eventBasedGateway id="G"/>
    <intermediateCatchEvent id="T"><timerEventDefinition/></intermediateCatchEvent>
    <intermediateCatchEvent id="M" name="申请听证"><messageEventDefinition/></intermediateCatchEvent>
    <receiveTask id="R"/>${tasks('A', 'B', 'C')}${flows('S>G', 'G>T', 'G>M', 'G>R', 'T>A', 'M>B', 'R>C')}`)
  const late = tell(program, 'start', { type: 'timer', element: 'T' })

  assert.deepEqual(tell(program, 'start').active, ['M', 'R', 'T'])
  assert.deepEqual(late.active, ['A'])
  assert.ok(!late.effects.some(({ kind }) => kind === 'disarm'), 'a timer that has run out needs no disarming')
  const asked = tell(program, 'start', { type: 'message', name: '申请听证' })
  assert.deepEqual(asked.active, ['B'])
  assert.ok(asked.effects.some((effect) => effect.kind === 'disarm' && effect.element === 'T'))
  assert.deepEqual(tell(program, 'start', 'R').active, ['C'])
  assert.equal(tell(program, 'start', 'R', { type: 'timer', element: 'T' }).no?.code, 'not-here')
})

test('ways out of an activity: all without a question, and the default where no question holds', async () => {
  const program = await programIn(`<startEvent id="S"/><userTask id="A" default="AD"/>${tasks('B', 'C', 'D')}
    ${flows('S>A', 'A>B[n > 1]', 'A>C[n > 2]', 'A>D')}`)
  const done = (n: number) => ({ type: 'complete', element: 'A', data: { n } }) as const

  assert.deepEqual(tell(program, 'start', done(3)).active, ['B', 'C'])
  assert.deepEqual(tell(program, 'start', done(2)).active, ['B'])
  assert.deepEqual(tell(program, 'start', done(1)).active, ['D'])
})

test('two on one task are two: each is completed for itself, the older first', async () => {
  const program = await programIn(`<startEvent id="S"/><parallelGateway id="F"/>${tasks('A', 'B')}
    ${flows('S>F', 'F>A', 'A>B')}<sequenceFlow id="FA2" sourceRef="F" targetRef="A"/>`)

  assert.deepEqual(tell(program, 'start', 'A').active, ['A', 'B'])
  assert.deepEqual(tell(program, 'start', 'A', 'A').active, ['B'])
  assert.deepEqual(tell(program, 'start', 'A', 'A', 'B', 'B').ended, { how: 'done' })
})

test('a question that is no FEEL over the declared facts refuses the step rather than taking the default', async () => {
  const program = await programIn(`<extensionElements><gk:fact name="n" type="number"/></extensionElements>
    <startEvent id="S"/><exclusiveGateway id="G" default="GB"/>${tasks('A', 'B')}
    ${flows('S>G', 'G>A[m > 1]', 'G>B')}`)

  assert.deepEqual(tell(program, 'start').no, { code: 'faulty', element: 'GA' })
})
