import type { Selectable } from 'kysely'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { InfoRequest, RequestRef, Withheld } from './request.ts'
import type { RequestsTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function requests(tx: Tx) {
  return tablesOf<RequestsTables>(tx)
}

/** What the rules need of a request, by the columns of its row. */
export const REQUEST_COLUMNS = [
  ...(['body_id', 'id', 'number', 'state', 'channel', 'submitted_on', 'received_on', 'corrected_on'] as const),
  ...(['applicant_type', 'applicant_masked', 'applicant_index', 'subject_terms', 'way', 'form', 'handler'] as const),
  ...([
    'legal_reviewer',
    'approver',
    'code',
    'grounds',
    'earlier_number',
    'right_body_id',
    'document',
    'replied_on',
    'counted_on',
  ] as const),
  ...(['closed_on', 'extended', 'fee', 'duty', 'log_on', 'run_id', 'light', 'version'] as const),
  ...(['passed_to_body', 'passed_to'] as const),
] as const
export type RequestRow = Pick<Selectable<RequestsTables['requests.request']>, (typeof REQUEST_COLUMNS)[number]>

/** Locks the row of a request until the end of the transaction and reads it; null when there is none. */
export async function lockRequest(tx: Tx, { bodyId, id }: RequestRef): Promise<InfoRequest | null> {
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select(REQUEST_COLUMNS)
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? requestOf(row) : null
}

/** A request as rules see it, from its row. */
export function requestOf(row: RequestRow): InfoRequest {
  return {
    ...{ bodyId: row.body_id, id: row.id, number: row.number, state: row.state, channel: row.channel },
    ...{ submittedOn: row.submitted_on, receivedOn: row.received_on, correctedOn: row.corrected_on },
    ...{
      applicantType: row.applicant_type,
      applicantMasked: row.applicant_masked,
      applicantIndex: row.applicant_index,
    },
    ...{ subjectTerms: row.subject_terms, way: row.way, form: row.form, handler: row.handler },
    ...{ legalReviewer: row.legal_reviewer, approver: row.approver },
    ...{ code: row.code, grounds: row.grounds as readonly Withheld[] }, // a list of grounds, written by draft only
    ...{ earlierNumber: row.earlier_number, rightBodyId: row.right_body_id, document: row.document },
    ...{
      countedOn: row.counted_on,
      repliedOn: row.replied_on,
      closedOn: row.closed_on,
      extended: row.extended,
      fee: row.fee,
      duty: row.duty,
    },
    passedTo:
      row.passed_to_body !== null && row.passed_to !== null ? { bodyId: row.passed_to_body, id: row.passed_to } : null,
    ...{ logOn: row.log_on, runId: row.run_id, light: row.light, version: row.version },
  }
}

/** What runs on the chart for a request. */
export async function runOfRequest(tx: Tx, { bodyId, id }: RequestRef): Promise<Pick<InfoRequest, 'bodyId' | 'runId'>> {
  const { run_id } = await requests(tx)
    .selectFrom('requests.request')
    .select('run_id')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { bodyId, runId: run_id }
}
