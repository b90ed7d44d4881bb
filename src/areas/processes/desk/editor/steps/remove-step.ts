import type { Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { together } from '../canvas/together.ts'
import { mendWays } from '../ways/mend-ways.ts'
import { sheetOf } from '../ways/on-sheet.ts'
import { centreOf } from './place-after.ts'

/**
 * Takes a step away as one step of undo. With one way on, whatever led to it now leads there, keeping names and
 * conditions; otherwise the ways end, and lint says so.
 */
export function removeStep(board: Board, step: Shape): void {
  const { get } = board
  together(get('commandStack'), () => {
    const modeling = get('modeling')
    const [onward, ...others] = step.outgoing
    const leading = onward && others.length === 0 && onward.target !== step ? [...step.incoming] : []
    if (onward) for (const flow of leading) modeling.reconnectEnd(flow, onward.target, centreOf(onward.target))
    const sheet = sheetOf(step)
    modeling.removeElements([step])
    mendWays(board, sheet, leading)
  })
}
