import { must } from '#base/assert.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Chart } from '#law/flows/chart.ts'
import type { Finding } from '#law/flows/lint.ts'
import { readChart } from '#law/flows/read-chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { staffName } from '../organisations/index.ts'
import { whyNotApprove, whyNotDraft, whyNotPublishAs } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import type { DraftView, Signed } from './contract.ts'
import { findingsOf } from './findings.ts'
import { knownChart } from './known-chart.ts'
import { promisesOn } from './powers.ts'
import { type ApprovalRow, type DraftRow, editionsOf, findApproval, findDraft } from './queries.ts'
import { whyNotParts } from './why-not-parts.ts'
import { whyNotPublish } from './why-not-publish.ts'

/** The draft of a chart as an actor sees it, and what the check finds in it; null where there is none. */
export async function draftView(
  tx: Tx,
  by: Actor,
  chartId: string,
): Promise<{ readonly draft: DraftView; readonly findings: readonly Finding[] } | null> {
  const row = await findDraft(tx, chartId)
  if (!row) return null
  const chart = await readChart(row.xml)
  const approval = await findApproval(tx, row)
  const findings = await findingsOf(tx, chart)
  const draft = {
    ...{ chartId, bodyId: row.body_id, basedOn: row.based_on, revision: row.revision },
    ...{ xml: row.xml, chart, note: row.note },
    drafted: await signed(tx, row.drafted_by, row.drafted_at),
    approved: approval && (await signed(tx, approval.approved_by, approval.approved_at)),
    whyNot: await whyNots(tx, by, row, approval, chart, findings),
  }
  return { draft, findings }
}

async function whyNots(
  tx: Tx,
  by: Actor,
  row: DraftRow,
  approval: ApprovalRow | null,
  chart: Chart,
  findings: readonly Finding[],
): Promise<DraftView['whyNot']> {
  const bodies = await answeringBodies(tx, row.body_id)
  const draft = whyNotDraft(by, bodies)
  const [latest] = await editionsOf(tx, row.chart_id)
  const { chart: before } = await knownChart(tx, must(latest, row.chart_id).hash)
  const faulty = whyNotParts(before, chart) ?? whyNotPublish(chart, findings, await promisesOn(tx, row.chart_id))
  const unapproved: Refusal | null = approval ? null : { code: 'processes.not-approved', kind: 'conflict' }
  return {
    draft,
    approve: whyNotApprove(by, bodies, row.drawn_by) ?? faulty,
    publish: whyNotPublishAs(by, bodies, row.drawn_by) ?? faulty ?? unapproved,
    drop: draft,
  }
}

async function signed(tx: Tx, staffId: string, at: Signed['at']): Promise<Signed> {
  return { staffId, name: (await staffName(tx, staffId)) ?? staffId, at }
}
