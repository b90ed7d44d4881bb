import { sql } from 'kysely'
import { type Instant, instantOfMs, msOfInstant } from '#base/days.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { processes } from './queries.ts'

/** A move becomes visible when it is committed, a little after its moment: so long before the last count is looked at. */
const OVERLAP_MS = 10 * 60_000

/**
 * Counts anew what stands, passed and took how long on every chart on which something moved since the last count, in two
 * statements however many cases there are, and puts it where pages read it. What rests is still true. A job.
 */
export async function countFigures(tx: Tx): Promise<Outcome<{ counted: number }>> {
  const charts = await movedCharts(tx)
  await processes(tx).updateTable('processes.figure').set({ as_of: tx.at }).execute()
  if (charts.length === 0) return done({ counted: 0 })
  for (const table of ['processes.step_figure', 'processes.figure'] as const)
    await processes(tx).deleteFrom(table).where('chart_id', 'in', charts).execute()
  await countEditions(tx, charts)
  await countSteps(tx, charts)
  return done({ counted: charts.length })
}

/** Fewer than so many are not told: `Count` in contract.ts. */
export const FEW = 5

async function movedCharts(tx: Tx): Promise<readonly string[]> {
  const last = await processes(tx)
    .selectFrom('processes.figure')
    .select(({ fn }) => fn.max('as_of').as('at'))
    .executeTakeFirst()
  const rows = await processes(tx)
    .selectFrom('processes.run')
    .select('chart_id')
    .distinct()
    .$if(last?.at != null, (q) => q.where('moved_at', '>', earlier(last?.at ?? tx.at)))
    .execute()
  return rows.map(({ chart_id }) => chart_id)
}

function earlier(at: Instant): Instant {
  return instantOfMs(msOfInstant(at) - OVERLAP_MS)
}

async function countEditions(tx: Tx, charts: readonly string[]): Promise<void> {
  await sql`
    with step as (${stays(charts)}), small as (
      select chart_id, number from step
      group by chart_id, number, owner_number, element, next, first, over, ended_by
      having count(distinct owner_id) < ${FEW}
    )
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
    where r.chart_id = any(${charts}::text[])
    group by e.body_id, r.chart_id, r.number`.execute(tx.kysely)
}

async function countSteps(tx: Tx, charts: readonly string[]): Promise<void> {
  await sql`
    with step as (${stays(charts)})
    insert into processes.step_figure (body_id, chart_id, number, element, standing, passed, median_days, limited, in_time)
    select e.body_id, s.chart_id, s.number, s.element, count(distinct s.owner_id) filter (where not s.over),
      count(distinct s.owner_id) filter (where s.passed),
      percentile_cont(0.5) within group (order by s.used_days) filter (where s.passed),
      count(s.in_time) filter (where s.passed), count(*) filter (where s.passed and s.in_time)
    from step s join processes.edition e on e.chart_id = s.chart_id and e.number = s.number
    group by e.body_id, s.chart_id, s.number, s.element`.execute(tx.kysely)
}

/**
 * Every stay with what came after it in the same case: the ways that were gone. A stay that the law above the chart cut
 * off (withdrawn) is over, but nobody passed there.
 */
function stays(charts: readonly string[]) {
  return sql`
    select r.chart_id, s.number, r.number as owner_number, s.owner_id, s.element, s.used_days, s.in_time,
      s.left_at is not null as over,
      s.left_at is not null and (r.ended_at is null or r.ended_by = 'chart' or s.left_at < r.ended_at) as passed,
      lead(s.element) over own as next, row_number() over own = 1 as first, r.ended_by
    from processes.stay s join processes.run r on r.body_id = s.body_id and r.owner_id = s.owner_id
    where r.chart_id = any(${charts}::text[])
    window own as (partition by s.body_id, s.owner_id order by s.no)`
}
