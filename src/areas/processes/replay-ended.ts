import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { dataOf } from '#platform/journal/read.ts'
import { knownChart } from './known-chart.ts'
import { processes } from './queries.ts'
import { type Deviations, toldRun } from './told-run.ts'

/** Runs whose facts are read in one query. */
const AT_ONCE = 1000

/** A run that has ended, and what its replay found. */
interface Replayed {
  readonly body_id: number
  readonly owner_id: string
  readonly chart_id: string
  readonly power: string | null
  readonly found: Deviations
}

/**
 * Replays ended runs from the journals of their owners on the charts they are pinned to, up to `most` of them, each once,
 * and adds what was found to the sums of their charts and powers. A job; also for a run that ended long ago.
 */
export async function replayEnded(tx: Tx, most: number): Promise<Outcome<{ replayed: number }>> {
  let replayed = 0
  while (replayed < most) {
    const batch = await replayBatch(tx, Math.min(AT_ONCE, most - replayed))
    await write(tx, batch)
    replayed += batch.length
    if (batch.length < AT_ONCE) break
  }
  return done({ replayed })
}

async function replayBatch(tx: Tx, most: number): Promise<readonly Replayed[]> {
  const rows = await processes(tx)
    .selectFrom('processes.unreplayed as due')
    .innerJoin('processes.run as run', (on) =>
      on.onRef('run.body_id', '=', 'due.body_id').onRef('run.owner_id', '=', 'due.owner_id'),
    )
    .select(['run.body_id', 'run.owner_id', 'run.owner_kind', 'run.chart_id', 'run.hash', 'run.power'])
    .orderBy('due.body_id')
    .orderBy('due.owner_id')
    .limit(most)
    .execute()
  const found: Replayed[] = []
  for (const group of Map.groupBy(rows, ({ body_id, owner_kind }) => `${body_id} ${owner_kind}`).values()) {
    const { body_id, owner_kind } = must(group[0], 'a run of the group')
    const ids = group.map(({ owner_id }) => owner_id)
    const flows = await dataOf(tx, body_id, owner_kind, ids, 'flow')
    const programOf = async (hash: string) => (await knownChart(tx, hash)).program
    for (const run of group)
      found.push({ ...run, found: await toldRun(flows.get(run.owner_id) ?? [], run.hash, programOf) })
  }
  return found
}

async function write(tx: Tx, all: readonly Replayed[]): Promise<void> {
  if (all.length === 0) return
  await processes(tx)
    .insertInto('processes.replay')
    .values(
      all.map(({ body_id, owner_id, chart_id, power, found }) => ({
        ...{ body_id, owner_id, chart_id, power, replayed_at: tx.at },
        ...{ skipped: found.skipped.length, reordered: found.reordered.length, foreigners: found.foreign.length },
        places: deviates(found) ? JSON.stringify(found) : null,
      })),
    )
    .execute()
  await sql`
    delete from processes.unreplayed u
    using unnest(${all.map(({ body_id }) => body_id)}::int[], ${all.map(({ owner_id }) => owner_id)}::uuid[])
      as r(body_id, owner_id)
    where u.body_id = r.body_id and u.owner_id = r.owner_id`.execute(tx.kysely)
  await addTo(tx, 'chart', all, ({ chart_id }) => chart_id)
  await addTo(tx, 'power', all, ({ power }) => power)
}

/** Adds a batch to the sums of its charts, or of its powers. */
async function addTo(
  tx: Tx,
  scope: 'chart' | 'power',
  all: readonly Replayed[],
  keyOf: (one: Replayed) => string | null,
): Promise<void> {
  const sums = [...Map.groupBy(all, keyOf)].flatMap(([key, group]) => (key === null ? [] : [sumOf(scope, key, group)]))
  if (sums.length === 0) return
  await processes(tx)
    .insertInto('processes.deviation')
    .values(sums.map((sum) => ({ ...sum, as_of: tx.at })))
    .onConflict((conflict) =>
      conflict.columns(['scope', 'key']).doUpdateSet((eb) => ({
        as_of: eb.ref('excluded.as_of'),
        replayed: eb('processes.deviation.replayed', '+', eb.ref('excluded.replayed')),
        cases: eb('processes.deviation.cases', '+', eb.ref('excluded.cases')),
        skipped: eb('processes.deviation.skipped', '+', eb.ref('excluded.skipped')),
        reordered: eb('processes.deviation.reordered', '+', eb.ref('excluded.reordered')),
        foreigners: eb('processes.deviation.foreigners', '+', eb.ref('excluded.foreigners')),
      })),
    )
    .execute()
}

function sumOf(scope: 'chart' | 'power', key: string, group: readonly Replayed[]) {
  const sum = (of: (found: Deviations) => number) => group.reduce((total, { found }) => total + of(found), 0)
  return {
    ...{ scope, key, replayed: group.length, cases: group.filter(({ found }) => deviates(found)).length },
    ...{ skipped: sum((found) => found.skipped.length), reordered: sum((found) => found.reordered.length) },
    foreigners: sum((found) => found.foreign.length),
  }
}

function deviates({ skipped, reordered, foreign }: Deviations): boolean {
  return skipped.length + reordered.length + foreign.length > 0
}
