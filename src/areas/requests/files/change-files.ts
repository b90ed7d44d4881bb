import type { Outcome } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import type { Visit } from '#platform/web/visit.ts'
import { MISSING } from '../access.ts'
import { viewOf } from '../desk/request.routes.tsx'
import type { RequestRef } from '../request.ts'

/** Does something to the files of the request once, and goes back to its page. */
export async function changeFiles(
  visit: Visit<{ readonly number: string }>,
  verb: (tx: Tx, ref: RequestRef) => Promise<Outcome<{ no: number }>>,
): Promise<Answer> {
  const view = await viewOf(reading(visit.db, visit.moment), visit)
  if (!view) return refused(MISSING)
  const { bodyId, id, number } = view.request
  const outcome = await doOnce(visit, (tx) => verb(tx, { bodyId, id }))
  return outcome.ok ? goTo(`${visit.link(`/desk/requests/${number}`)}#files`) : refused(outcome.no)
}
