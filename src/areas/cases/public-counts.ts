import type { Day } from '#base/days.ts'
import { day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { behind } from '#platform/journal/follow.ts'
import { cases } from './cases.ts'

/** What the public sees of a body's month: how much came in, was decided, and was decided after a limit had passed. */
export interface BodyCount {
  readonly bodyId: number
  readonly received: number
  readonly decided: number
  readonly late: number
}

/** The listener that counts. */
export const TALLY = 'cases.tally'

/** The facts that count, and as what. */
export const COUNTED: Readonly<Record<string, 'received' | 'decided' | 'ended'>> = {
  'case.collected': 'received',
  'case.submitted': 'received',
  'case.granted': 'decided',
  'case.refused': 'decided',
  'case.forwarded': 'decided',
  'case.not_accepted': 'ended',
  'case.withdrawn': 'ended',
  'case.terminated': 'ended',
}

/** The counts of every body in the month of the day; read from a table that is kept up, never counted on the way. */
export async function publicCounts(tx: Tx): Promise<readonly BodyCount[]> {
  const rows = await cases(tx)
    .selectFrom('cases.tally')
    .selectAll()
    .where('month', '=', monthOf(tx.today))
    .orderBy('body_id')
    .execute()
  return rows.map(({ body_id, received, decided, late }) => ({ bodyId: body_id, received, decided, late }))
}

/** More facts than a listener takes in one go: after a fresh start, or after a large import. */
const MANY = 200

/** Whether so many facts are still to be counted that the figures say nothing yet. */
export async function countsAreBehind(tx: Tx): Promise<boolean> {
  return (await behind(tx, TALLY)) > MANY
}

/** Counts a fact once: a fact at or before the last counted one of its body and month is left out. */
export async function count(tx: Tx, fact: RecordedFact): Promise<void> {
  const as = COUNTED[fact.type]
  if (as === undefined) return
  const late = as === 'decided' && fact.data['late'] === true ? 1 : 0
  const one = {
    received: as === 'received' ? 1 : 0,
    decided: as === 'decided' ? 1 : 0,
    ended: as === 'ended' ? 1 : 0,
    late,
  }
  await cases(tx)
    .insertInto('cases.tally')
    .values({ body_id: fact.bodyId, month: monthOf(fact.on), ...one, seq: String(fact.seq) })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'month'])
        .doUpdateSet((eb) => ({
          received: eb('cases.tally.received', '+', one.received),
          decided: eb('cases.tally.decided', '+', one.decided),
          ended: eb('cases.tally.ended', '+', one.ended),
          late: eb('cases.tally.late', '+', one.late),
          seq: String(fact.seq),
        }))
        .where('cases.tally.seq', '<', String(fact.seq)),
    )
    .execute()
}

function monthOf(on: Day): Day {
  return day(`${on.slice(0, 7)}-01`)
}
