import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endHere } from '../end-here.ts'
import { entriesOf } from '../file.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'

/** Nothing was corrected in time, without good reason: the request is given up and no longer handled (§30, code 6.1). */
export async function lapseCorrection(tx: Tx, by: Actor, ref: RequestRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'lapse-correction')
  if (!allowed.ok) return allowed
  const asked = (await entriesOf(tx, ref)).findLast(({ kind }) => kind === 'ask-correction')
  const until = String(asked?.data['until'])
  if (tx.today <= until)
    return refuse({
      ...{ code: 'requests.still-time', kind: 'conflict', article: { law: 'R19', article: '30' } },
      facts: { until },
    })
  return endHere(tx, by, allowed.value, 'lapse-correction', '6.1', 'abandoned', [{ message: 'correction-lapsed' }])
}
