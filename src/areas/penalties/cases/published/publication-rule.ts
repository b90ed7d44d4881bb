import type { Tx } from '#platform/db/tx.ts'
import type { StandardName } from '../../standards/contract.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { domainOf } from '../measured/domain.ts'

/** Clocks by which a decision is published. */
export const PUBLISHING = ['PENALTY.PUBLISH_SAMR', 'CREDIT.PUBLISH_7WD'] as const

/** Twenty working days in market regulation (市场监督管理行政处罚信息公示规定 §9), seven elsewhere (双公示). */
export async function publicationRule(
  tx: Tx,
  { hash }: Pick<StandardName, 'hash'>,
): Promise<(typeof PUBLISHING)[number]> {
  const { standard } = await knownStandard(tx, hash)
  return domainOf(standard) === 'market_regulation' ? 'PENALTY.PUBLISH_SAMR' : 'CREDIT.PUBLISH_7WD'
}
