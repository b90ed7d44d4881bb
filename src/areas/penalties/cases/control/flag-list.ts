import type { ExpressionBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { listBodies } from '../../../organisations/index.ts'
import type { PenaltiesTables } from '../../tables.ts'
import { penalties } from '../penalty-cases.ts'
import { violationsOf } from '../violation.ts'
import { bodiesOfFlags } from './flag-access.ts'
import { FLAGS_AT_ONCE, type FlagPage, type FlagView } from './flag-page.ts'
import { flagOf } from './flags.ts'

/** What internal control noticed in the bodies this actor answers for, the newest first; nothing for others. */
export async function flagList(tx: Tx, actor: Actor, view: FlagView): Promise<FlagPage> {
  const bodies = await bodiesOfFlags(tx, actor)
  const seen = (eb: ExpressionBuilder<PenaltiesTables & { flag: PenaltiesTables['penalties.flag'] }, 'flag'>) =>
    bodies === 'all' ? eb.lit(true) : eb('flag.body_id', '=', sql<number>`any(${bodies}::int[])`)
  const counts = await penalties(tx)
    .selectFrom('penalties.flag as flag')
    .select(sql<number>`(count(*) filter (where answered_on is null))::int`.as('open'))
    .select(sql<number>`count(answered_on)::int`.as('answered'))
    .where(seen)
    .executeTakeFirstOrThrow()
  const rows = await penalties(tx)
    .selectFrom('penalties.flag as flag')
    .innerJoin('penalties.case as one', (join) =>
      join.onRef('one.body_id', '=', 'flag.body_id').onRef('one.id', '=', 'flag.case_id'),
    )
    .select(['flag.body_id', 'flag.case_id', 'one.number', 'one.standard_id', 'flag.kind', 'flag.data'])
    .select(['flag.raised_on', 'flag.answer_sealed', 'flag.answered_on'])
    .where(seen)
    .where('flag.answered_on', view === 'open' ? 'is' : 'is not', null)
    .orderBy('flag.raised_on', 'desc')
    .orderBy('one.number', 'desc')
    .orderBy('flag.kind')
    .limit(FLAGS_AT_ONCE)
    .execute()
  const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName]))
  const violations = await violationsOf(
    tx,
    rows.map(({ standard_id }) => standard_id),
  )
  const lines = rows.flatMap((row) => {
    const body = names.get(row.body_id)
    const { body_id, case_id, number, standard_id } = row
    return body
      ? [{ ...flagOf(tx, row), bodyId: body_id, id: case_id, number, body, violation: violations(standard_id) }]
      : []
  })
  return { rows: lines, counts }
}
