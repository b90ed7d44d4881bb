import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotEndAppointment } from './access.ts'
import { fact } from './facts.ts'
import { organisations } from './queries.ts'

/** A holding and its last day. */
export interface EndOfHolding {
  readonly bodyId: number
  readonly holdingId: string
  readonly lastOn: Day
}

/** The security administrator ends a holding. From the day after, the substitute acts until somebody is appointed. */
export async function endAppointment(tx: Tx, by: Actor, input: EndOfHolding): Promise<Outcome<{ holdingId: string }>> {
  const { bodyId, holdingId, lastOn } = input
  const holding = await organisations(tx)
    .selectFrom('organisations.holding')
    .select(['post_code', 'staff_id', 'from_on', 'to_on'])
    .where('body_id', '=', bodyId)
    .where('id', '=', holdingId)
    .forUpdate()
    .executeTakeFirst()
  const no = whyNotEndAppointment(by)
  if (no) return refuse(no)
  if (!holding) return refuse({ code: 'organisations.no-such-holding', kind: 'missing' })
  if (holding.to_on !== null) return refuse({ code: 'organisations.holding-ended', kind: 'conflict' })
  if (lastOn < holding.from_on) return refuse({ code: 'organisations.days-reversed', kind: 'invalid' })

  await organisations(tx)
    .updateTable('organisations.holding')
    .set({ to_on: lastOn })
    .where('body_id', '=', bodyId)
    .where('id', '=', holdingId)
    .execute()
  await record(tx, by, fact('post.left', bodyId, holding.post_code, { staffId: holding.staff_id, lastOn }))
  return done({ holdingId })
}
