import type { EditedRow } from '#law/penalties/model/edit/edited-model.ts'
import { tiersOfRows } from '#law/penalties/model/edit/tiers-of-rows.ts'
import {
  type EditedWeights,
  editedWeights,
  factorsOfRows,
  type WeightAmount,
} from '#law/penalties/model/edit/weight-rows.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { writeTiers } from '../../file/write-tiers.ts'
import { writeWeights } from '../../file/write-weights.ts'

/** What stands in the table of the page. */
export interface Shown {
  /** With weights as it was opened; its tiers as they stand now. */
  readonly standard: Standard
  /** Weights as they stand now, which may be no numbers yet; null: a table of tiers. */
  readonly weights: EditedWeights | null
}

export function shownOf(standard: Standard): Shown {
  return { standard, weights: standard.weights && editedWeights(standard.weights) }
}

/** The file after a change of the table, and what is shown then. `amounts`: what stands above a table of weights. */
export function writeShown(
  text: string,
  { standard, weights }: Shown,
  rows: readonly EditedRow[],
  amounts: Readonly<Record<WeightAmount, string>> | null,
): { readonly text: string; readonly shown: Shown } {
  if (!weights) {
    const tiers = tiersOfRows(rows, standard)
    return { text: writeTiers(text, standard, tiers), shown: { standard: { ...standard, tiers }, weights } }
  }
  const after = { ...weights, ...amounts, factors: factorsOfRows(rows, standard) }
  return { text: writeWeights(text, weights, after), shown: { standard, weights: after } }
}
