import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { KnownStandard } from '../../../standards/contract.ts'
import { knownStandard } from '../../../standards/known-standard.ts'
import { editionsOf } from '../../../standards/queries.ts'
import type { PenaltyView } from '../../contract.ts'

/** The edition a case was measured by; while nothing is proposed, the newest of its violation. */
export async function editionOfCase(
  tx: Tx,
  { found, decision, proposal }: Pick<PenaltyView, 'found' | 'decision' | 'proposal'>,
): Promise<KnownStandard> {
  const measured = decision ?? proposal
  if (measured) return knownStandard(tx, measured.standard.hash)
  const [newest] = await editionsOf(tx, found.standardId)
  return knownStandard(tx, must(newest, found.standardId).hash)
}
