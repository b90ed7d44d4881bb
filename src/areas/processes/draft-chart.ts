import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { ChartFault } from '#law/flows/chart-fault.ts'
import { readChart } from '#law/flows/read-chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { chartFact } from './facts.ts'
import { findDraft, latestForUpdate, processes } from './queries.ts'
import { whyNotFile } from './why-not-file.ts'

/** The largest published models have some two hundred steps and flows; what is checked and drawn at every look is bounded. */
const MOST_ELEMENTS = 1000

/** What an editor saves: the file, what it changes, and the revision that was on the screen (0: no draft yet). */
export interface DraftInput {
  readonly chartId: string
  readonly revision: number
  readonly xml: string
  /** What changes against the edition in force, in a sentence the public will read. */
  readonly note: string
}

/**
 * Saves the draft of a chart's next edition. It may be faulty; what forbids publishing it is shown beside it. It must be a
 * file we can read and give away, though.
 */
export async function draftChart(tx: Tx, by: Actor, input: DraftInput): Promise<Outcome<{ revision: number }>> {
  const { chartId, xml, note } = input
  const latest = await latestForUpdate(tx, chartId)
  if (!latest) return refuse({ code: 'processes.no-such-chart', kind: 'missing' })
  const no = whyNotDraft(by, await answeringBodies(tx, latest.body_id))
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'processes.not-your-chart', kind: 'forbidden' })
  const draft = await findDraft(tx, chartId)
  if ((draft?.revision ?? 0) !== input.revision) return refuse({ code: 'processes.draft-moved-on', kind: 'conflict' })
  const fault = whyNotFile(xml) ?? (await whyNotChart(xml))
  if (fault) return refuse(fault)

  const revision = input.revision + 1
  const drawnBy = [...new Set([...(draft?.drawn_by ?? []), by.staffId])]
  const values = { revision, xml, note: note.trim(), drafted_by: by.staffId, drafted_at: tx.at, drawn_by: drawnBy }
  const place = { body_id: latest.body_id, chart_id: chartId, based_on: draft?.based_on ?? latest.number }
  await processes(tx)
    .insertInto('processes.draft')
    .values({ ...values, ...place })
    .onConflict((conflict) => conflict.columns(['body_id', 'chart_id']).doUpdateSet(values))
    .execute()
  await record(tx, by, chartFact('chart.drafted', latest.body_id, chartId, { revision }))
  return done({ revision })
}

async function whyNotChart(xml: string): Promise<Refusal | null> {
  try {
    const { nodes, flows, foreign } = await readChart(xml)
    return nodes.length + flows.length + foreign.length > MOST_ELEMENTS
      ? { code: 'processes.chart-size', kind: 'invalid', facts: { most: MOST_ELEMENTS } }
      : null
  } catch (fault) {
    if (fault instanceof ChartFault)
      return { code: 'processes.not-a-chart', kind: 'invalid', facts: { why: fault.message } }
    throw fault
  }
}
