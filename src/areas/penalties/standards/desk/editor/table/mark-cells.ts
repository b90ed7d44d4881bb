import type { Finding } from '#law/penalties/audit/finding.ts'
import type { FoundCell } from '#law/penalties/audit/found-cells.ts'

/** Where a cell stands on the page, by the ids of dmn-js. */
export interface CellPlace {
  readonly row: string
  readonly column: string | null
}

let marks: CSSStyleSheet | null = null

/**
 * Marks what findings are about: the row of an error with a bar and a sign at its number, its cells with a ground; of
 * what is to be weighed the cells with a broken line. A sheet of its own that names rows and cells, since what is
 * written into the cells dmn-js would write over.
 */
export function markCells(
  findings: readonly { readonly level: Finding['level']; readonly cells: readonly FoundCell[] }[],
  placeOf: (cell: FoundCell) => CellPlace | null,
): void {
  marks ??= attached(new CSSStyleSheet())
  const rules = findings
    .filter(({ level }) => level !== 'notice')
    .flatMap(({ level, cells }) => cells.flatMap((cell) => ruleOf(cell, level === 'error', placeOf(cell))))
  // Errors last, so that a cell which is both is shown as one.
  marks.replaceSync(rules.sort((a, b) => Number(a.includes(ERROR)) - Number(b.includes(ERROR))).join('\n'))
}

const ERROR = 'var(--vermilion-soft)'
const WEIGHED = 'outline: 2px dashed var(--amber, currentcolor); outline-offset: -3px;'

function ruleOf(cell: FoundCell, isError: boolean, place: CellPlace | null): readonly string[] {
  const look = isError ? `background: ${ERROR}; outline: 2px solid var(--vermilion); outline-offset: -2px;` : WEIGHED
  if ('amount' in cell) return [`[data-weight-amount="${cell.amount}"] { ${look} }`]
  if (!place) return []
  const row = `[data-table] td[data-row-id="${CSS.escape(place.row)}"]`
  const own = place.column === null ? row : `${row}[data-col-id="${CSS.escape(place.column)}"]`
  const index = `${row}.rule-index`
  const sign = `${index} { background: ${ERROR}; box-shadow: inset 0.25rem 0 var(--vermilion); } ${index}::after { content: " !"; }`
  return isError ? [`${own} { ${look} }`, sign] : [`${own} { ${look} }`]
}

function attached(sheet: CSSStyleSheet): CSSStyleSheet {
  document.adoptedStyleSheets.push(sheet)
  return sheet
}
