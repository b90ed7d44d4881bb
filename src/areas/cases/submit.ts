import type { IdentityNumber } from '#base/identity-number.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { phraseOf } from '#platform/secrets/phrase.ts'
import { type Actor, type HeldPost, postsOf } from '#platform/signin/actor.ts'
import { useMandate as actUnderMandate } from '../organisations/index.ts'
import { chartInForce } from '../processes/index.ts'
import { knownItem, nameInForce } from '../services/index.ts'
import { readApplicant } from './applicant.ts'
import type { CaseRef } from './case.ts'
import type { ApplicantInput, Receipt, SubmitInput } from './contract.ts'
import { dropDraft } from './drafts.ts'
import { whyNotMaterials } from './materials.ts'
import { nextNumber } from './next-number.ts'
import { firstDue, openCase } from './open-case.ts'
import { findWay, type Received } from './route.ts'

/** Which joint handling a case belongs to and who leads it; null for a case of its own. */
export interface Joint {
  readonly group: string
  readonly lead: CaseRef | null
}

/**
 * An application comes in: online, over the counter, or through a village agent under a mandate. It gets its number and
 * the edition of the item in force today. Where it arrives at once, the five working days for a correction notice start
 * (行政许可法 §32(4)); papers taken in at a lower station are collected first and carried up.
 */
export async function submit(
  tx: Tx,
  by: Actor,
  input: SubmitInput,
  joint: Joint | null = null,
): Promise<Outcome<Receipt>> {
  const name = await nameInForce(tx, input.itemId, tx.today)
  if (!name) return refuse({ code: 'cases.no-such-item', kind: 'missing', facts: { item: input.itemId } })
  const chart = await chartInForce(tx, input.itemId, tx.today)
  if (!chart) return refuse({ code: 'cases.no-chart', kind: 'conflict', facts: { item: input.itemId } })
  const edition = { ...name, chart, item: await knownItem(tx, name, chart.hash) }
  const receiving = receivingPost(by, input)
  const no =
    whyNotSubmit(by, input, edition, receiving?.bodyId ?? null) ?? whyNotMaterials(edition.item, input.materials)
  if (no) return refuse(no)
  const applicant = readApplicant(input.applicant)
  if (!applicant.ok) return applicant

  const onPaper = input.materials.some(({ form }) => form === 'original' || form === 'copy')
  const way = await findWay(tx, edition, { placeBodyId: input.placeBodyId ?? null, receiving, onPaper })
  if (!way.ok) return way
  const id = newId(tx)
  const due = await firstDue(tx, by, { bodyId: way.value.decidingBodyId, id }, way.value, joint)
  const number = await nextNumber(tx, way.value.decidingBodyId)
  const mandate = await underMandate(tx, by, input, applicant.value, { id, number })
  if (!mandate.ok) return mandate

  await openCase(tx, by, {
    ...{ id, number, edition, way: way.value, joint, input, applicant: applicant.value, mandate: mandate.value },
    due,
  })
  if (input.draftCode) await dropDraft(tx, input.draftCode)
  return done({ bodyId: way.value.decidingBodyId, id, number })
}

/** The phrase that belongs to a case number; shown on the receipt, kept in no table. */
export function receiptPhrase(tx: Pick<Tx, 'vault'>, number: string): string {
  return phraseOf(tx.vault, 'case', number)
}

/** Why this actor may not hand in this application: the wrong channel, no post for it, or the item takes no agents. */
export function whyNotSubmit(
  by: Actor,
  { channel, itemId }: SubmitInput,
  { item }: Received,
  receivingBodyId: number | null,
): Refusal | null {
  if (channel === 'online') return by.kind === 'officer' ? { code: 'cases.wrong-channel', kind: 'forbidden' } : null
  if (channel === 'agent' && !item.agent) return { code: 'cases.no-agents', kind: 'forbidden', facts: { item: itemId } }
  return receivingBodyId === null ? { code: 'cases.not-your-post', kind: 'forbidden', facts: { verb: 'submit' } } : null
}

/** The post under which it is taken in: in the body asked for, else the first that fits. Null: online, or none fits. */
function receivingPost(by: Actor, { channel, receivingBodyId, itemId }: SubmitInput): HeldPost | null {
  if (channel === 'online') return null
  const post = postsOf(by).find(
    ({ role, bodyId, items }) =>
      role === (channel === 'agent' ? 'agent' : 'intake') &&
      (receivingBodyId === undefined || bodyId === receivingBodyId) &&
      (items === 'all' || items.includes(itemId)),
  )
  return post ?? null
}

/** The number of the mandate an agent acts under, null for others. Only persons can mandate a village agent. */
async function underMandate(
  tx: Tx,
  by: Actor,
  { channel, itemId }: SubmitInput,
  applicant: ApplicantInput,
  of: { readonly id: string; readonly number: string },
): Promise<Outcome<string | null>> {
  if (channel !== 'agent' || by.kind !== 'officer') return done(null)
  if (applicant.kind !== 'person') return refuse({ code: 'cases.agents-for-persons', kind: 'forbidden' })
  const principal = applicant.code as IdentityNumber // readApplicant tested it
  const act = { act: 'case.submitted', subject: { kind: 'case', id: of.id, number: of.number }, item: itemId }
  const used = await actUnderMandate(tx, by, principal, act)
  return used.ok ? done(used.value.mandateNumber) : used
}
