import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Item } from '../services/index.ts'
import type { CaseRef } from './case.ts'
import { cases } from './cases.ts'

/** Rows of steps that the new chart does not have keep their place behind all others. */
const GONE = 1000
/** Out of the way of all numbers, while they change places. */
const ASIDE = 100_000

/** Gives the rows of a case's steps the numbers that its new chart gives them. */
export async function renumberSteps(
  tx: Tx,
  { bodyId, id }: CaseRef,
  { steps }: Pick<Item, 'steps'>,
  map: Readonly<Record<string, string>>,
): Promise<void> {
  const rows = await cases(tx)
    .selectFrom('cases.step')
    .select(['no', 'step_id'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .execute()
  const moved = rows.map(({ no, step_id }) => {
    const stepId = map[step_id] ?? step_id
    const at = steps.findIndex((step) => step.id === stepId) + 1
    return { no, stepId, to: at > 0 ? at : GONE + no }
  })
  const [numbers, ids, targets] = [
    moved.map(({ no }) => no),
    moved.map(({ stepId }) => stepId),
    moved.map(({ to }) => to),
  ]
  const own = sql`s.body_id = ${bodyId} and s.case_id = ${id}`
  await sql`update cases.step s set no = no + ${ASIDE} where ${own}`.execute(tx.kysely)
  await sql`
    update cases.step s set no = m.target, step_id = m.step_id
    from unnest(${numbers}::int[], ${ids}::text[], ${targets}::int[]) as m(no, step_id, target)
    where ${own} and s.no = m.no + ${ASIDE}`.execute(tx.kysely)
}
