import { must } from '#base/assert.ts'
import type { Chart } from '#law/flows/chart.ts'
import { type Program, programOf } from '#law/flows/program.ts'
import { readChart } from '#law/flows/read-chart.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { ProcessesTables } from './tables.ts'

/** A published file with what was read out of it. */
export interface KnownChart {
  readonly chart: Chart
  readonly program: Program
  readonly xml: string
}

/** A file of thirty kilobytes takes some ten milliseconds to read, and half a megabyte to keep. */
const MOST = 1000
const known = new Map<string, Promise<KnownChart>>()

/**
 * The published file with this hash, read and compiled once a process: what was published never changes. A hash under
 * which nothing was published is a bug. Trap: shared, never change it.
 */
export function knownChart(tx: Tx, hash: string): Promise<KnownChart> {
  const before = known.get(hash)
  if (before) return before
  const reading = readKnown(tx, hash)
  if (known.size >= MOST) known.clear()
  known.set(hash, reading)
  reading.catch(() => known.delete(hash)) // a database that was away is asked again
  return reading
}

async function readKnown(tx: Tx, hash: string): Promise<KnownChart> {
  const row = await tablesOf<ProcessesTables>(tx)
    .selectFrom('processes.edition')
    .select('xml')
    .where('hash', '=', hash)
    .limit(1)
    .executeTakeFirst()
  const { xml } = must(row, `published chart ${hash}`)
  const chart = await readChart(xml)
  return { chart, program: programOf(chart), xml }
}
