import type { Selectable } from 'kysely'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Case, CaseRef } from './case.ts'
import type { CasesTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function cases(tx: Tx) {
  return tablesOf<CasesTables>(tx)
}

/** What rules need of a case, by the columns of its row. */
export const CASE_COLUMNS = [
  'body_id',
  'id',
  'number',
  'item_id',
  'item_edition',
  'item_hash',
  'chart_hash',
  'state',
  'channel',
  'receiving_body_id',
  'accepting_body_id',
  'holder_body_id',
  'holder_post',
  'holder_staff_id',
  'on_the_way_to',
  'mandate',
  'agent_staff_id',
  'collected_on',
  'received_on',
  'accepted_on',
  'decided_on',
  'deemed_accepted',
  'corrections',
  'extended',
  'joint_group',
  'lead_body_id',
  'lead_id',
  'step',
  'site_checkers',
  'decided_by',
  'light',
  'version',
  'created_at',
] as const

/** Locks the row of a case until the end of the transaction and reads it; null when there is none. */
export async function lockCase(tx: Tx, { bodyId, id }: CaseRef): Promise<Case | null> {
  const row = await cases(tx)
    .selectFrom('cases.application')
    .select(CASE_COLUMNS)
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? caseOf(row) : null
}

/** A case as rules see it, from its row. */
export function caseOf(row: Pick<Selectable<CasesTables['cases.application']>, (typeof CASE_COLUMNS)[number]>): Case {
  return {
    bodyId: row.body_id,
    id: row.id,
    number: row.number,
    itemId: row.item_id,
    itemEdition: row.item_edition,
    itemHash: row.item_hash,
    chartHash: row.chart_hash,
    state: row.state,
    channel: row.channel,
    receivingBodyId: row.receiving_body_id,
    acceptingBodyId: row.accepting_body_id,
    holderBodyId: row.holder_body_id,
    holderPost: row.holder_post,
    holderStaffId: row.holder_staff_id,
    onTheWayTo: row.on_the_way_to,
    mandate: row.mandate,
    agentStaffId: row.agent_staff_id,
    collectedOn: row.collected_on,
    receivedOn: row.received_on,
    acceptedOn: row.accepted_on,
    decidedOn: row.decided_on,
    deemedAccepted: row.deemed_accepted,
    corrections: row.corrections,
    extended: row.extended,
    jointGroup: row.joint_group,
    jointLead: row.lead_body_id !== null && row.lead_id ? { bodyId: row.lead_body_id, id: row.lead_id } : null,
    step: row.step,
    siteCheckers: row.site_checkers as readonly string[], // a list of staff ids, written by complete-step only
    decidedBy: row.decided_by,
    light: row.light,
    version: row.version,
    createdAt: row.created_at,
  }
}
