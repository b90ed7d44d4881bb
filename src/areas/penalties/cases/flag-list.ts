import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import type { Flag, FlagKind } from './contract.ts'
import { bodiesOfFlags } from './flag-access.ts'
import { penalties } from './penalty-cases.ts'

/** A notice in the list of whoever answers it. */
export interface FlagLine extends Flag, PenaltyRef {
  /** Number of the case. */
  readonly number: string
}

const AT_ONCE = 200

/** What internal control noticed in the bodies this actor answers for, the open ones first; nothing for others. */
export async function flagList(tx: Tx, actor: Actor): Promise<readonly FlagLine[]> {
  const bodies = await bodiesOfFlags(tx, actor)
  const rows = await penalties(tx)
    .selectFrom('penalties.flag as flag')
    .innerJoin('penalties.case as one', (join) =>
      join.onRef('one.body_id', '=', 'flag.body_id').onRef('one.id', '=', 'flag.case_id'),
    )
    .select(['flag.body_id', 'flag.case_id', 'one.number', 'flag.kind', 'flag.data', 'flag.raised_on', 'flag.answer'])
    .$if(bodies !== 'all', (q) => q.where('flag.body_id', 'in', bodies === 'all' || bodies.length === 0 ? [0] : bodies))
    .orderBy((eb) => eb('flag.answer', 'is not', null))
    .orderBy('flag.raised_on', 'desc')
    .limit(AT_ONCE)
    .execute()
  return rows.map((row) => ({
    ...{ bodyId: row.body_id, id: row.case_id, number: row.number, kind: row.kind as FlagKind }, // written by raise
    data: row.data as Flag['data'],
    ...{ raisedOn: row.raised_on, answer: row.answer },
  }))
}
