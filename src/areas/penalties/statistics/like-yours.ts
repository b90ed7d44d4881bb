import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import { cellOf } from '#law/penalties/statistics/cell-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { StandardEdition } from '../standards/contract.ts'
import type { CellFigures } from './contract.ts'
import { cellFigure } from './public-figures.ts'

/** The cell in which some facts lie under an edition, and what may be told of decisions there; null: in none. */
export async function likeYours(
  tx: Tx,
  { standardId, hash, compiled }: Pick<StandardEdition, 'standardId' | 'hash' | 'compiled'>,
  given: GivenFacts,
): Promise<{ readonly cell: string; readonly figures: CellFigures | null } | null> {
  const cell = cellOf(compiled, given)?.signature ?? null
  return cell === null ? null : { cell, figures: await cellFigure(tx, { standardId, hash, cell }) }
}
