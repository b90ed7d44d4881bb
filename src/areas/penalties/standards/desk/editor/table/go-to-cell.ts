import type { FoundCell } from '#law/penalties/audit/found-cells.ts'
import type { CellPlace } from './mark-cells.ts'

/** A press on a cell that the checks name: that cell is shown and has the focus. */
export function goToCell(
  pressed: EventTarget | null,
  sheet: HTMLElement,
  above: HTMLElement,
  placeOf: (cell: FoundCell) => CellPlace | null,
): void {
  const named = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined
  if (named === undefined) return
  const cell = JSON.parse(named) as FoundCell // written by cell-links.part.tsx
  const found = 'amount' in cell ? above.querySelector(`[data-weight-amount="${cell.amount}"]`) : inTable(placeOf(cell))
  if (!(found instanceof HTMLElement)) return
  found.scrollIntoView({ block: 'center', inline: 'center' })
  found.focus({ preventScroll: true })

  function inTable(place: CellPlace | null): Element | null {
    const row = place && `td[data-row-id="${CSS.escape(place.row)}"]`
    return place?.column
      ? sheet.querySelector(`${row}[data-col-id="${CSS.escape(place.column)}"] [contenteditable]`)
      : null
  }
}
