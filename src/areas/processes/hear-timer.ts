import { accepted, done } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import { runFact } from './facts.ts'
import { moveRun } from './move-run.ts'
import { processes } from './queries.ts'
import { lockRun } from './run-row.ts'
import { close, TIMER_OWNER } from './timers.ts'

const BY = { kind: 'machine', name: 'processes.timers' } as const

/**
 * The time of a step ran out: moves the run by a timer event, once. Heard again, or late, the timer is closed and nothing
 * happens. The fact stands in the journal among those of the run's owner, so that conformance and the owner see it.
 */
export async function hearTimer(tx: Tx, fact: RecordedFact): Promise<void> {
  const { ownerKind, owner, light } = fact.data
  if (ownerKind !== TIMER_OWNER || light === 'near') return
  const timer = await openTimer(tx, fact.bodyId, String(owner))
  const runs = timer && { bodyId: fact.bodyId, kind: timer.owner_kind, id: timer.owner_id }
  if (!runs || !(await lockRun(tx, runs)) || !(await openTimer(tx, fact.bodyId, timer.id))) return

  await close(tx, { body_id: fact.bodyId }, timer.id, true)
  const moved = accepted(
    await moveRun(tx, runs, () => done({ type: 'timer', element: timer.element, token: timer.token })),
  )
  await record(tx, BY, runFact('run.timer', runs, moved.flow))
}

/** Read before the run is locked and once more after: a verb that moves the run may close the timer in between. */
async function openTimer(tx: Tx, bodyId: number, id: string) {
  return processes(tx)
    .selectFrom('processes.timer as timer')
    .innerJoin('processes.run as run', (on) =>
      on.onRef('run.body_id', '=', 'timer.body_id').onRef('run.owner_id', '=', 'timer.owner_id'),
    )
    .select(['timer.id', 'timer.element', 'timer.token', 'run.owner_kind', 'run.owner_id'])
    .where('timer.body_id', '=', bodyId)
    .where('timer.id', '=', id)
    .where('timer.closed_at', 'is', null)
    .executeTakeFirst()
}
