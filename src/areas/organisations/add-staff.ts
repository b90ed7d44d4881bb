import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotAddStaff } from './access.ts'
import { fact } from './facts.ts'
import { findBody, organisations } from './queries.ts'

/** A person entering the staff: the name is public with the post; the number is the personnel office's own. */
export interface NewStaff {
  readonly bodyId: number
  readonly name: string
  readonly number: string
  readonly since: Day
}

/** The system administrator enters a member of staff. What the person may do comes from posts, by somebody else. */
export async function addStaff(tx: Tx, by: Actor, input: NewStaff): Promise<Outcome<{ staffId: string }>> {
  const no = whyNotAddStaff(by)
  if (no) return refuse(no)
  if (!(await findBody(tx, input.bodyId))) return refuse({ code: 'organisations.no-such-body', kind: 'missing' })

  const id = newId(tx)
  const entered = await organisations(tx)
    .insertInto('organisations.staff')
    .values({ id, number: input.number.trim(), name: input.name.trim(), body_id: input.bodyId, since: input.since })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!entered) return refuse({ code: 'organisations.staff-number-taken', kind: 'conflict' })
  await record(tx, by, fact('staff.added', input.bodyId, id))
  return done({ staffId: id })
}
