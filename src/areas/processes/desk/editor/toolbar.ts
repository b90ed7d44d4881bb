import type { Board } from './board.ts'
import { fitSheet } from './canvas/fit-sheet.ts'
import { make } from './dom/make.ts'

/** Undo and redo for who may draw, and how much of the sheet is seen. */
export function makeToolbar(board: Board): HTMLElement {
  const { get, words, may } = board
  const canvas = get('canvas')
  return make(
    'div',
    { class: 'tools', role: 'group', 'aria-label': words.tools },
    may ? changes(board) : [],
    button(words.fit, () => fitSheet(canvas)),
    button(words.closer, () => canvas.zoom(canvas.zoom() * 1.25, 'auto')),
    button(words.farther, () => canvas.zoom(canvas.zoom() / 1.25, 'auto')),
  )
}

function changes({ get, words }: Board): readonly HTMLElement[] {
  const stack = get('commandStack')
  const undo = button(words.undo, () => stack.undo())
  const redo = button(words.redo, () => stack.redo())
  const refresh = (): undefined => {
    undo.disabled = !stack.canUndo()
    redo.disabled = !stack.canRedo()
  }
  get('eventBus').on('commandStack.changed', refresh)
  refresh()
  return [undo, redo]
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  return make('button', { type: 'button', class: 'btn', onclick }, text)
}
