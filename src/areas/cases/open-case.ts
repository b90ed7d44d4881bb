import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type DueCopy, dueOf, NOTHING_DUE, startClocks } from '../clocks/index.ts'
import { applicantColumns, sealForm } from './applicant.ts'
import { beginOnChart } from './begin-on-chart.ts'
import type { CaseRef, State } from './case.ts'
import { cases } from './cases.ts'
import { ownerOf } from './clock-home.ts'
import type { ApplicantInput, SubmitInput } from './contract.ts'
import { fact } from './facts.ts'
import { follow } from './life.ts'
import { materialRows } from './materials.ts'
import type { Received, Way } from './route.ts'
import { stepRow } from './steps.ts'
import type { Joint } from './submit.ts'

/** All that was found out about an application before it is written down. */
export interface Opening {
  readonly id: string
  readonly number: string
  readonly edition: Received
  readonly way: Way
  readonly joint: Joint | null
  readonly input: SubmitInput
  readonly applicant: ApplicantInput
  readonly mandate: string | null
  readonly due: DueCopy
}

/** Writes a new case down: its row, what was given and its first step in one statement, then the fact. */
export async function openCase(tx: Tx, by: Actor, opening: Opening): Promise<void> {
  const { id, number, edition, way, joint, input, due } = opening
  const bodyId = way.decidingBodyId
  const { step, begun, flow } = await beginOnChart(tx, beginningOf(opening), edition.chart, way.collected)
  const state = stateOf(way)
  const holder = way.collected ? way.receivingBodyId : way.acceptingBodyId
  const holderPost = by.kind === 'officer' ? (by.posts.find((post) => post.bodyId === holder)?.code ?? null) : null
  const given = materialRows(tx, { bodyId, id }, input.materials, { from: 0, correction: 0 })
  const rows = begun.flatMap(
    (no) => stepRow(tx, { bodyId, id, holderBodyId: holder, holderPost }, edition.item, no) ?? [],
  )
  await cases(tx)
    .with('opened', (db) =>
      db
        .insertInto('cases.application')
        .values({ ...columns(tx, by, opening), state, step, holder_body_id: holder, holder_post: holderPost, ...due }),
    )
    .with('given', (db) =>
      given.length > 0
        ? db.insertInto('cases.material').values(given)
        : db.selectFrom('cases.material').select('no').limit(0),
    )
    .with('begun', (db) =>
      rows.length > 0 ? db.insertInto('cases.step').values(rows) : db.selectFrom('cases.step').select('no').limit(0),
    )
    .selectNoFrom(sql<number>`1`.as('one'))
    .execute()
  const standing = { bodyId, id, number, state, holderBodyId: holder, onTheWayTo: null, step, version: 1 }
  const told = { item: input.itemId, edition: edition.number, hash: edition.hash, channel: input.channel }
  const more = {
    receiving: way.receivingBodyId,
    mandate: opening.mandate,
    due: due.due_on,
    joint: joint?.group ?? null,
    chart: edition.chart.hash,
    flow,
  }
  await record(tx, by, fact(way.collected ? 'case.collected' : 'case.submitted', standing, { ...told, ...more }))
}

/** The first clock of a new case and what it shows in lists: none while collected; in joint handling the lead's. */
export async function firstDue(tx: Tx, by: Actor, ref: CaseRef, way: Way, joint: Joint | null): Promise<DueCopy> {
  if (stateOf(way) !== 'submitted') return NOTHING_DUE
  return joint?.lead ? dueOfLead(tx, joint.lead) : dueOf(await startCompleteness(tx, by, ref.bodyId, ref.id))
}

/** The accepting body has the materials: five working days for a correction notice, else accepted by silence. */
export function startCompleteness(tx: Tx, by: Actor, bodyId: number, id: string) {
  const events = [{ type: 'materials_received', date: tx.today }] as const
  return startClocks(tx, by, bodyId, ownerOf({ bodyId, id }), [{ rule: 'ALL.CORRECTION_NOTICE', events }])
}

async function dueOfLead(tx: Tx, lead: { readonly bodyId: number; readonly id: string }) {
  return cases(tx)
    .selectFrom('cases.application')
    .select(['due_on', 'provisional', 'light'])
    .where('body_id', '=', lead.bodyId)
    .where('id', '=', lead.id)
    .executeTakeFirstOrThrow()
}

function beginningOf({ id, number, edition, way }: Opening) {
  const { itemId, number: itemEdition, hash: itemHash } = edition
  return { bodyId: way.decidingBodyId, id, number, itemId, itemEdition, itemHash }
}

function stateOf(way: Way): State {
  return follow('none', way.collected ? 'collect' : 'submit')
}

function columns(tx: Tx, by: Actor, { id, number, edition, way, joint, input, applicant, mandate }: Opening) {
  const bodyId = way.decidingBodyId
  const lead = joint ? (joint.lead ?? { bodyId, id }) : null
  return {
    ...{ body_id: bodyId, id, number, item_id: input.itemId, item_edition: edition.number, item_hash: edition.hash },
    chart_hash: edition.chart.hash,
    ...{ channel: input.channel, receiving_body_id: way.receivingBodyId, accepting_body_id: way.acceptingBodyId },
    ...{ holder_staff_id: null, on_the_way_to: null, mandate },
    agent_staff_id: input.channel === 'agent' && by.kind === 'officer' ? by.staffId : null,
    ...applicantColumns(tx, id, applicant),
    form_sealed: sealForm(tx, id, input.form),
    ...{ collected_on: tx.today, received_on: way.collected ? null : tx.today, accepted_on: null, decided_on: null },
    ...{ closed_on: null, decided_by: null, ended: null, created_at: tx.at, joint_group: joint?.group ?? null },
    ...{ lead_body_id: lead?.bodyId ?? null, lead_id: lead?.id ?? null },
  }
}
