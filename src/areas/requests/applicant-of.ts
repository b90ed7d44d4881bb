import type { Tx } from '#platform/db/tx.ts'
import type { Applicant } from './contract.ts'
import type { RequestRef } from './request.ts'
import { requests } from './request-rows.ts'
import { openApplicant } from './sealed.ts'

/** Who asks; null once purged. For verbs that test words against it; pages ask `requestView`. */
export async function applicantOf(tx: Tx, { bodyId, id }: RequestRef): Promise<Applicant | null> {
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select('applicant_sealed')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return openApplicant(tx, id, row.applicant_sealed)
}
