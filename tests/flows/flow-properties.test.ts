import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bpmn } from '#law/flows/examples.ts'
import { placesOf } from '#law/flows/migrate.ts'
import { type Program, programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { replay } from '#law/flows/replay.ts'
import { activeOf, type FlowEffect, type FlowEvent, type FlowState, type Step } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'
import { anyBlock, type Block, drawn } from './any-chart.ts'
import { possibleEvents } from './possible-events.ts'

const ALL = [
  'task',
  'service',
  'many',
  'sequence',
  'parallel',
  'inclusive',
  'choice',
  'loop',
  'inside',
  'limit',
  'race',
] as const
/** Which of the things that can happen next does, and which facts it tells. */
const anyChoices = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 })
const RUNS = { numRuns: 150 }

test('no token is lost: a run waits for something, or is over and holds nothing', async () => {
  await overRuns(({ steps }) => {
    for (const { state } of steps) {
      if (state.ended) assert.deepEqual(state.tokens, [])
      else assert.notDeepEqual(activeOf(state), [])
    }
  })
})

test('a run whose loops are not gone round again comes to its end', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlock(ALL), fc.nat(), async (block, seed) => {
      const { program } = await programFor(block)
      let state = taken(step(program, null, { type: 'start' })).state
      for (let told = 0; !state.ended; told += 1) {
        const events = possibleEvents(program, state)
        assert.ok(told < 500, 'it goes on')
        state = taken(step(program, state, events[(seed + told) % events.length] ?? { type: 'start' })).state
      }
    }),
    RUNS,
  )
})

test('a state that has been through JSON goes on as if it had not', async () => {
  await overRuns(({ program, steps }) => {
    for (const { before, event, state, effects } of steps) {
      const stored = JSON.parse(JSON.stringify(before))
      assert.deepEqual(step(program, stored, event), { ok: true, state, effects })
    }
  })
})

test('the journal told again gives the stored state, and deviates in nothing', async () => {
  await overRuns(({ program, journal, last }) => {
    const told = replay(program, journal)

    assert.deepEqual(told.state, last)
    assert.deepEqual(told.deviations, [])
  })
})

test('a refused event changes nothing', async () => {
  await overRuns(({ program, last }) => {
    const kept = structuredClone(last)
    const idle = [...program.nodes.keys()].filter((id) => !placesOf(last).includes(id))
    for (const element of [...idle, 'nowhere']) {
      assert.equal(step(program, last, { type: 'complete', element, data: { fact0: true } }).ok, false, element)
    }
    assert.deepEqual(last, kept)
  })
})

test('every wait that is told as begun is told as over, and every limit that is armed rings or is disarmed', async () => {
  await overRuns(({ program, steps }) => {
    const waits = new Set<string>()
    const limits = new Set<string>()
    for (const { event, state, effects } of steps) {
      // What rang is over without being told.
      if (event.type === 'timer') for (const key of limits) if (key.startsWith(`${event.element} `)) limits.delete(key)
      for (const effect of effects) follow(effect, waits, limits)
      assert.deepEqual([...waits].sort(), waitsOf(state))
      assert.deepEqual([...limits].sort(), limitsOf(program, state))
    }
  })
})

interface Run {
  readonly program: Program
  readonly journal: readonly FlowEvent[]
  readonly steps: readonly Taken[]
  readonly last: FlowState
}

interface Taken {
  readonly before: FlowState | null
  readonly event: FlowEvent
  readonly state: FlowState
  readonly effects: readonly FlowEffect[]
}

async function overRuns(holds: (run: Run) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyBlock(ALL), anyChoices, async (block, choices) => {
      const { program, facts } = await programFor(block)
      const steps: Taken[] = []
      let last: FlowState | null = null
      for (const [which, told] of choices) {
        const events: readonly FlowEvent[] = last ? possibleEvents(program, last) : [{ type: 'start' }]
        const data = Object.fromEntries(facts.map((fact, at) => [fact, ((told >> at) & 1) === 1]))
        const event: FlowEvent = { ...(events[which % events.length] ?? { type: 'start' }), data }
        const { state, effects } = taken(step(program, last, event))
        steps.push({ before: last, event, state, effects })
        last = state
        if (state.ended) break
      }
      assert.ok(last)
      holds({ program, journal: steps.map(({ event }) => event), steps, last })
    }),
    RUNS,
  )
}

async function programFor(block: Block): Promise<{ program: Program; facts: readonly string[] }> {
  const { elements, facts } = drawn(block)
  return { program: programOf(await readChart(bpmn(elements, '<message id="m" name="来信"/>'))), facts }
}

function taken(outcome: Step): Extract<Step, { ok: true }> {
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome
}

function follow(effect: FlowEffect, waits: Set<string>, limits: Set<string>): void {
  if (effect.kind === 'enter') waits.add(`${effect.element} ${effect.token}`)
  if (effect.kind === 'leave') assert.ok(waits.delete(`${effect.element} ${effect.token}`), 'it was begun')
  if (effect.kind === 'arm') limits.add(`${effect.element} ${effect.token}`)
  if (effect.kind === 'disarm') assert.ok(limits.delete(`${effect.element} ${effect.token}`), 'it was armed')
}

function waitsOf({ tokens }: FlowState): readonly string[] {
  const waits = tokens.filter(({ by, holds }) => by === undefined && holds === undefined)
  return waits.map(({ at, id }) => `${at} ${id}`).sort()
}

function limitsOf({ nodes }: Program, { tokens }: FlowState): readonly string[] {
  const limits = tokens.flatMap(({ id, at, by, rang = [] }) => {
    const planned = nodes.get(at)
    if (!planned || by !== undefined) return []
    const own = planned.node.kind === 'intermediate' && planned.node.trigger?.kind === 'timer' ? [at] : []
    const border = planned.boundaries.map((each) => each.id).filter((each) => !rang.includes(each))
    return [...own, ...border].map((element) => `${element} ${id}`)
  })
  return limits.sort()
}
