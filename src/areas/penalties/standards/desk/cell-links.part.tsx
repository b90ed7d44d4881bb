import type { Lang } from '#base/text.ts'
import type { FoundCell } from '#law/penalties/audit/found-cells.ts'
import { wordsOf } from './editor/words/index.ts'

interface CellLinksProps {
  readonly lang: Lang
  readonly cells: readonly FoundCell[]
  /** What a column is called, by its place. */
  readonly columnOf: (column: number) => string
}

/** More cells than these are counted and not named. */
const MOST = 8

/** The cells of the table that something is about; pressed, the editor goes there. Without a script there is no table. */
export function CellLinks({ lang, cells, columnOf }: CellLinksProps) {
  const words = wordsOf(lang)
  if (cells.length === 0) return null
  const nameOf = (cell: FoundCell) =>
    'amount' in cell ? words.weights.amounts[cell.amount] : words.cell(cell.row + 1, columnOf(cell.column))
  return (
    <div className="found-cells script-only">
      <span className="small">{words.cells}</span>
      {cells.slice(0, MOST).map((cell) => (
        <button key={nameOf(cell)} type="button" data-cell={JSON.stringify(cell)}>
          {nameOf(cell)}
        </button>
      ))}
      {cells.length > MOST && <span className="small">{words.moreCells(cells.length - MOST)}</span>}
    </div>
  )
}
