import type { Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { together } from '../canvas/together.ts'
import { centreOf } from './place-after.ts'

/**
 * Takes a step away as one step of undo. With one way on, whatever led to it now leads there, keeping names and
 * conditions; otherwise the ways end, and lint says so.
 */
export function removeStep({ get }: Board, step: Shape): void {
  together(get('commandStack'), () => {
    const modeling = get('modeling')
    const [onward, ...others] = step.outgoing
    if (onward && others.length === 0 && onward.target !== step)
      for (const flow of [...step.incoming]) modeling.reconnectEnd(flow, onward.target, centreOf(onward.target))
    modeling.removeElements([step])
  })
}
