import { yearOf } from '#base/days.ts'
import { checkCharacter } from '#base/ids.ts'
import type { Tx } from '#platform/db/tx.ts'
import { penalties } from './penalty-cases.ts'

/** What is numbered: cases, decisions of the ordinary procedure, and forms on the spot. */
type Numbered = 'case' | 'decision' | 'spot'

/**
 * The public number of the next case: `P`, the body in four figures, year, counter and a check character. Holds the
 * body's counter until the commit: take it late.
 */
export async function nextCaseNumber(tx: Tx, bodyId: number): Promise<string> {
  const figures = `${String(bodyId).padStart(4, '0')}${String(yearOf(tx.today) % 100).padStart(2, '0')}`
  const number = `P${figures}${String(await next(tx, bodyId, 'case')).padStart(6, '0')}`
  return number + checkCharacter(number)
}

/** The number of the next document (文号), without gaps: `0011罚〔2026〕12号`; forms on the spot are `当罚`. */
export async function nextDocument(tx: Tx, bodyId: number, kind: 'decision' | 'spot'): Promise<string> {
  const word = kind === 'spot' ? '当罚' : '罚'
  return `${String(bodyId).padStart(4, '0')}${word}〔${yearOf(tx.today)}〕${await next(tx, bodyId, kind)}号`
}

async function next(tx: Tx, bodyId: number, kind: Numbered): Promise<number> {
  const { last } = await penalties(tx)
    .insertInto('penalties.counter')
    .values({ body_id: bodyId, year: yearOf(tx.today), kind, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'year', 'kind'])
        .doUpdateSet((eb) => ({ last: eb('penalties.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
