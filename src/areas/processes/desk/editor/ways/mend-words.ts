import type { Drawn, Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { isNode } from './is-node.ts'
import { isShape } from './is-shape.ts'
import { onSheetOf } from './on-sheet.ts'
import { besideLine, besideShape, firstFree, lieOn } from './place-words.ts'
import type { Point } from './runs-through.ts'

/** Moves the words of events, gateways and flows that now lie on a box to where they lie on none. */
export function mendWords(board: Board, sheet: Drawn): void {
  const shapes = onSheetOf(board, sheet).filter(isShape)
  const nodes = shapes.filter(isNode)
  const words = shapes.filter(({ labelTarget }) => labelTarget !== undefined)
  for (const each of words.filter((label) => nodes.some((node) => lieOn(label, node)))) {
    const others = words.filter((other) => other !== each)
    const places = placesFor(each)
    const free = firstFree(places, each, [...nodes, ...others]) ?? firstFree(places, each, nodes)
    if (free) board.get('modeling').moveElements([each], { x: free.x - each.x, y: free.y - each.y })
  }
}

function placesFor(label: Shape): readonly Point[] {
  const target: Drawn | undefined = label.labelTarget
  if (!target) return []
  if (isShape(target)) return besideShape(target, label)
  return 'waypoints' in target ? besideLine(target.waypoints as readonly Point[], label) : [] // what is no shape has them
}
