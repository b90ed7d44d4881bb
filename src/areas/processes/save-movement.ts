import { sql } from 'kysely'
import type { FlowState } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Movement } from './movement.ts'
import type { Run } from './run-row.ts'

/**
 * Writes what a move changed, in one statement: the run, the stays that ended, the stays that began.
 * `endedBy` null while the run goes on.
 */
export async function saveMovement(
  tx: Tx,
  run: Pick<Run, 'body_id' | 'owner_id' | 'number'>,
  state: FlowState,
  movement: Movement,
  endedBy: string | null,
): Promise<void> {
  const { ended, entered } = movement
  await sql`
    with moved as (
      update processes.run set state = ${JSON.stringify(state)}, pauses = ${JSON.stringify(movement.pauses)},
        stays = ${movement.stays}, counted_from = ${movement.countedFrom}, counted_days = ${movement.countedDays},
        moved_at = ${tx.at}, ended_at = ${endedBy === null ? null : tx.at}, ended_by = ${endedBy}
      where body_id = ${run.body_id} and owner_id = ${run.owner_id}
    ), gone as (
      update processes.stay s set left_at = ${tx.at}, used_days = e.used, in_time = e.in_time
      from unnest(${ended.map(({ no }) => no)}::int[], ${ended.map(({ used }) => used)}::int[],
        ${ended.map((end) => end.inTime)}::bool[]) as e(no, used, in_time)
      where s.body_id = ${run.body_id} and s.owner_id = ${run.owner_id} and s.no = e.no
    )${endedBy === null ? sql`` : unreplayed(run)}
    ${insertStays(tx, run, entered)}`.execute(tx.kysely)
}

/** Begins a run: its row and its first stays, in one statement. */
export async function saveBegin(
  tx: Tx,
  run: Omit<Run, 'open' | 'state' | 'pauses' | 'keeps'>,
  keeps: readonly string[],
  state: FlowState,
  movement: Movement,
): Promise<void> {
  await sql`
    with begun as (
      insert into processes.run (body_id, owner_id, owner_kind, chart_id, number, hash, power, promised, keeps, label, path, state,
        pauses, stays, begun_at, moved_at, counted_from, counted_days, ended_at, ended_by)
      values (${run.body_id}, ${run.owner_id}, ${run.owner_kind}, ${run.chart_id}, ${run.number}, ${run.hash},
        ${run.power}, ${run.promised}, ${JSON.stringify(keeps)}, ${run.label}, ${run.path}, ${JSON.stringify(state)},
        ${JSON.stringify(movement.pauses)}, ${movement.stays}, ${run.begun_at}, ${run.moved_at}, ${movement.countedFrom},
        ${movement.countedDays}, ${run.ended_at}, ${run.ended_by})
    )${run.ended_by === null ? sql`` : unreplayed(run)}
    ${insertStays(tx, run, movement.entered)}`.execute(tx.kysely)
}

/** What has ended waits for its replay (replay-ended.ts). */
function unreplayed({ body_id, owner_id }: Pick<Run, 'body_id' | 'owner_id'>) {
  return sql`, due as (insert into processes.unreplayed (body_id, owner_id) values (${body_id}, ${owner_id}))`
}

function insertStays(tx: Tx, run: Pick<Run, 'body_id' | 'owner_id' | 'number'>, entered: Movement['entered']) {
  return sql`
    insert into processes.stay (body_id, owner_id, no, number, element, token, entered_at, limit_days, left_at, used_days, in_time)
    select ${run.body_id}, ${run.owner_id}, e.no, ${run.number}, e.element, e.token, ${tx.at}, e.limit_days,
      case when e.used is null then null else ${tx.at}::timestamptz end, e.used, e.in_time
    from unnest(${entered.map(({ no }) => no)}::int[], ${entered.map(({ element }) => element)}::text[],
      ${entered.map(({ token }) => token)}::int[], ${entered.map(({ limitDays }) => limitDays)}::int[],
      ${entered.map(({ end }) => end?.used ?? null)}::int[], ${entered.map(({ end }) => end?.inTime ?? null)}::bool[])
      as e(no, element, token, limit_days, used, in_time)`
}
