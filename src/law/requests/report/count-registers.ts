import type { Put } from './annual-report.ts'
import { TABLE_TWO, type TwoKey } from './figures.ts'
import type { CollectedRow, DecisionRow, TextRow } from './rows.ts'
import { yearOf } from './year.ts'

/** The registers behind table 二. Null: there is no such register here, so that its cells are not known unless stated. */
export interface Registers {
  readonly texts: readonly TextRow[] | null
  readonly decisions: readonly DecisionRow[] | null
  readonly collected: readonly CollectedRow[] | null
}

const CELLS_OF = {
  rules: { issued: '二/rulesIssued', repealed: '二/rulesRepealed', valid: '二/rulesValid' },
  normative: { issued: '二/normativeIssued', repealed: '二/normativeRepealed', valid: '二/normativeValid' },
} as const

/** Table 二: counts by its registers; the sum of what was collected in the year comes back. Unit: fen. Source: §20(1)(5)(6)(8). */
export function countRegisters({ texts, decisions, collected }: Registers, year: number, put: Put): number {
  for (const text of texts ?? []) countText(text, year, put)
  for (const { number, kind, decidedOn } of decisions ?? []) if (yearOf(decidedOn) === year) put(`二/${kind}`, number)
  const paid = (collected ?? []).filter(({ collectedOn }) => yearOf(collectedOn) === year)
  for (const { number } of paid) put('二/feesFen', number)
  return paid.reduce((sum, { fen }) => sum + fen, 0)
}

/** Valid at the end of the year: issued by then, and neither repealed nor over by then. */
function countText({ number, kind, issuedOn, repealedOn, lapsedOn }: TextRow, year: number, put: Put): void {
  const cells = CELLS_OF[kind]
  const repealed = repealedOn ? yearOf(repealedOn) : Number.POSITIVE_INFINITY
  if (yearOf(issuedOn) === year) put(cells.issued, number)
  if (repealed === year) put(cells.repealed, number)
  const lapsed = lapsedOn ? yearOf(lapsedOn) : Number.POSITIVE_INFINITY
  if (yearOf(issuedOn) <= year && repealed > year && lapsed > year) put(cells.valid, number)
}

/** The cells of table 二 that no register counts. */
export function uncounted({ texts, decisions, collected }: Registers): readonly TwoKey[] {
  return TABLE_TWO.filter((key) => {
    if (key === 'feesFen') return collected === null
    return (key === 'licences' || key === 'penalties' || key === 'coercion' ? decisions : texts) === null
  })
}
