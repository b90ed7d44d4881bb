import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Part } from '#law/flows/chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { endRun, knownChart, type Moved, moveRun, type RunOwner, runOf } from '../processes/index.ts'
import type { Case, CaseRef } from './case.ts'
import { type ChartMove, eventOf } from './chart-event.ts'
import { itemOfCase } from './edition-of.ts'
import { numbersOf, stepNumber } from './place-on-chart.ts'

/** What came of a move: the step the case stands at, the steps that ended and began, and what the fact tells. */
export interface Turned {
  readonly step: number
  readonly left: readonly number[]
  readonly begun: readonly number[]
  /** Parts that wait now. */
  readonly at: readonly Part[]
  readonly flow: readonly FactData[]
}

/**
 * Moves a case on the chart it is pinned to. What the chart does not have at this place is refused: nothing happens that
 * is not published. A hand-over to the body that has the case already is passed at once.
 */
export async function moveChart(tx: Tx, found: Case, move: ChartMove): Promise<Outcome<Turned>> {
  const first = await moveOnce(tx, found, move)
  if (!first.ok || found.holderBodyId !== found.bodyId || !first.value.at.includes('hand-over')) return first
  const second = await moveOnce(tx, found, { pass: 'hand-over' })
  return second.ok ? done(both(first.value, second.value)) : second
}

/** The papers have arrived where they are checked: what was drawn before the formal check lies behind, if anything was. */
export async function arriveOnChart(tx: Tx, found: Case): Promise<Outcome<Turned | null>> {
  let turned: Turned | null = null
  let there = await standsAt(tx, found, 'intake')
  while (!there) {
    const next = await moveOnce(tx, found, { before: 'intake' })
    if (!next.ok) return next
    turned = turned ? both(turned, next.value) : next.value
    there = turned.at.includes('intake')
  }
  return done(turned)
}

/** The receipt of a body: the hand-over that the chart drew is passed; one it did not draw (a return) moves nothing. */
export async function handOverOnChart(tx: Tx, found: Case, toBodyId: number): Promise<Outcome<Turned | null>> {
  const drawn = toBodyId === found.bodyId && (await standsAt(tx, found, 'hand-over'))
  return drawn ? moveOnce(tx, found, { pass: 'hand-over' }) : done(null)
}

/** Whether a case waits at this part of its chart. */
export async function standsAt(tx: Tx, found: Case, part: Part): Promise<boolean> {
  const run = must(await runOf(tx, runOwner(found)), 'run')
  const { chart } = await knownChart(tx, run.chart.hash)
  return chart.nodes.some((node) => node.part === part && run.active.includes(node.id))
}

/** The law above the chart ends what runs on it: withdrawn by the applicant, terminated by the body. */
export async function leaveChart(tx: Tx, found: Case, why: 'withdrawn' | 'terminated'): Promise<readonly FactData[]> {
  return [(await endRun(tx, runOwner(found), why)).flow]
}

/** A case as something that runs on a chart. */
export function runOwner({ bodyId, id }: CaseRef): RunOwner {
  return { bodyId, kind: 'case', id }
}

/** What a move on the chart means for the steps of a case. */
export async function turnedBy(
  tx: Tx,
  found: Pick<Case, 'itemId' | 'itemEdition' | 'itemHash' | 'chartHash'>,
  { before, active, known: { chart }, flow }: Moved,
): Promise<Turned> {
  const item = await itemOfCase(tx, found)
  const gone = before.filter((id) => !active.includes(id))
  const fresh = active.filter((id) => !before.includes(id))
  return {
    step: stepNumber(item, chart, active),
    left: numbersOf(item, gone),
    begun: numbersOf(item, fresh),
    at: active.flatMap(
      (id) =>
        must(
          chart.nodes.find((node) => node.id === id),
          id,
        ).part ?? [],
    ),
    flow: [flow],
  }
}

async function moveOnce(tx: Tx, found: Case, move: ChartMove): Promise<Outcome<Turned>> {
  const moved = await moveRun(tx, runOwner(found), ({ known, active }) => {
    const event = eventOf(known.chart, active, move)
    return event ? done(event) : refuse({ code: 'cases.not-on-chart', kind: 'conflict', facts: { step: found.step } })
  })
  if (!moved.ok) return moved
  if (moved.value.hash !== found.chartHash) return refuse({ code: 'cases.chart-moving', kind: 'conflict' })
  return done(await turnedBy(tx, found, moved.value))
}

function both(first: Turned, second: Turned): Turned {
  return {
    ...second,
    left: [...first.left, ...second.left],
    begun: [...first.begun.filter((no) => !second.left.includes(no)), ...second.begun],
    flow: [...first.flow, ...second.flow],
  }
}
