import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endEdition } from './end-edition.ts'
import { standardFact } from './facts.ts'
import { editionsOf, lockStandard } from './queries.ts'
import { whyNotRepealNow } from './why-not.ts'

/** `from`: the first day on which it is no longer in force, today or later. */
export interface RepealInput {
  readonly standardId: string
  readonly from: Day
}

/** The head of the body that made it repeals a standard (废止). What was decided by it before keeps its edition. */
export async function repealStandard(
  tx: Tx,
  by: Actor,
  { standardId, from }: RepealInput,
): Promise<Outcome<{ from: Day }>> {
  const standard = await lockStandard(tx, standardId)
  if (!standard) return refuse({ code: 'penalties.no-such-standard', kind: 'missing' })
  const [latest = null] = await editionsOf(tx, standardId)
  const no = whyNotRepealNow(tx, by, { standard, latest }, from)
  if (no || !latest) return refuse(no ?? { code: 'penalties.not-in-force', kind: 'conflict', facts: { from } })

  await endEdition(tx, latest, from)
  await record(
    tx,
    by,
    standardFact('standard.repealed', standard.body_id, standardId, { edition: latest.number, from }),
  )
  return done({ from })
}
