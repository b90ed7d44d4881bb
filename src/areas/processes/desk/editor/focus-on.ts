import type { Board } from './board.ts'

/** Selects an element, so that panel and list show it, and brings it into view; nothing selected is the process. */
export function focusOn({ get }: Board, id: string | null): void {
  const element = id === null ? undefined : get('elementRegistry').get(id)
  const isSheet = element !== undefined && element.parent === undefined
  get('selection').select(element && !isSheet ? element : null)
  if (element && !isSheet) get('canvas').scrollToElement(element, 80)
}
