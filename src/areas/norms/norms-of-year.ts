import { addDays, type Day, day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { narrowNorms } from './access.ts'
import { normOf, norms } from './norm-rows.ts'

/** A document as the annual report counts it. `lapsedOn`: the first day after its term, where nothing ended it before. */
export interface YearNorm {
  readonly number: string
  readonly issuedOn: Day
  readonly repealedOn: Day | null
  readonly lapsedOn: Day
}

/**
 * The documents of a body that its annual report counts: issued by the end of the year. Made together with others it is
 * counted once, with the body that leads. Replaced counts as repealed: the new one says so.
 */
export async function normsOfYear(tx: Tx, bodyId: number, year: number): Promise<readonly YearNorm[]> {
  const rows = await norms(tx)
    .selectFrom('norms.document')
    .selectAll()
    .where(narrowNorms(tx, VISITOR))
    .where('body_id', '=', bodyId)
    .where('issued_on', '<', day(`${year + 1}-01-01`))
    .orderBy('serial')
    .execute()
  return rows.map(normOf).flatMap((norm) => {
    const { number, issuedOn, days } = norm
    if (number === null || issuedOn === null || days === null) return []
    const ended = [days.repealedOn, days.replacedOn].filter((one) => one !== null).sort()[0] ?? null
    return [{ number, issuedOn, repealedOn: ended, lapsedOn: addDays(days.validTo, 1) }]
  })
}
