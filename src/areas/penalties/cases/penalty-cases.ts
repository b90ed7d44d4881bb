import type { Selectable } from 'kysely'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { PenaltiesTables } from '../tables.ts'
import type { PenaltyCase, PenaltyRef } from './case.ts'

/** The tables of this area in a transaction. */
export function penalties(tx: Tx) {
  return tablesOf<PenaltiesTables>(tx)
}

/** What the rules need of a case, by the columns of its row. */
export const CASE_COLUMNS = [
  ...(['body_id', 'id', 'number', 'procedure', 'state', 'standard_id', 'place_body_id', 'lead_source'] as const),
  ...(['led_on', 'act_from', 'act_to', 'party_kind', 'party_masked', 'investigators', 'case_reviewer'] as const),
  ...(['former_investigators', 'recused'] as const),
  ...(['hearing_chair', 'legal_reviewer', 'filed_on', 'notified_on', 'decided_on', 'closed_on', 'extended'] as const),
  ...(['chart_hash', 'light', 'version'] as const),
] as const

/** Locks the row of a case until the end of the transaction and reads it; null when there is none. */
export async function lockCase(tx: Tx, { bodyId, id }: PenaltyRef): Promise<PenaltyCase | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.case')
    .select(CASE_COLUMNS)
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? caseOf(row) : null
}

/** Reads a case without a lock, for pages; null when there is none. */
export async function caseNow(tx: Tx, { bodyId, id }: PenaltyRef): Promise<PenaltyCase | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.case')
    .select(CASE_COLUMNS)
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? caseOf(row) : null
}

/** A case as rules see it, from its row. */
export function caseOf(
  row: Pick<Selectable<PenaltiesTables['penalties.case']>, (typeof CASE_COLUMNS)[number]>,
): PenaltyCase {
  return {
    bodyId: row.body_id,
    id: row.id,
    number: row.number,
    procedure: row.procedure,
    state: row.state,
    standardId: row.standard_id,
    placeBodyId: row.place_body_id,
    leadSource: row.lead_source,
    ledOn: row.led_on,
    actFrom: row.act_from,
    actTo: row.act_to,
    partyKind: row.party_kind,
    partyMasked: row.party_masked,
    investigators: row.investigators as readonly string[], // a list of staff ids, written by open, reappoint and on-the-spot only
    formerInvestigators: row.former_investigators as readonly string[], // the same, by reappoint only
    recused: row.recused as readonly string[], // the same, by decide-recusal only
    caseReviewer: row.case_reviewer,
    hearingChair: row.hearing_chair,
    legalReviewer: row.legal_reviewer,
    filedOn: row.filed_on,
    notifiedOn: row.notified_on,
    decidedOn: row.decided_on,
    closedOn: row.closed_on,
    extended: row.extended,
    chartHash: row.chart_hash,
    light: row.light,
    version: row.version,
  }
}
