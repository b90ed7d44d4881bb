import type { Day } from '#base/days.ts'
import { day } from '#base/days.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import type { Code } from '#law/requests/decision-code.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RemedyKind, RemedyResult } from './contract.ts'
import type { ApplicantType, Withheld } from './request.ts'
import { requests } from './request-rows.ts'

/** A request as the annual report counts it: one request, one result. Nothing of a person but the kind of applicant. */
export interface YearRow {
  readonly id: string
  readonly number: string
  readonly applicantType: ApplicantType
  readonly receivedOn: Day
  /** Null: still open. */
  readonly repliedOn: Day | null
  readonly code: Code | null
  readonly grounds: readonly Ground[]
  /** Unit: yuan. */
  readonly fee: number
}

/** A reconsideration or lawsuit as the annual report counts it. */
export interface YearRemedy {
  readonly number: string
  readonly kind: RemedyKind
  readonly filedOn: Day
  readonly result: RemedyResult | null
  readonly resultOn: Day | null
}

/** What a year's report of a body is made of, as known at this moment: every request received by the end of the year and not answered before it. */
export async function yearRows(
  tx: Tx,
  bodyId: number,
  year: number,
): Promise<{ readonly rows: readonly YearRow[]; readonly remedies: readonly YearRemedy[] }> {
  const [first, next] = [day(`${year}-01-01`), day(`${year + 1}-01-01`)]
  const rows = await requests(tx)
    .selectFrom('requests.request')
    .select(['id', 'number', 'applicant_type', 'received_on', 'counted_on', 'counted_code', 'grounds', 'fee'])
    .where('body_id', '=', bodyId)
    .where('received_on', '<', next)
    .where((eb) => eb.or([eb('passed_to', 'is', null), eb('counted_on', 'is not', null)])) // open, it is counted where it goes on
    .where('counted_by', 'is', null)
    .where((eb) => eb.or([eb('counted_on', 'is', null), eb('counted_on', '>=', first)]))
    .orderBy('received_on')
    .orderBy('number')
    .execute()
  const remedies = await requests(tx)
    .selectFrom('requests.remedy as remedy')
    .innerJoin('requests.request as request', (on) =>
      on.onRef('request.body_id', '=', 'remedy.body_id').onRef('request.id', '=', 'remedy.request_id'),
    )
    .select(['request.number', 'remedy.kind', 'remedy.filed_on', 'remedy.result', 'remedy.result_on'])
    .where('remedy.body_id', '=', bodyId)
    .where('remedy.filed_on', '<', next)
    .where((eb) => eb.or([eb('remedy.result_on', 'is', null), eb('remedy.result_on', '>=', first)]))
    .orderBy('remedy.filed_on')
    .orderBy('request.number')
    .execute()
  return {
    rows: rows.flatMap(({ id, number, applicant_type, received_on, counted_on, counted_code, grounds, fee }) =>
      received_on === null
        ? []
        : [
            {
              id,
              number,
              applicantType: applicant_type,
              receivedOn: received_on,
              repliedOn: counted_on,
              code: counted_code,
              fee,
              grounds: groundsOf(grounds),
            },
          ],
    ),
    remedies: remedies.map(({ number, kind, filed_on, result, result_on }) => ({
      ...{ number, kind, filedOn: filed_on, result, resultOn: result_on },
    })),
  }
}

function groundsOf(grounds: unknown): readonly Ground[] {
  return (grounds as readonly Withheld[]).map(({ ground }) => ground) // written by draft only
}
