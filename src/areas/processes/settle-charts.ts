import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { listBodies } from '../organisations/index.ts'
import { keeperId } from './answering-bodies.ts'
import { chartHash } from './chart-hash.ts'
import { chartFact } from './facts.ts'
import { processes } from './queries.ts'
import { whyNotFile } from './why-not-file.ts'

/** A chart of the lawbook. `body`: id of the body that answers for it; `township` and `village` mean each of them. */
export interface NewChart {
  readonly id: string
  readonly body: string
  /** The BPMN file, exactly as it is published. */
  readonly xml: string
}

/** Editions in one statement: each carries its file. */
const AT_ONCE = 50

/**
 * Publishes the charts of the lawbook as first editions, in force from `from`; a chart that stands already is left as it
 * is, whatever happened to it since. The bodies must be settled before. Trap: it does not lint. The lawbook's charts are
 * linted by its own tests, once, and not each time a house is settled.
 */
export async function settleCharts(
  tx: Tx,
  by: Machine,
  charts: readonly NewChart[],
  from: Day,
): Promise<Outcome<{ readonly written: number }>> {
  const bodies = new Map((await listBodies(tx)).map((body) => [body.code, body.id]))
  const keeper = await keeperId(tx)
  const standing = await standingCharts(tx)
  const fresh = charts.filter((chart) => !standing.has(chart.id))
  const rows = []
  for (const { id, body, xml } of fresh) {
    const no = whyNotFile(xml)
    if (no) return refuse({ ...no, facts: { chart: id } })
    const everywhere = body === 'township' || body === 'village'
    rows.push({ id, xml, bodyId: everywhere ? keeper : must(bodies.get(body), `body ${body}`), hash: chartHash(xml) })
  }
  for (let i = 0; i < rows.length; i += AT_ONCE) await writeFirst(tx, rows.slice(i, i + AT_ONCE), from)
  for (const { id, bodyId, hash } of rows)
    await record(tx, by, chartFact('chart.published', bodyId, id, { edition: 1, hash, from }))
  return done({ written: rows.length })
}

/** The ids of all charts that stand. */
export async function standingCharts(tx: Tx): Promise<ReadonlySet<string>> {
  const settled = await processes(tx).selectFrom('processes.chart').select('id').execute()
  return new Set(settled.map((row) => row.id))
}

interface First {
  readonly id: string
  readonly bodyId: number
  readonly xml: string
  readonly hash: string
}

async function writeFirst(tx: Tx, rows: readonly First[], from: Day): Promise<void> {
  await processes(tx)
    .insertInto('processes.chart')
    .values(rows.map(({ id, bodyId }) => ({ body_id: bodyId, id, settled_at: tx.at })))
    .execute()
  await processes(tx)
    .insertInto('processes.edition')
    .values(
      rows.map(({ id, bodyId, xml, hash }) => ({
        ...{ body_id: bodyId, chart_id: id, number: 1, hash, xml, note: null, published_at: tx.at },
        ...{ in_force_from: from, in_force_to: null, drafted_by: null, approved_by: null, published_by: null },
      })),
    )
    .execute()
}
