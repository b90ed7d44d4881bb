import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { staffName } from '../organisations/index.ts'
import { runOf } from '../processes/index.ts'
import { maySee } from './access.ts'
import { openApplicant, openForm } from './applicant.ts'
import type { CaseRef } from './case.ts'
import { CASE_COLUMNS, caseOf, cases } from './cases.ts'
import { choicesOf } from './choices.ts'
import type { ApplicantView, CaseView } from './contract.ts'
import { itemOfCase } from './edition-of.ts'
import { judge } from './judge.ts'
import { materialsOf } from './materials-view.ts'
import { runOwner } from './move-chart.ts'
import { type Parts, partsOf } from './parts.ts'
import { cameFrom } from './return-case.ts'
import { rowOf } from './rows.ts'
import { conditionsOf, shownOf } from './shown.ts'
import { timelineOf } from './timeline.ts'

/** Everything of a case on one screen, for those who handle it; null: none, or not for this actor. */
export async function caseView(tx: Tx, actor: Actor, ref: CaseRef): Promise<CaseView | null> {
  const parts = await partsOf(tx, ref)
  if (!parts || actor.kind !== 'officer' || !maySee(actor, parts.found)) return null
  const { found, row, item, names, home, own } = parts
  const from = await cameFrom(tx, found)
  const clocks = [...home, ...own]
  const openSteps = parts.steps.filter(({ done_on }) => done_on === null).map(({ no }) => no)
  return {
    ...rowOf(found, row, actor, names, home, own),
    ...shownOf(parts, tx.today),
    applicantFull: await applicantOf(tx, parts),
    form: openForm(tx, found.id, row.form_sealed),
    materials: await materialsOf(tx, parts),
    conditions: conditionsOf(parts),
    jointCases: await jointCases(tx, parts),
    timeline: await timelineOf(tx, ref, bodiesOf(parts), true),
    ...judge(actor, found, { item, clocks, cameFrom: from, openSteps, today: tx.today }),
    choices: await choicesOf(tx, actor, parts, from),
    chart: (await runOf(tx, runOwner(found)))?.chart ?? null,
    version: found.version,
  }
}

/** The bodies a case came through. */
export function bodiesOf({ found }: Parts): readonly number[] {
  return [...new Set([found.bodyId, found.acceptingBodyId, found.receivingBodyId, found.holderBodyId])]
}

async function applicantOf(tx: Tx, { found, row }: Parts): Promise<ApplicantView> {
  const { kind, name, code, telephone, address } = openApplicant(tx, found.id, row.applicant_sealed)
  const agent =
    found.agentStaffId && found.mandate
      ? { name: (await staffName(tx, found.agentStaffId)) ?? '', mandate: found.mandate }
      : null
  return { kind, name, code, telephone, address, agent }
}

async function jointCases(tx: Tx, { found }: Parts): Promise<CaseView['jointCases']> {
  if (!found.jointLead) return []
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(CASE_COLUMNS)
    .where('lead_body_id', '=', found.jointLead.bodyId)
    .where('lead_id', '=', found.jointLead.id)
    .orderBy('id')
    .execute()
  const all = []
  for (const other of rows.map(caseOf)) {
    const { name } = await itemOfCase(tx, other)
    all.push({ ref: { bodyId: other.bodyId, id: other.id }, number: other.number, item: name, state: other.state })
  }
  return all
}
