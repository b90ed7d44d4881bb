import { type Day, day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { knownItem } from '../services/index.ts'
import { cases } from './cases.ts'

/** A decision on a licence. */
export interface LicenceDecision {
  /** Of the case. */
  readonly number: string
  readonly decidedOn: Day
}

/**
 * The decisions a body made in a year on applications for licences, oldest first: granted and refused alike (行政许可法
 * §38). An application sent on to a higher body is decided there; what is no licence by its item is not counted.
 */
export async function licenceDecisions(tx: Tx, bodyId: number, year: number): Promise<readonly LicenceDecision[]> {
  const rows = await cases(tx)
    .selectFrom('cases.decision as d')
    .innerJoin('cases.application as a', (on) =>
      on.onRef('a.body_id', '=', 'd.body_id').onRef('a.id', '=', 'd.case_id'),
    )
    .select(['a.number', 'a.item_id', 'a.item_edition', 'a.item_hash', 'd.decided_on'])
    .where('d.body_id', '=', bodyId)
    .where('d.outcome', 'in', ['granted', 'refused'])
    .where('d.decided_on', '>=', day(`${year}-01-01`))
    .where('d.decided_on', '<=', day(`${year}-12-31`))
    .orderBy('d.decided_on')
    .orderBy('a.number')
    .execute()
  const decided: LicenceDecision[] = []
  for (const { number, item_id, item_edition, item_hash, decided_on } of rows) {
    const item = await knownItem(tx, { itemId: item_id, number: item_edition, hash: item_hash }, null)
    if (item.kind === 'licence') decided.push({ number, decidedOn: decided_on })
  }
  return decided
}
