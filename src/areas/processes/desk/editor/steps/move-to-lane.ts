import type { Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { together } from '../canvas/together.ts'
import { isNode } from '../ways/is-node.ts'
import { isShape } from '../ways/is-shape.ts'
import { mendWays } from '../ways/mend-ways.ts'
import { onSheetOf, sheetOf } from '../ways/on-sheet.ts'
import { freeHeight } from './free-height.ts'
import { centreOf } from './place-after.ts'

/** The lanes a step can be moved to: those without lanes of their own, from top to bottom. */
export function lanesOf({ get }: Board): readonly Shape[] {
  return get('elementRegistry')
    .filter((each) => each.type === 'bpmn:Lane')
    .filter(isShape)
    .filter((lane) => !lane.children.some(({ type }) => type === 'bpmn:Lane'))
    .sort((one, other) => one.y - other.y)
}

/** The lane a step stands in; null where none. */
export function laneOf(board: Board, step: Shape): Shape | null {
  const { x, y } = centreOf(step)
  const holds = (lane: Shape) => lane.x <= x && x <= lane.x + lane.width && lane.y <= y && y <= lane.y + lane.height
  return lanesOf(board).find(holds) ?? null
}

/** Moves a step straight up or down into another lane, to where nothing else stands; its flows are laid out anew. */
export function moveToLane(board: Board, step: Shape, lane: Shape): void {
  const { get } = board
  const others = onSheetOf(board, step)
    .filter((each) => each !== step && isNode(each))
    .filter(isShape)
    .filter(({ host }) => host !== step)
  const y = freeHeight(step, lane, others)
  together(get('commandStack'), () => {
    get('modeling').moveElements([step], { x: 0, y: y - step.y }, lane.parent)
    mendWays(board, sheetOf(step), [...step.incoming, ...step.outgoing])
  })
}
