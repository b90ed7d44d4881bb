import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { fact } from '../facts.ts'
import { lockCase, penalties } from '../penalty-cases.ts'

const BY = { kind: 'machine', name: 'penalties.end-showing' } as const
/** A county publishes some tens a day; what is left is done the next time. */
const AT_ONCE = 500

/** Takes away the content of what was shown long enough; the journal tells of each. Run again it finds nothing to do. */
export async function endShowing(tx: Tx): Promise<void> {
  const over = await penalties(tx)
    .selectFrom('penalties.publication')
    .select(['body_id', 'case_id'])
    .where('state', '=', 'shown')
    .where('shown_until', '<', tx.today)
    .orderBy('shown_until')
    .limit(AT_ONCE)
    .execute()
  for (const { body_id: bodyId, case_id: id } of over) {
    const found = must(await lockCase(tx, { bodyId, id }), `penalty ${id}`)
    const ended = await penalties(tx)
      .updateTable('penalties.publication')
      .set({ state: 'ended', content: null })
      .where('body_id', '=', bodyId)
      .where('case_id', '=', id)
      .where('state', '=', 'shown')
      .returning('document')
      .executeTakeFirst()
    if (ended) await record(tx, BY, fact('penalty.ended-showing', found, { document: ended.document }))
  }
}
