import type { Listener } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { penalties } from '../cases/penalty-cases.ts'

/** What changes a figure: it was decided, served, published or withdrawn, reviewed, or closed. */
export const figureListener: Listener = {
  name: 'penalties.figures',
  hears: [
    ...['penalty.decide', 'penalty.on-the-spot', 'penalty.serve', 'penalty.publish', 'penalty.withdraw-publication'],
    ...['penalty.remedy-result', 'penalty.close'],
  ],
  hear: markDue,
}

/** Marks the violation and the body of a case to be counted anew; twice is once. */
export async function markDue(tx: Tx, { bodyId, subject }: RecordedFact): Promise<void> {
  if (subject.kind !== 'penalty') return
  await penalties(tx)
    .insertInto('penalties.count_due')
    .columns(['body_id', 'standard_id'])
    .expression(
      penalties(tx)
        .selectFrom('penalties.case')
        .select(['body_id', 'standard_id'])
        .where('body_id', '=', bodyId)
        .where('id', '=', subject.id),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
