import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { fact } from './facts.ts'
import { REQUEST_COLUMNS, requestOf, requests } from './request-rows.ts'

const BY = { kind: 'machine', name: 'requests.purge' } as const
const AT_ONCE = 500

/**
 * Takes away who asked, once the term after the end is over: name, number and contact, and the masked name. What was
 * asked and answered stays. Source: 个人信息保护法 §19, §47. Run again it finds nothing more.
 */
export async function purgeIdentities(tx: Tx): Promise<void> {
  const rows = await requests(tx)
    .selectFrom('requests.request')
    .select(REQUEST_COLUMNS)
    .where('identity_until', '<', tx.today)
    .where('applicant_sealed', 'is not', null)
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const found = requestOf(row)
    await requests(tx)
      .updateTable('requests.request')
      .set({ applicant_sealed: null, applicant_masked: '—', applicant_index: '' })
      .where('body_id', '=', found.bodyId)
      .where('id', '=', found.id)
      .execute()
    await record(tx, BY, fact('request.purged', found))
  }
}
