import { randomBytes } from 'node:crypto'
import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { publicNumber } from '#base/public-number.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { chartInForce, openRun } from '../processes/index.ts'
import { runOwner } from './move-chart.ts'
import type { InfoRequest } from './request.ts'
import { REQUEST_COLUMNS, requestOf, requests } from './request-rows.ts'
import { applicantColumns, saidColumns } from './sealed.ts'
import type { SubmitInput } from './shapes.ts'

/** The chart of lawbook/flows on which every request runs. */
export const CHART = 'information-request'

/** A new request: its number, its row with everything of a person sealed, and its run at the beginning of the chart. */
export async function openRequest(
  tx: Tx,
  input: SubmitInput,
  on: Day,
): Promise<Outcome<{ readonly request: InfoRequest; readonly flow: FactData }>> {
  const chart = await chartInForce(tx, CHART, tx.today)
  if (!chart) return refuse({ code: 'requests.no-chart', kind: 'conflict' })
  const ref = { bodyId: input.bodyId, id: newId(tx) }
  const number = publicNumber('R', input.bodyId, randomBytes(6))
  const { flow } = await openRun(tx, {
    ...{ owner: runOwner({ ...ref, runId: ref.id }), chart, power: null, facts: {}, label: number },
    ...{ path: `/desk/requests/${number}`, keeps: ['FOI2019.CO_AGENCY_OPINION', 'FOI2019.THIRD_PARTY_OPINION'] },
  })
  const row = await requests(tx)
    .insertInto('requests.request')
    .values({
      ...{ body_id: ref.bodyId, id: ref.id, number, state: 'submitted', channel: input.channel, submitted_on: on },
      ...applicantColumns(tx, ref.id, input.applicant),
      ...saidColumns(tx, ref.id, { subject: input.subject.trim(), text: input.text.trim() }),
      ...{ way: input.way, form: input.form, run_id: ref.id, chart_hash: chart.hash, created_at: tx.at },
    })
    .returning(REQUEST_COLUMNS)
    .executeTakeFirstOrThrow()
  return done({ request: requestOf(row), flow })
}
