import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { activeOf, type FlowEvent, type FlowState } from '#law/flows/state.ts'
import { step } from '#law/flows/step.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../clocks/index.ts'
import type { RunOwner } from './contract.ts'
import { type KnownChart, knownChart } from './known-chart.ts'
import { flowOf, type Moved } from './moved.ts'
import { movementOf } from './movement.ts'
import { lockRun } from './run-row.ts'
import { saveMovement } from './save-movement.ts'
import { keepTimers } from './timers.ts'

/** Where a run stands when its owner is asked what happens. */
export interface RunPlace {
  readonly known: KnownChart
  readonly state: FlowState
  /** Elements that wait, sorted. */
  readonly active: readonly string[]
}

/**
 * Moves what runs by one event: locks the run, lets the owner choose the event by where it stands, asks the chart, writes
 * where it stands now. Refused with what `choose` refuses, with `processes.not-at-this-step` where the chart does not wait
 * for that, and with `processes.no-run` where nothing runs.
 *
 * The owner records `flow` in its own fact; nothing is recorded here, so that one act is one fact.
 */
export async function moveRun(
  tx: Tx,
  owner: RunOwner,
  choose: (at: RunPlace) => Outcome<FlowEvent>,
): Promise<Outcome<Moved>> {
  const run = await lockRun(tx, owner)
  if (!run) return refuse({ code: 'processes.no-run', kind: 'missing' })
  const known = await knownChart(tx, run.hash)
  const before = run.ended_at === null ? activeOf(run.state) : []
  const chosen = choose({ known, state: run.state, active: before })
  if (!chosen.ok) return chosen
  const next = step(known.program, run.state, chosen.value)
  if (run.ended_at !== null || !next.ok) return refuse(notHere(next))

  const { state, effects } = next
  const ended = state.ended !== null
  const movement = movementOf(run, effects, { program: known.program, book: lawbook(), at: tx.at })
  await saveMovement(tx, run, state, movement, ended ? 'chart' : null)
  await keepTimers(tx, run, effects, movement.pauses, known.program)
  const flow = flowOf(run.hash, chosen.value)
  return done({ hash: run.hash, known, before, active: activeOf(state), effects, ended, flow })
}

/** A run that the law above the chart ended stands in its state as if it still waited. */
function notHere(next: ReturnType<typeof step>): Refusal {
  const facts = next.ok ? { why: 'ended', element: '' } : { why: next.no.code, element: next.no.element }
  return { code: 'processes.not-at-this-step', kind: 'conflict', facts }
}
