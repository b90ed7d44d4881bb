import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import type { Facts } from '#law/flows/state.ts'
import { exampleXml } from '../../../examples.ts'
import { possibleActs } from './possible-acts.ts'
import { beenAt, beginRun, type Gone, goOn, type Moment } from './run-so-far.ts'

const program = programOf(await readChart(exampleXml()))

function momentsOf(gone: Gone): readonly Moment[] {
  assert.ok(gone.ok, 'the run goes on')
  return gone.moments
}

function actsOf(moments: readonly Moment[], facts: Facts = {}) {
  const state = moments.at(-1)?.state
  assert.ok(state)
  return possibleActs(program, state, facts)
}

const told = (moments: readonly Moment[], facts?: Facts) =>
  actsOf(moments, facts).map(({ event }) => `${event.type} ${'element' in event ? event.element : ''}`)

test('at intake it can be completed, and its legal limit can run out; nothing else can happen', () => {
  const begun = momentsOf(beginRun(program, {}))

  assert.deepEqual(told(begun), ['complete intake', 'timer silence'])
})

test('the facts said decide the way, and what the border of a step waits for is offered while the step lasts', () => {
  const begun = momentsOf(beginRun(program, {}))
  const [accept] = actsOf(begun, { intake: 'accepted' })
  const [ask] = actsOf(begun, { intake: 'correction' })
  assert.ok(accept && ask)

  const accepted = momentsOf(goOn(program, begun, accept))
  const asked = momentsOf(goOn(program, begun, ask))

  assert.deepEqual(told(accepted), ['complete review', 'timer overdue', 'message specialStarted'])
  assert.deepEqual(told(asked), ['message correct'], 'a correction is waited for as a message')
  assert.equal(beenAt(accepted).has('intake'), true)
  assert.equal(begun.length, 1, 'what was is never changed, so that a step back is only a shorter list')
})

test('a value outside the closed list of a fact is offered and then refused with its reason', () => {
  const begun = momentsOf(beginRun(program, {}))
  const [act] = actsOf(begun, { intake: '受理' })
  assert.ok(act)

  const gone = goOn(program, begun, act)

  assert.deepEqual(gone, { ok: false, no: { code: 'wrong-fact', element: 'intake' } })
})
