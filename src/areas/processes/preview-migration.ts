import { checkMap, type IdMap, type MapFault, placesOf } from '#law/flows/migrate.ts'
import type { Program } from '#law/flows/program.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { ChartEdition, MigratingRun, MigrationPreview } from './contract.ts'
import { knownChart } from './known-chart.ts'
import { findEdition } from './queries.ts'
import { openRuns, type Run } from './run-row.ts'

/** From which edition of a chart to which, and which of their ids correspond; those not named keep their id. */
export interface Migration {
  readonly chartId: string
  readonly from: number
  readonly to: number
  readonly map: IdMap
}

/** What a move to another edition would do to each case that runs now, without doing it; null: no such edition. */
export async function previewMigration(tx: Tx, migration: Migration): Promise<MigrationPreview | null> {
  const pair = await editionsOfMigration(tx, migration)
  if (!pair) return null
  const { from, to } = pair
  const runs = await openRuns(tx, from, false)
  const faults = checkMap(pair.before, pair.after, migration.map)
  const moving = runs.map((run) => movingRun(run, faults, migration.map, pair.before))
  const lawful = faults.every(({ code }) => code !== 'unknown') && moving.every(hasPlaces)
  return { from, to, map: migration.map, runs: moving, lawful }
}

/** The two editions of a migration with their programs, or null where either does not exist. */
export async function editionsOfMigration(tx: Tx, { chartId, from, to }: Migration): Promise<MigrationPair | null> {
  const [one, other] = [
    await findEdition(tx, { chartId, number: from }),
    await findEdition(tx, { chartId, number: to }),
  ]
  if (!one || !other) return null
  const [before, after] = [await knownChart(tx, one.hash), await knownChart(tx, other.hash)]
  return { from: one, to: other, before: before.program, after: after.program }
}

export interface MigrationPair {
  readonly from: ChartEdition
  readonly to: ChartEdition
  readonly before: Program
  readonly after: Program
}

/** A run with each of its places and where that would be; joins that lost a way are told by the id of the way. */
export function movingRun(run: Run, faults: readonly MapFault[], map: IdMap, before: Program): MigratingRun {
  const gone = new Set(faults.map(({ element }) => element))
  const places = placesOf(run.state).filter((id) => before.nodes.has(id) || gone.has(id))
  return {
    owner: { bodyId: run.body_id, kind: run.owner_kind, id: run.owner_id },
    ...{ label: run.label, path: run.path },
    places: places.map((from) => ({ from, to: gone.has(from) ? null : (map[from] ?? from) })),
  }
}

/** Whether a run has a lawful place for everything it stands at. */
export function hasPlaces({ places }: MigratingRun): boolean {
  return places.every(({ to }) => to !== null)
}
