import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type OneThing, readOneThings } from '../services/index.ts'
import type { Case, CaseRef } from './case.ts'
import { CASE_COLUMNS, caseOf, cases } from './cases.ts'
import type { Verb } from './contract.ts'

/** What the lead does once for all: the formal check of the one set of materials. */
const FOR_ALL: readonly Verb[] = ['ask-correction', 'hand-in-correction', 'accept', 'not-accept']

let things: readonly OneThing[] | null = null

/** The one-thing of a joint handling, or null for a case of its own. */
export function oneThingOf(group: string | null): OneThing | null {
  if (group === null) return null
  things ??= readOneThings()
  return things.find(({ id }) => id === group) ?? null
}

/** Whether this case follows another one in a joint handling. */
export function follows(found: Case): boolean {
  return found.jointLead !== null && found.jointLead.id !== found.id
}

/** The formal check of a joint handling lies with its lead; the others decide side by side. */
export function whyNotJoint(found: Case, verb: Verb): Refusal | null {
  if (!follows(found) || !FOR_ALL.includes(verb)) return null
  return { code: 'cases.joint-lead-checks', kind: 'conflict', article: { law: 'ALL', article: '26' } }
}

/** The other cases of a joint handling, locked in one order so that two leads never wait for each other. */
export async function lockOthers(tx: Tx, found: Case): Promise<readonly Case[]> {
  if (!found.jointLead) return []
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(CASE_COLUMNS)
    .where('lead_body_id', '=', found.jointLead.bodyId)
    .where('lead_id', '=', found.jointLead.id)
    .where('id', '<>', found.id)
    .orderBy('body_id')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(caseOf)
}

/** The cases of a joint handling by item, the lead's among them. */
export async function jointCases(
  tx: Tx,
  lead: CaseRef,
): Promise<ReadonlyMap<string, CaseRef & { readonly number: string }>> {
  const rows = await cases(tx)
    .selectFrom('cases.application')
    .select(['body_id', 'id', 'number', 'item_id'])
    .where('lead_body_id', '=', lead.bodyId)
    .where('lead_id', '=', lead.id)
    .execute()
  return new Map(rows.map(({ body_id, id, number, item_id }) => [item_id, { bodyId: body_id, id, number }]))
}
