import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { knownStandard } from '../standards/known-standard.ts'
import { penalties } from './penalty-cases.ts'

/** The violations of these standards, as their latest editions name them; what is unknown is said by its id. */
export async function violationsOf(tx: Tx, ids: readonly string[]): Promise<(standardId: string) => Text> {
  const rows = await penalties(tx)
    .selectFrom('penalties.edition')
    .distinctOn('standard_id')
    .select(['standard_id', 'hash'])
    .where('standard_id', 'in', [...new Set(['', ...ids])])
    .orderBy('standard_id')
    .orderBy('number', 'desc')
    .execute()
  const names = new Map<string, Text>()
  for (const { standard_id, hash } of rows) names.set(standard_id, (await knownStandard(tx, hash)).standard.violation)
  return (id) => names.get(id) ?? { 'zh-Hans': id, 'zh-Hant': id, en: id }
}
