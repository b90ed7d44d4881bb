import type { Drawn } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'

/** Everything drawn on the sheet that an element lies on. A closed subprocess has a sheet of its own, at places of its own. */
export function onSheetOf({ get }: Board, element: Drawn): readonly Drawn[] {
  const sheet = sheetOf(element)
  return get('elementRegistry').filter((each) => each !== sheet && sheetOf(each) === sheet)
}

/** What lies on nothing: the sheet itself. */
export function sheetOf(element: Drawn): Drawn {
  return element.parent ? sheetOf(element.parent) : element
}
