import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import { cellOf } from '#law/penalties/statistics/cell-of.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { StandardEdition } from '../standards/contract.ts'
import type { CellFigures } from './contract.ts'
import { decisionsIn } from './pages/violation-view.ts'
import { cellFigure } from './public-figures.ts'

export interface LikeYours {
  readonly cell: string
  /** Null: fewer than five. */
  readonly figures: CellFigures | null
  /** Where in the range of the law the published ones lie, 0 to 1; none while there are too few to tell of. */
  readonly places: readonly number[]
}

/** The cell in which some facts lie under an edition, and what may be told of decisions there; null: in none. */
export async function likeYours(
  tx: Tx,
  { standardId, number, hash, compiled }: Pick<StandardEdition, 'standardId' | 'number' | 'hash' | 'compiled'>,
  given: GivenFacts,
): Promise<LikeYours | null> {
  const cell = cellOf(compiled, given)?.signature ?? null
  if (cell === null) return null
  const figures = await cellFigure(tx, { standardId, hash, cell })
  const shown = figures ? await decisionsIn(tx, standardId, { cell, hash, edition: number }) : []
  return { cell, figures, places: shown.map(({ p }) => p) }
}
