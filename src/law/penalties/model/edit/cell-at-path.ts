import type { FoundCell } from '../../audit/found-cells.ts'
import { type EditedWeights, WEIGHT_AMOUNTS } from './weight-rows.ts'

/**
 * The cell in which a text stands that the file cannot be read with: `weights.factors.2.options.0.weight`, or one of the
 * amounts above the table. Null: no cell. `weights`: as they stand in the table; `columns`: how many it has, the weight
 * last.
 */
export function cellAtPath(
  path: readonly (string | number)[],
  { factors }: EditedWeights,
  columns: number,
): FoundCell | null {
  const [top, part, factor, , option, field] = path
  if (top !== 'weights') return null
  const amount = WEIGHT_AMOUNTS.find((each) => each === part)
  if (amount) return { amount }
  if (typeof factor !== 'number' || typeof option !== 'number' || field !== 'weight') return null
  const above = factors.slice(0, factor).reduce((sum, { options }) => sum + options.length, 0)
  return { row: above + option, column: columns - 1 }
}
