import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { startClocks } from '../clocks/index.ts'
import { applicantColumns, sealForm } from './applicant.ts'
import type { State } from './case.ts'
import { cases } from './cases.ts'
import { ownerOf } from './clock-home.ts'
import type { ApplicantInput, SubmitInput } from './contract.ts'
import { dueOf, NOTHING_DUE } from './due.ts'
import { fact } from './facts.ts'
import { follow } from './life.ts'
import { keepMaterials } from './materials.ts'
import type { Received, Way } from './route.ts'
import { beginStep, firstStep } from './steps.ts'
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
}

/** Writes a new case down: its row, what was given, its first clock and step, and the fact. */
export async function openCase(tx: Tx, by: Actor, opening: Opening): Promise<void> {
  const { id, number, edition, way, joint, input } = opening
  const bodyId = way.decidingBodyId
  const step = firstStep(edition.item, way.collected)
  const state: State = follow('none', way.collected ? 'collect' : 'submit')
  const lead = joint ? (joint.lead ?? { bodyId, id }) : null
  const started = state === 'submitted' && (!lead || lead.id === id) ? await startCompleteness(tx, by, bodyId, id) : []
  const due = lead && lead.id !== id ? await dueOfLead(tx, lead) : started.length > 0 ? dueOf(started) : NOTHING_DUE
  const holder = way.collected ? way.receivingBodyId : way.acceptingBodyId
  const holderPost = by.kind === 'officer' ? (by.posts.find((post) => post.bodyId === holder)?.code ?? null) : null
  await cases(tx)
    .insertInto('cases.application')
    .values({
      ...{ body_id: bodyId, id, number, item_id: input.itemId, item_edition: edition.number, state },
      ...{ item_hash: edition.hash },
      ...{ channel: input.channel, receiving_body_id: way.receivingBodyId, accepting_body_id: way.acceptingBodyId },
      ...{ holder_body_id: holder, holder_post: holderPost, holder_staff_id: null, on_the_way_to: null },
      mandate: opening.mandate,
      agent_staff_id: input.channel === 'agent' && by.kind === 'officer' ? by.staffId : null,
      ...applicantColumns(tx, id, opening.applicant),
      form_sealed: sealForm(tx, id, input.form),
      ...{ collected_on: tx.today, received_on: way.collected ? null : tx.today, accepted_on: null, decided_on: null },
      ...{
        closed_on: null,
        joint_group: joint?.group ?? null,
        lead_body_id: lead?.bodyId ?? null,
        lead_id: lead?.id ?? null,
      },
      ...{ step, decided_by: null, ended: null, created_at: tx.at },
      ...due,
    })
    .execute()
  await keepMaterials(tx, { bodyId, id }, input.materials, { from: 0, correction: 0 })
  await beginStep(tx, { bodyId, id, holderBodyId: holder, holderPost }, edition.item, step)
  const standing = { bodyId, id, number, state, holderBodyId: holder, onTheWayTo: null, step, version: 1 }
  const told = {
    item: input.itemId,
    edition: edition.number,
    hash: edition.hash,
    channel: input.channel,
    receiving: way.receivingBodyId,
  }
  const type = way.collected ? 'case.collected' : 'case.submitted'
  await record(
    tx,
    by,
    fact(type, standing, { ...told, mandate: opening.mandate, due: due.due_on, joint: joint?.group ?? null }),
  )
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
