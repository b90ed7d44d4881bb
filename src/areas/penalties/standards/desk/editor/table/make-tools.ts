import type Viewer from 'dmn-js-decision-table/lib/Viewer'
import type { Words } from '../words/index.ts'

/** Buttons above the table: a row more, a row less, back and forth. The row is the one in which somebody was last. */
export function makeTools(
  table: Viewer,
  sheet: HTMLElement,
  words: Pick<Words, 'addRow' | 'removeRow' | 'undo' | 'redo'>,
): readonly HTMLElement[] {
  let last: string | null = null
  sheet.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? (target.closest<HTMLElement>('[data-row-id]')?.dataset['rowId'] ?? last) : last
  })
  const place = () => rows().findIndex(({ id }) => id === last)
  const rows = () => table.get('sheet').getRoot().rows
  const stack = table.get('commandStack')
  const add = button(words.addRow, () => {
    const after = place()
    const row = table.get('modeling').addRow({ type: 'dmn:DecisionRule' }, after < 0 ? rows().length : after + 1)
    focusOn(sheet, row.id)
  })
  const remove = button(words.removeRow, () => {
    const row = rows()[place()]
    if (row) table.get('modeling').removeRow(row)
  })
  const undo = button(words.undo, () => stack.canUndo() && stack.undo())
  const redo = button(words.redo, () => stack.canRedo() && stack.redo())
  return [add, remove, undo, redo]
}

function button(text: string, press: () => void): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'btn'
  made.append(text)
  made.addEventListener('click', press)
  return made
}

function focusOn(sheet: HTMLElement, row: string): void {
  requestAnimationFrame(() => {
    sheet.querySelector<HTMLElement>(`td[data-row-id="${CSS.escape(row)}"] [contenteditable]`)?.focus()
  })
}
