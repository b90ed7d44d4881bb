import { sql } from 'kysely'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'

/**
 * Counts anew what stands, passed and took how long on every edition of every chart, in three statements however many
 * cases there are, and puts it where pages read it. A job; the moment is kept with the counts.
 */
export async function countFigures(tx: Tx): Promise<Outcome<{ counted: number }>> {
  await sql`delete from processes.step_figure`.execute(tx.kysely)
  await sql`delete from processes.figure`.execute(tx.kysely)
  await sql`
    with step as (${STAYS}), ways as (
      select chart_id, number from step
      group by chart_id, number, owner_number, element, next, first, over, ended_by
      having count(distinct owner_id) < ${FEW}
    ), small as (select distinct chart_id, number from ways)
    insert into processes.figure (body_id, chart_id, number, as_of, cases, open, ended, decided, median_days,
      over_promise, small)
    select e.body_id, r.chart_id, r.number, ${tx.at}::timestamptz, count(*), count(*) filter (where r.ended_at is null),
      count(r.ended_at), count(r.counted_days),
      percentile_cont(0.5) within group (order by r.counted_days) filter (where r.counted_days is not null),
      case when bool_or(r.promised is not null) then count(*) filter (where r.counted_days > r.promised) end,
      exists (select from small s where s.chart_id = r.chart_id and s.number = r.number)
        or count(*) filter (where r.ended_at is null) between 1 and ${FEW - 1}
        or count(r.ended_at) between 1 and ${FEW - 1}
        or count(*) filter (where r.counted_days > r.promised) between 1 and ${FEW - 1}
    from processes.run r join processes.edition e on e.chart_id = r.chart_id and e.number = r.number
    group by e.body_id, r.chart_id, r.number`.execute(tx.kysely)
  const counted = await sql`
    with step as (${STAYS})
    insert into processes.step_figure (body_id, chart_id, number, element, standing, passed, median_days, limited, in_time)
    select e.body_id, s.chart_id, s.number, s.element, count(distinct s.owner_id) filter (where not s.over),
      count(distinct s.owner_id) filter (where s.passed),
      percentile_cont(0.5) within group (order by s.used_days) filter (where s.passed),
      count(s.in_time) filter (where s.passed), count(*) filter (where s.passed and s.in_time)
    from step s join processes.edition e on e.chart_id = s.chart_id and e.number = s.number
    group by e.body_id, s.chart_id, s.number, s.element`.execute(tx.kysely)
  return done({ counted: Number(counted.numAffectedRows ?? 0n) })
}

/** Fewer than so many are not told: `Count` in contract.ts. */
export const FEW = 5

/**
 * Every stay with what came after it in the same case: the ways that were gone. A stay that the law above the chart cut
 * off (withdrawn) is over, but nobody passed there.
 */
const STAYS = sql`
  select r.chart_id, s.number, r.number as owner_number, s.owner_id, s.element, s.used_days, s.in_time,
    s.left_at is not null as over,
    s.left_at is not null and (r.ended_at is null or r.ended_by = 'chart' or s.left_at < r.ended_at) as passed,
    lead(s.element) over own as next, row_number() over own = 1 as first, r.ended_by
  from processes.stay s join processes.run r on r.body_id = s.body_id and r.owner_id = s.owner_id
  window own as (partition by s.body_id, s.owner_id order by s.no)`
