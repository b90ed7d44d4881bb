import type { Board } from './board.ts'
import { LEGIBLE } from './canvas/fit-sheet.ts'

/** The palette stands at the left, the buttons of what is selected at its right. In pixels of the screen. */
const BLANK = { top: 60, right: 140, bottom: 60, left: 140 }

/** Selects an element, so that panel and list show it, and brings it into view to be read; null selects the process. */
export function focusOn({ get }: Board, id: string | null): void {
  const element = id === null ? undefined : get('elementRegistry').get(id)
  const isSheet = element !== undefined && element.parent === undefined
  get('selection').select(element && !isSheet ? element : null)
  if (!element || isSheet) return
  const canvas = get('canvas')
  if (canvas.zoom() < LEGIBLE) canvas.zoom(LEGIBLE, 'auto')
  canvas.scrollToElement(element, BLANK)
}
