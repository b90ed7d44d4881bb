import { must } from '#base/assert.ts'
import type { Limit } from '#law/flows/chart.ts'
import type { PlannedNode, Program } from '#law/flows/program.ts'
import type { FlowEffect } from '#law/flows/state.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { addClockEvent, lawbook, type NewClock, startClocks, stopClocks } from '../clocks/index.ts'
import { processes } from './queries.ts'
import type { Run } from './run-row.ts'
import { numbered } from './step-limit.ts'
import type { Pause } from './used-days.ts'

/** Timers of charts are legal clocks of this owner kind; `owner` is the timer. */
export const TIMER_OWNER = 'run'
const BY = { kind: 'machine', name: 'processes.timers' } as const
/** A limit of the chart as a rule of the lawbook: what is fixed are its unit and that it pauses; the number comes along. */
const RULES = { working_days: 'FLOW.STEP_WORKING_DAYS', days: 'FLOW.STEP_DAYS', months: 'FLOW.STEP_MONTHS' } as const

type Timed = Pick<Run, 'body_id' | 'owner_id' | 'keeps' | 'pauses'>

/**
 * Lets the clocks follow a step: what it arms begins, what it disarms stops, and all stand still while the run does. What
 * the owner keeps itself is left alone. `pauses`: the spans after the step.
 */
export async function keepTimers(
  tx: Tx,
  run: Timed,
  effects: readonly FlowEffect[],
  pauses: readonly Pause[],
  program: Program,
): Promise<void> {
  for (const effect of effects)
    if (effect.kind === 'disarm' && !isKept(run, limitOf(program, effect.element))) await disarm(tx, run, effect)
  if (pauses !== run.pauses) await turn(tx, run, isPaused(pauses) ? 'paused' : 'resumed')
  for (const effect of effects)
    if (effect.kind === 'arm' && !isKept(run, effect.limit)) await arm(tx, run, effect, program, isPaused(pauses))
}

/** Stops all clocks of a run that was ended from above. */
export async function closeTimers(tx: Tx, run: Timed): Promise<void> {
  for (const { id } of await openTimers(tx, run)) await close(tx, run, id, false)
}

/** Closes one timer; `fired`: its time ran out, else it is not needed any more. */
export async function close(tx: Tx, run: Pick<Run, 'body_id'>, id: string, fired: boolean): Promise<void> {
  await processes(tx)
    .updateTable('processes.timer')
    .set({ closed_at: tx.at, fired })
    .where('body_id', '=', run.body_id)
    .where('id', '=', id)
    .execute()
  const event = { type: fired ? 'step_timed_out' : 'step_left', date: tx.today }
  await stopClocks(tx, BY, run.body_id, { kind: TIMER_OWNER, id }, event)
}

async function arm(
  tx: Tx,
  run: Timed,
  effect: Extract<FlowEffect, { kind: 'arm' }>,
  program: Program,
  paused: boolean,
): Promise<void> {
  const id = newId(tx)
  await processes(tx)
    .insertInto('processes.timer')
    .values({
      ...{ body_id: run.body_id, id, owner_id: run.owner_id, element: effect.element, token: effect.token },
      ...{ armed_at: tx.at, closed_at: null },
    })
    .execute()
  const owner = { kind: TIMER_OWNER, id }
  await startClocks(tx, BY, run.body_id, owner, [clockOf(tx, effect, program)])
  if (paused) await addClockEvent(tx, BY, run.body_id, owner, 'paused', { type: 'flow_paused', date: tx.today })
}

/** Lint finds timers without a limit that has a number, so that one that came through is a bug. */
function clockOf(tx: Tx, { element, limit }: Extract<FlowEffect, { kind: 'arm' }>, program: Program): NewClock {
  const length = must(limit && numbered(limit, lawbook()), `number of the limit of timer ${element}`)
  const article = articleOf(limit, program.nodes.get(element))
  return {
    rule: RULES[length.unit],
    events: [{ type: 'step_entered', date: tx.today, limit: length.n }],
    ...(article === null ? {} : { article }),
  }
}

/** Law and article as printed beside the clock: the rule's, or what the chart cites for the timer. */
function articleOf(limit: Limit | null, planned: PlannedNode | undefined): string | null {
  const cited = limit?.rule ? lawbook().limits.get(limit.rule)?.articles[0] : planned?.node.basis[0]
  return cited ? [cited.law, cited.article].filter(Boolean).join(' ') : null
}

async function disarm(tx: Tx, run: Timed, effect: Extract<FlowEffect, { kind: 'disarm' }>): Promise<void> {
  const [timer] = await openTimers(tx, run, effect)
  if (timer) await close(tx, run, timer.id, false)
}

async function turn(tx: Tx, run: Timed, effect: 'paused' | 'resumed'): Promise<void> {
  const event = { type: effect === 'paused' ? 'flow_paused' : 'flow_resumed', date: tx.today }
  for (const { id } of await openTimers(tx, run))
    await addClockEvent(tx, BY, run.body_id, { kind: TIMER_OWNER, id }, effect, event)
}

async function openTimers(tx: Tx, run: Timed, at?: { readonly element: string; readonly token: number }) {
  return processes(tx)
    .selectFrom('processes.timer')
    .select('id')
    .where('body_id', '=', run.body_id)
    .where('owner_id', '=', run.owner_id)
    .where('closed_at', 'is', null)
    .$if(at !== undefined, (q) => q.where('element', '=', at?.element ?? '').where('token', '=', at?.token ?? 0))
    .orderBy('id')
    .execute()
}

function limitOf({ nodes }: Program, element: string): Limit | null {
  const trigger = nodes.get(element)?.node.trigger
  return trigger?.kind === 'timer' ? trigger.limit : null
}

function isKept({ keeps }: Timed, limit: Limit | null): boolean {
  return limit !== null && limit.rule !== null && keeps.includes(limit.rule)
}

function isPaused(pauses: readonly Pause[]): boolean {
  return pauses.at(-1)?.[1] === null
}
