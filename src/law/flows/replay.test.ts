import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flows, programIn } from './examples.ts'
import { type Deviation, replay } from './replay.ts'
import type { FlowEvent } from './state.ts'

const tasks = (...ids: readonly string[]) => ids.map((id) => `<userTask id="${id}"/>`).join('')
const done = (element: string, data: Record<string, string> = {}): FlowEvent => ({ type: 'complete', element, data })
const START: FlowEvent = { type: 'start' }
const kinds = (deviations: readonly Deviation[]) => deviations.map(({ kind, index, element }) => [kind, index, element])

/** Intake, then two bodies side by side, then the decision; not accepted goes to the end. */
const licence = () =>
  programIn(`<startEvent id="S"/>${tasks('Intake', 'Water', 'Soil', 'Decide', 'Deliver')}
    <exclusiveGateway id="G" default="GF"/><parallelGateway id="F"/><parallelGateway id="J"/>
    <endEvent id="No"/><endEvent id="E"/>
    ${flows('S>Intake', 'Intake>G', 'G>F', 'G>No[intake = "not_accepted"]', 'F>Water', 'F>Soil')}
    ${flows('Water>J', 'Soil>J', 'J>Decide', 'Decide>Deliver', 'Deliver>E')}`)

test('a case done as the chart says deviates in nothing, in either order of what stands side by side', async () => {
  const program = await licence()
  for (const pair of [['Water', 'Soil'] as const, ['Soil', 'Water'] as const]) {
    const told = replay(program, [
      START,
      done('Intake'),
      ...pair.map((id) => done(id)),
      done('Decide'),
      done('Deliver'),
    ])

    assert.deepEqual(told.deviations, [])
    assert.deepEqual(told.state?.ended, { how: 'done' })
  }
})

test('a step that nobody did is skipped, noticed at the act that should have followed it', async () => {
  const told = replay(await licence(), [START, done('Intake'), done('Water'), done('Decide'), done('Deliver')])

  assert.deepEqual(kinds(told.deviations), [['skipped', 3, 'Soil']])
  assert.deepEqual(told.state?.ended, { how: 'done' }, 'the replay went on from where the act belonged')
})

test('both sides of a fork are skipped where neither was done', async () => {
  const told = replay(await licence(), [START, done('Intake'), done('Decide'), done('Deliver')])

  assert.deepEqual(kinds(told.deviations).sort(), [
    ['skipped', 2, 'Soil'],
    ['skipped', 2, 'Water'],
  ])
  assert.deepEqual(told.left, [])
})

test('a step that was made up for later was reordered, not skipped', async () => {
  const told = replay(await licence(), [
    START,
    done('Intake'),
    done('Water'),
    done('Decide'),
    done('Soil'),
    done('Deliver'),
  ])

  assert.deepEqual(kinds(told.deviations), [['reordered', 4, 'Soil']])
})

test('a step done again after its time was reordered', async () => {
  const told = replay(await licence(), [START, done('Intake'), done('Intake'), done('Water'), done('Soil')])

  assert.deepEqual(kinds(told.deviations), [['reordered', 2, 'Intake']])
  assert.deepEqual(told.left, ['Decide'])
})

test('an act the chart does not know, or that cannot be done there, is foreign', async () => {
  const told = replay(await licence(), [
    START,
    done('Lunch'),
    { type: 'timer', element: 'Intake' },
    done('G'),
    { type: 'message', name: '来信' },
    done('Intake'),
  ])

  assert.deepEqual(kinds(told.deviations), [
    ['foreign', 1, 'Lunch'],
    ['foreign', 2, 'Intake'],
    ['foreign', 3, 'G'],
    ['foreign', 4, '来信'],
  ])
  assert.deepEqual(told.left, ['Soil', 'Water'])
})

test('an act the conditions forbid is reached by the drawing, and what lies between was skipped', async () => {
  const program =
    await programIn(`<startEvent id="S"/>${tasks('A', 'B', 'C', 'D')}<exclusiveGateway id="G" default="GB"/>
    <subProcess id="P"><startEvent id="IS"/>${tasks('I')}${flows('IS>I')}</subProcess><endEvent id="E"/>
    ${flows('S>A', 'A>G', 'G>B', 'G>C[way = "c"]', 'B>E', 'C>P', 'P>D')}`)

  const told = replay(program, [START, done('A'), done('I'), done('D')])

  assert.deepEqual(kinds(told.deviations), [
    ['reordered', 2, 'I'],
    ['reordered', 3, 'D'],
  ])
  const early = replay(program, [START, done('I'), done('D')])
  assert.deepEqual(kinds(early.deviations), [
    ['skipped', 1, 'A'],
    ['skipped', 1, 'C'],
  ])
  assert.deepEqual(early.state?.ended, { how: 'done' })
})

test('what an act tells is believed before it: it says which way the gateways went', async () => {
  const program = await programIn(`<startEvent id="S"/>${tasks('A', 'B', 'C')}<exclusiveGateway id="G" default="GB"/>
    ${flows('S>A', 'A>G', 'G>B', 'G>C[way = "c"]')}`)

  assert.deepEqual(kinds(replay(program, [START, done('C', { way: 'c' })]).deviations), [['skipped', 1, 'A']])
})

test('a journal without a beginning, with two, or going on after the end is replayed all the same', async () => {
  const program = await licence()
  const late = replay(program, [done('Intake'), START, done('Water')])

  assert.deepEqual(kinds(late.deviations), [
    ['skipped', 0, 'S'],
    ['reordered', 1, 'S'],
  ])
  assert.deepEqual(late.left, ['Soil'])
  const over = replay(program, [START, done('Intake', { intake: 'not_accepted' }), done('Decide')])
  assert.deepEqual(kinds(over.deviations), [['reordered', 2, 'Decide']])
  assert.deepEqual(replay(program, []), { state: null, deviations: [], left: [] })
})
