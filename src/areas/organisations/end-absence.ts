import { addDays } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotRecordAbsence } from './access.ts'
import { fact } from './facts.ts'
import { organisations } from './queries.ts'

/** An absence of a body. */
export interface AbsenceRef {
  readonly bodyId: number
  readonly absenceId: string
}

/** The holder is back today: the absence ends with yesterday; one that has not begun is taken out. */
export async function endAbsence(tx: Tx, by: Actor, input: AbsenceRef): Promise<Outcome<{ absenceId: string }>> {
  const { bodyId, absenceId } = input
  const q = organisations(tx)
  const absence = await q
    .selectFrom('organisations.absence as a')
    .innerJoin('organisations.holding as h', (join) =>
      join.onRef('h.body_id', '=', 'a.body_id').onRef('h.id', '=', 'a.holding_id'),
    )
    .select(['a.from_on', 'a.to_on', 'h.post_code', 'h.staff_id'])
    .where('a.body_id', '=', bodyId)
    .where('a.id', '=', absenceId)
    .forUpdate('a')
    .executeTakeFirst()
  if (!absence) return refuse({ code: 'organisations.no-such-absence', kind: 'missing' })
  const no = whyNotRecordAbsence(by, bodyId, absence.staff_id)
  if (no) return refuse(no)
  if (absence.to_on < tx.today) return refuse({ code: 'organisations.absence-over', kind: 'conflict' })

  if (absence.from_on >= tx.today)
    await q.deleteFrom('organisations.absence').where('body_id', '=', bodyId).where('id', '=', absenceId).execute()
  else
    await q
      .updateTable('organisations.absence')
      .set({ to_on: addDays(tx.today, -1) })
      .where('body_id', '=', bodyId)
      .where('id', '=', absenceId)
      .execute()
  await record(tx, by, fact('absence.ended', bodyId, absence.post_code, { fromOn: absence.from_on }))
  return done({ absenceId })
}
