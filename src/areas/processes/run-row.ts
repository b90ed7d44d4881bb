import { type Selectable, sql } from 'kysely'
import type { Instant } from '#base/days.ts'
import type { FlowState } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { ChartRef, RunOwner } from './contract.ts'
import { processes } from './queries.ts'
import type { ProcessesTables } from './tables.ts'
import type { Pause } from './used-days.ts'

/** A stay that is not over. */
export interface OpenStay {
  readonly no: number
  readonly element: string
  readonly token: number
  readonly entered: Instant
}

/** A run as it is stored, with the stays that are not over. */
export interface Run extends Omit<Selectable<ProcessesTables['processes.run']>, 'state' | 'pauses' | 'keeps'> {
  readonly state: FlowState
  readonly pauses: readonly Pause[]
  readonly keeps: readonly string[]
  readonly open: readonly OpenStay[]
}

/** Locks the run of an owner, or null where it has none. The open stays come with it. */
export async function lockRun(tx: Tx, owner: RunOwner): Promise<Run | null> {
  const read = () =>
    runs(tx)
      .where('body_id', '=', owner.bodyId)
      .where('owner_id', '=', owner.id)
      .where('owner_kind', '=', owner.kind)
      .forUpdate()
      .execute()
  const [row] = await asOneSeesThem(read)
  return row ? runOfRow(row) : null
}

/** Everything that runs on an edition now; locked in a fixed order where it is to be moved. */
export async function openRuns(tx: Tx, { chartId, number }: ChartRef, locked: boolean): Promise<readonly Run[]> {
  const read = () =>
    runs(tx)
      .where('chart_id', '=', chartId)
      .where('number', '=', number)
      .where('ended_at', 'is', null)
      .orderBy('body_id')
      .orderBy('owner_id')
      .$if(locked, (q) => q.forUpdate())
      .execute()
  return (await asOneSeesThem(read)).map(runOfRow)
}

/**
 * Whoever had to wait for the lock of a run is given its row as it is now, but its stays as they were when the statement
 * began (READ COMMITTED). Then both are read once more, which nobody can come between: they are locked.
 */
async function asOneSeesThem(read: () => Promise<readonly RunRow[]>): Promise<readonly RunRow[]> {
  const rows = await read()
  return rows.some(({ waited }) => waited) ? read() : rows
}

interface RunRow extends Selectable<ProcessesTables['processes.run']> {
  readonly open: readonly OpenStay[]
  readonly waited: boolean
}

function runs(tx: Tx) {
  return processes(tx)
    .selectFrom('processes.run as run')
    .selectAll('run')
    .select([
      sql<OpenStay[]>`(
        select coalesce(json_agg(json_build_object('no', no, 'element', element, 'token', token,
          'entered', to_char(entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by no), '[]')
        from processes.stay where body_id = run.body_id and owner_id = run.owner_id and left_at is null)`.as('open'),
      sql<boolean>`run.xmin::text <> (
        select seen.xmin::text from processes.run seen where seen.body_id = run.body_id and seen.owner_id = run.owner_id)`.as(
        'waited',
      ),
    ])
}

function runOfRow({ waited: _, ...row }: RunRow): Run {
  return {
    ...row,
    state: row.state as FlowState, // these three are written by this area only, from values of these types
    pauses: row.pauses as readonly Pause[],
    keeps: row.keeps as readonly string[],
  }
}
