import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import type { Instant } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { DeviatingCase, DeviationLine, DeviationView, PowerLine } from './contract.ts'
import { FEW } from './count-figures.ts'
import { shownCount } from './figures.ts'
import { listPowers } from './list-powers.ts'
import { processes } from './queries.ts'
import type { Supervised } from './supervision.ts'
import type { Deviations } from './told-run.ts'

/** How far the ended cases of a chart, all its editions together, kept to it; null before the first replay. */
export async function deviationOfChart(tx: Tx, chartId: string): Promise<DeviationView | null> {
  return shown((await sums(tx, 'chart', [chartId])).get(chartId) ?? null)
}

/** The same for a power. */
export async function deviationOfPower(tx: Tx, power: Pick<PowerLine, 'id' | 'item'>): Promise<DeviationView | null> {
  return viewOf(power, await sums(tx, 'power', keysOf(power)))
}

/** The powers in force that somebody supervises and whose cases were replayed, the worst first. */
export async function deviationLines(tx: Tx, supervised: Supervised): Promise<readonly DeviationLine[]> {
  const powers = (await listPowers(tx, tx.today)).filter(({ bodyId }) => supervised === 'all' || supervised.has(bodyId))
  const found = await sums(tx, 'power', powers.flatMap(keysOf))
  return powers
    .flatMap((power) => {
      const deviation = viewOf(power, found)
      return deviation ? [{ powerId: power.id, name: power.name, body: power.body, deviation }] : []
    })
    .sort((a, b) => perMille(b) - perMille(a))
}

/** The cases behind the rate of a power, of the bodies somebody supervises, the last ended first; at most 200. */
export async function deviatingCases(
  tx: Tx,
  power: Pick<PowerLine, 'id' | 'item'>,
  supervised: Supervised,
): Promise<readonly DeviatingCase[]> {
  const rows = await processes(tx)
    .selectFrom('processes.replay as replay')
    .innerJoin('processes.run as run', (on) =>
      on.onRef('run.body_id', '=', 'replay.body_id').onRef('run.owner_id', '=', 'replay.owner_id'),
    )
    .select(['run.body_id', 'run.owner_id', 'run.owner_kind', 'run.chart_id', 'run.number', 'run.hash'])
    .select(['run.label', 'run.path', sql<Instant>`run.ended_at`.as('ended_at'), 'replay.places'])
    .where('replay.power', 'in', keysOf(power))
    .where('replay.places', 'is not', null)
    .$if(supervised !== 'all', (q) => q.where('replay.body_id', 'in', [...(supervised === 'all' ? [] : supervised), 0]))
    .orderBy('run.ended_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    owner: { bodyId: row.body_id, kind: row.owner_kind, id: row.owner_id },
    chart: { chartId: row.chart_id, number: row.number, hash: row.hash },
    ...{ label: row.label, path: row.path, endedAt: row.ended_at },
    ...(row.places as Deviations), // written by replay-ended.ts only
  }))
}

interface Sums {
  readonly as_of: Instant
  readonly replayed: number
  readonly cases: number
  readonly skipped: number
  readonly reordered: number
  readonly foreigners: number
}

async function sums(tx: Tx, scope: 'chart' | 'power', keys: readonly string[]): Promise<ReadonlyMap<string, Sums>> {
  const rows = await processes(tx)
    .selectFrom('processes.deviation')
    .selectAll()
    .where('scope', '=', scope)
    .where('key', 'in', [...keys, '']) // never an empty list, which SQL does not know
    .execute()
  return new Map(rows.map((row) => [row.key, row]))
}

/** What runs under a power names the power, or the item that is applied for under it. */
function keysOf({ id, item }: Pick<PowerLine, 'id' | 'item'>): readonly string[] {
  return item === null || item === id ? [id] : [id, item]
}

function viewOf(power: Pick<PowerLine, 'id' | 'item'>, found: ReadonlyMap<string, Sums>): DeviationView | null {
  const all = keysOf(power).flatMap((key) => found.get(key) ?? [])
  const total = all.reduce<Sums | null>((sum, one) => (sum ? added(sum, one) : one), null)
  return shown(total)
}

function added(one: Sums, other: Sums): Sums {
  return {
    as_of: must([one.as_of, other.as_of].sort()[1], 'the later of two'),
    replayed: one.replayed + other.replayed,
    cases: one.cases + other.cases,
    skipped: one.skipped + other.skipped,
    reordered: one.reordered + other.reordered,
    foreigners: one.foreigners + other.foreigners,
  }
}

/** Deviations are about the office and told as they are, but only on five cases or more: see `DeviationView`. */
function shown(sum: Sums | null): DeviationView | null {
  if (sum === null) return null
  const { cases, skipped, reordered, foreigners: foreign } = sum
  const perMille = Math.round((cases * 1000) / sum.replayed)
  const found = { perMille, cases, skipped, reordered, foreign }
  return {
    asOf: sum.as_of,
    replayed: shownCount(sum.replayed, false),
    found: sum.replayed < FEW ? null : found,
  }
}

function perMille({ deviation }: DeviationLine): number {
  return deviation.found?.perMille ?? 0
}
