import { sql } from 'kysely'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { checkMap, migrate } from '#law/flows/migrate.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook } from '../clocks/index.ts'
import { whyNotPublishAs } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { carryTimers } from './carry-timers.ts'
import { chartFact, runFact } from './facts.ts'
import { pausesWith } from './movement.ts'
import { ownPromise } from './own-promise.ts'
import { editionsOfMigration, hasPlaces, type Migration, type MigrationPair, movingRun } from './preview-migration.ts'
import { latestForUpdate } from './queries.ts'
import { openRuns, type Run } from './run-row.ts'
import { stepLimit } from './step-limit.ts'
import { keepTimers } from './timers.ts'

/** `reason`: why they cannot finish on the edition they began on; it stands in the journal of each. */
export interface MigrateInput extends Migration {
  readonly reason: string
}

/**
 * Moves everything that runs on one edition of a chart to another, by an explicit act of who decides: an exception to the
 * rule that a case finishes on the edition it began on. All or none: refused as a whole while one case would have no
 * lawful place. Each case gets a fact in its own journal, so that its replay knows where the chart changed.
 */
export async function migrateRuns(tx: Tx, by: Actor, input: MigrateInput): Promise<Outcome<{ moved: number }>> {
  const { chartId, map, reason } = input
  const latest = await latestForUpdate(tx, chartId)
  if (!latest) return refuse({ code: 'processes.no-such-chart', kind: 'missing' })
  const no = whyNotPublishAs(by, await answeringBodies(tx, latest.body_id), [])
  if (no) return refuse(no)
  const pair = input.from === input.to ? null : await editionsOfMigration(tx, input)
  if (!pair) return refuse({ code: 'processes.no-such-edition', kind: 'missing' })
  if (pair.to.inForceFrom > tx.today) return refuse({ code: 'processes.not-in-force-yet', kind: 'conflict' })
  if (reason.trim() === '') return refuse({ code: 'processes.no-reason', kind: 'invalid' })
  const faults = checkMap(pair.before, pair.after, map)
  if (faults.some(({ code }) => code === 'unknown')) return refuse({ code: 'processes.unknown-step', kind: 'invalid' })
  const runs = await openRuns(tx, pair.from, true)
  if (runs.length === 0) return refuse({ code: 'processes.nothing-to-move', kind: 'conflict' })
  const stuck = runs.filter((run) => !hasPlaces(movingRun(run, faults, map, pair.before))).length
  if (stuck > 0) return refuse({ code: 'processes.no-lawful-place', kind: 'conflict', facts: { count: stuck } })

  for (const run of runs) await moveOne(tx, by, run, pair, input)
  const told = { from: input.from, to: input.to, moved: runs.length, reason: reason.trim() }
  await record(tx, by, chartFact('chart.runs-migrated', latest.body_id, chartId, told))
  return done({ moved: runs.length })
}

async function moveOne(tx: Tx, by: Actor, run: Run, pair: MigrationPair, { map, reason }: MigrateInput): Promise<void> {
  const { state, effects } = migrate(pair.before, pair.after, run.state, map)
  const stays = run.open.map(({ no, element }) => ({ no, element: map[element] ?? element }))
  const spans = pausesWith(
    stays.map(({ element }) => element),
    run.pauses,
    pair.after,
    tx.today,
  )
  const limits = stays.map(({ element }) => limitDays(pair, element))
  await sql`
    with moved as (
      update processes.run set moved_at = ${tx.at}, number = ${pair.to.number}, hash = ${pair.to.hash}, state = ${JSON.stringify(state)},
        pauses = ${JSON.stringify(spans)}, promised = ${ownPromise(pair.after.chart)}
      where body_id = ${run.body_id} and owner_id = ${run.owner_id}
    )
    update processes.stay s set number = ${pair.to.number}, element = e.element, limit_days = e.limit_days
    from unnest(${stays.map(({ no }) => no)}::int[], ${stays.map(({ element }) => element)}::text[], ${limits}::int[])
      as e(no, element, limit_days)
    where s.body_id = ${run.body_id} and s.owner_id = ${run.owner_id} and s.no = e.no`.execute(tx.kysely)
  const due = await carryTimers(tx, run, effects, map, pair.before)
  await keepTimers(tx, run, due, spans, pair.after)
  const owner = { bodyId: run.body_id, kind: run.owner_kind, id: run.owner_id }
  const flow = { chart: pair.to.hash, type: 'migrated', from: pair.from.hash, to: pair.to.hash, map }
  await record(tx, by, runFact('run.migrated', owner, flow, { edition: pair.to.number, reason: reason.trim() }))
}

function limitDays({ after }: MigrationPair, element: string): number | null {
  const planned = after.nodes.get(element)
  const limit = planned ? stepLimit(planned.node, lawbook()) : null
  return limit?.unit === 'working_days' ? limit.n : null
}
