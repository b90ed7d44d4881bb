import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CLOSED, type State } from '#areas/cases/case.ts'
import { type ChartMove, eventOf } from '#areas/cases/chart-event.ts'
import { LIFE, type Move, whyNotFollow } from '#areas/cases/life.ts'
import { chartOfItem } from '#areas/services/chart-of-item.ts'
import { type Item, readItems } from '#areas/services/index.ts'
import { composeChart } from '#law/flows/compose/compose-chart.ts'
import { type Program, programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { activeOf, type FlowState } from '#law/flows/state.ts'
import { begin, step } from '#law/flows/step.ts'

/** What each move of the law does on a chart; the others (extension, withdrawal, termination) stand above it. */
const ON_CHART: Readonly<Partial<Record<Move, (active: readonly string[]) => readonly ChartMove[]>>> = {
  arrive: () => [{ before: 'intake' }],
  'ask-correction': () => [{ pass: 'intake', facts: { intake: 'correction' } }],
  'hand-in-correction': () => [{ pass: 'correction' }],
  accept: () => [{ pass: 'intake', facts: { intake: 'accepted' } }],
  'deem-accepted': () => [{ silence: 'ALL.CORRECTION_NOTICE' }],
  'not-accept': () => [{ pass: 'intake', facts: { intake: 'not_accepted' } }],
  'complete-step': (active) => active.map((id) => ({ step: id, facts: {} })),
  'start-special': () => [{ message: 'special-started' }],
  'end-special': () => [{ pass: 'special' }],
  grant: () => [{ pass: 'decision', facts: { outcome: 'granted' } }],
  refuse: () => [{ pass: 'decision', facts: { outcome: 'refused' } }],
  forward: () => [{ pass: 'decision', facts: { outcome: 'forwarded' } }],
  deliver: () => [{ pass: 'delivery' }],
}

interface Place {
  readonly state: State
  readonly flow: FlowState
}

/** One chart of each shape of steps: what differs besides are words and limits. */
const SHAPES = shapesOf(readItems())
const PROGRAMS = await Promise.all(SHAPES.map(programOfItem))

test('on the chart of every kind of item, whatever the law lets follow can happen, and at the right place only', () => {
  for (const { item, program } of PROGRAMS) {
    const places = reachable(program)
    for (const [move, moves] of Object.entries(ON_CHART) as [Move, (active: readonly string[]) => ChartMove[]][]) {
      if (!concerns(move, item, program)) continue
      for (const from of LIFE[move].from.filter(
        (state) => state !== 'none' && !(state === 'granted' && item.escalated),
      ))
        assert.ok(
          places.some((place) => place.state === from && next(program, place.flow, moves).length > 0),
          `${item.id}: ${move} from ${from}`,
        )
    }
  }
})

test('where the chart has ended the law owes nothing more, and the other way round', () => {
  for (const { item, program } of PROGRAMS)
    for (const { state, flow } of reachable(program))
      assert.equal(flow.ended !== null, CLOSED.includes(state), `${item.id} in ${state}`)
})

test('outside of a suspension, which stops the clock and not the pen, a chart offers nothing that the law forbids', () => {
  for (const { item, program } of PROGRAMS)
    for (const { state, flow } of reachable(program).filter((place) => place.state !== 'suspended'))
      for (const [move, moves] of Object.entries(ON_CHART) as [Move, (active: readonly string[]) => ChartMove[]][]) {
        if (move === 'complete-step' || move === 'arrive' || next(program, flow, moves).length === 0) continue
        assert.equal(whyNotFollow(state, move), null, `${item.id}: ${move} in ${state}`)
      }
})

/** All pairs of the state in law and the place on the chart that verbs can lead into: a verb asks both. */
function reachable(program: Program): readonly Place[] {
  const found = new Map<string, Place>()
  const look: Place[] = [
    { state: 'submitted', flow: begun(program, false) },
    ...(isCarried(program) ? [{ state: 'collected' as const, flow: begun(program, true) }] : []),
  ]
  for (let place = look.pop(); place; place = look.pop()) {
    const key = JSON.stringify([place.state, activeOf(place.flow), place.flow.ended])
    if (found.has(key)) continue
    found.set(key, place)
    for (const [move, moves] of Object.entries(ON_CHART) as [Move, (active: readonly string[]) => ChartMove[]][]) {
      const { from, to } = LIFE[move]
      if (!from.includes(place.state)) continue
      for (const flow of next(program, place.flow, moves)) {
        const arrived = move !== 'arrive' || partsAt(program, flow).includes('intake')
        look.push({ state: to === 'same' || !arrived ? place.state : to, flow })
      }
    }
  }
  return [...found.values()]
}

/** Where a move leads on the chart; hand-overs above the formal check are passed by whoever receives. */
function next(program: Program, flow: FlowState, moves: (active: readonly string[]) => readonly ChartMove[]) {
  const active = activeOf(flow)
  return moves(active).flatMap((move) => {
    const isDecision = 'step' in move && nodeOf(program, move.step)?.part === 'decision'
    const event = isDecision ? null : eventOf(program.chart, active, move)
    const went = event && step(program, flow, event)
    return went?.ok ? [went.state] : []
  })
}

function begun(program: Program, collected: boolean): FlowState {
  const first = begin(program, { collected })
  assert.ok(first.ok)
  return first.state
}

function partsAt(program: Program, flow: FlowState) {
  return activeOf(flow).map((id) => nodeOf(program, id)?.part ?? null)
}

function nodeOf(program: Program, id: string) {
  return program.chart.nodes.find((node) => node.id === id)
}

/** Reviewed here and decided above, or decided here; and only what has a step between acceptance and decision has one to do. */
function concerns(move: Move, item: Item, program: Program): boolean {
  if (move === 'grant') return !item.escalated
  if (move === 'forward') return item.escalated
  if (move === 'arrive') return isCarried(program)
  const [intake = 0, decision = 0] = ['intake', 'decision'].map((part) =>
    item.steps.findIndex(({ branch }) => branch === part),
  )
  return move !== 'complete-step' || decision > intake + 1
}

/** Whether the chart draws how papers come up from a village or township. */
function isCarried({ chart }: Program): boolean {
  return chart.facts.some(({ name }) => name === 'collected')
}

function shapesOf(items: readonly Item[]): readonly Item[] {
  const shapes = new Map(items.map((item) => [JSON.stringify([item.escalated, item.steps.map(shapeOf)]), item]))
  return [...shapes.values()]
}

function shapeOf({ role, at, special, wait, together, branch }: Item['steps'][number]) {
  return [role, at, special, wait, together, branch]
}

async function programOfItem(item: Item): Promise<{ readonly item: Item; readonly program: Program }> {
  return { item, program: programOf(await readChart(await composeChart(chartOfItem(item)))) }
}
