import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from '../case.ts'
import { penalties } from '../penalty-cases.ts'
import type { VerbInput } from '../shapes.ts'

/** Reconsideration or litigation that was begun in a case; `to` null: not decided. */
export interface RemedyTaken {
  readonly kind: VerbInput<'remedy'>['kind']
  readonly from: Day
  readonly to: Day | null
}

/** The remedies taken against a decision, in order, read from the file. At most the last one is open. */
export async function remediesOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<readonly RemedyTaken[]> {
  const entries = await penalties(tx)
    .selectFrom('penalties.entry')
    .select(['kind', 'on_day', 'data'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('kind', 'in', ['remedy', 'remedy-result'])
    .orderBy('no')
    .execute()
  const taken: RemedyTaken[] = []
  for (const { kind, on_day, data } of entries) {
    const { kind: remedy } = data as { kind: RemedyTaken['kind'] } // written by remedy.ts only
    if (kind === 'remedy') taken.push({ kind: remedy, from: on_day, to: null })
    else taken.push({ ...must(taken.pop(), 'the remedy that is decided'), to: on_day })
  }
  return taken
}
