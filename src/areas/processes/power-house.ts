import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../clocks/index.ts'
import { listBodies } from '../organisations/index.ts'
import { keeperId } from './answering-bodies.ts'
import type { PowerHouse } from './power-faults.ts'
import { processes } from './queries.ts'

/** What powers are checked against in this house, and the number of the body that answers for one; null: no such body. */
export async function powerHouse(tx: Tx): Promise<PowerHouse & { readonly bodyIdOf: (code: string) => number | null }> {
  const bodies = new Map((await listBodies(tx)).map(({ code, id }) => [code, id]))
  const keeper = await keeperId(tx)
  const charts = await processes(tx).selectFrom('processes.chart').select('id').execute()
  return {
    book: lawbook(),
    bodies: new Set(bodies.keys()),
    charts: new Set(charts.map(({ id }) => id)),
    bodyIdOf: (code) => (code === 'township' || code === 'village' ? keeper : (bodies.get(code) ?? null)),
  }
}
