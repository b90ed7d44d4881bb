/** The byte order mark with which such a file begins. */
export const MARK = '\ufeff'

/**
 * Rows of cells as comma-separated text: RFC 4180, UTF-8 with a byte order mark, which the common spreadsheet needs for
 * Chinese. The first row is the headings.
 */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(MARK + rows.map(csvLine).join(''))
}

/**
 * One line of such a text, with its end; for what is written piece by piece. The file begins with `MARK`.
 * Trap: a cell that begins like a formula, in full width too, would be run by a spreadsheet, so an apostrophe leads it.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
