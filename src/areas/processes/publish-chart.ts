import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { readChart } from '#law/flows/read-chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor, Officer } from '#platform/signin/actor.ts'
import { whyNotPublishAs } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { chartHash } from './chart-hash.ts'
import { chartFact } from './facts.ts'
import { findingsOf } from './findings.ts'
import { knownChart } from './known-chart.ts'
import { promisesOn } from './powers.ts'
import { type DraftRow, type EditionRow, findApproval, findDraft, latestForUpdate, processes } from './queries.ts'
import { whyNotParts } from './why-not-parts.ts'
import { whyNotPublish } from './why-not-publish.ts'

/** `revision`: the draft as it was read; `from`: the first day in force, today or later. */
export interface PublishInput {
  readonly chartId: string
  readonly revision: number
  readonly from: Day
}

/**
 * Who decides publishes the approved draft as the next edition, in force from a day: a third act, after drawing and
 * approving. What began before stays on the edition it began on.
 */
export async function publishChart(tx: Tx, by: Actor, input: PublishInput): Promise<Outcome<{ number: number }>> {
  const { chartId, from } = input
  const latest = await latestForUpdate(tx, chartId)
  if (!latest) return refuse({ code: 'processes.no-such-chart', kind: 'missing' })
  const draft = await findDraft(tx, chartId)
  if (!draft) return refuse({ code: 'processes.no-draft', kind: 'conflict' })
  const no = whyNotPublishAs(by, await answeringBodies(tx, latest.body_id), draft.drawn_by)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'processes.not-the-head', kind: 'forbidden' })
  const approval = await findApproval(tx, draft)
  const approvedBy = approval?.approved_by ?? null
  const fault = whyNotNow(tx, latest, draft, input, approvedBy) ?? (await whyNotThisChart(tx, latest, draft))
  if (fault || approvedBy === null) return refuse(fault ?? { code: 'processes.not-approved', kind: 'conflict' })

  const number = latest.number + 1
  const hash = chartHash(draft.xml)
  await endLatest(tx, latest, from)
  await writeNext(tx, by, draft, { number, hash, from, approvedBy })
  await record(tx, by, chartFact('chart.published', latest.body_id, chartId, { edition: number, hash, from }))
  return done({ number })
}

function whyNotNow(
  tx: Tx,
  latest: EditionRow,
  draft: DraftRow,
  { revision, from }: PublishInput,
  approvedBy: string | null,
): Refusal | null {
  if (draft.revision !== revision || draft.based_on !== latest.number)
    return { code: 'processes.draft-moved-on', kind: 'conflict' }
  if (from < tx.today || from < latest.in_force_from)
    return { code: 'processes.from-in-the-past', kind: 'invalid', facts: { from } }
  if (chartHash(draft.xml) === latest.hash) return { code: 'processes.nothing-changed', kind: 'conflict' }
  if (approvedBy === null) return { code: 'processes.not-approved', kind: 'conflict' }
  return draft.note === '' ? { code: 'processes.no-note', kind: 'invalid' } : null
}

async function whyNotThisChart(tx: Tx, latest: EditionRow, { chart_id, xml }: DraftRow): Promise<Refusal | null> {
  const chart = await readChart(xml)
  const { chart: before } = await knownChart(tx, latest.hash)
  return whyNotParts(before, chart) ?? whyNotPublish(chart, await findingsOf(tx, chart), await promisesOn(tx, chart_id))
}

async function endLatest(tx: Tx, latest: EditionRow, from: Day): Promise<void> {
  await processes(tx)
    .updateTable('processes.edition')
    .set({ in_force_to: from })
    .where('body_id', '=', latest.body_id)
    .where('chart_id', '=', latest.chart_id)
    .where('number', '=', latest.number)
    .execute()
}

interface Next {
  readonly number: number
  readonly hash: string
  readonly from: Day
  readonly approvedBy: string
}

async function writeNext(
  tx: Tx,
  by: Officer,
  draft: DraftRow,
  { number, hash, from, approvedBy }: Next,
): Promise<void> {
  const { body_id, chart_id, xml, note, drafted_by } = draft
  await processes(tx)
    .insertInto('processes.edition')
    .values({
      ...{ body_id, chart_id, number, hash, xml, note, in_force_from: from, in_force_to: null },
      ...{ drafted_by, approved_by: approvedBy, published_by: by.staffId, published_at: tx.at },
    })
    .execute()
  await processes(tx).deleteFrom('processes.draft').where('chart_id', '=', chart_id).execute()
}
