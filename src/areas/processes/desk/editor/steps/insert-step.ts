import type { Connection, Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { together } from '../canvas/together.ts'
import { mendWays } from '../ways/mend-ways.ts'
import { onSheetOf, sheetOf } from '../ways/on-sheet.ts'
import { centreOf, isTask, type Place, placeAfter } from './place-after.ts'

/** Where neither neighbour is a task. */
const USUAL = { width: 140, height: 80 }

/**
 * Puts a user task on a flow, as one step of undo: what stands right of it moves aside, the flow keeps its id, name and
 * condition and now leads to the new step, and a plain flow leads on. Without a flow the step is appended.
 */
export function insertStep(board: Board, after: Shape, flow: Connection | null): Shape {
  const size = [after, flow?.target].find((shape) => shape && isTask(shape)) ?? USUAL
  const { width, height } = size
  const made = board.get('elementFactory').createShape({ type: 'bpmn:UserTask', width, height })
  together(board.get('commandStack'), () => {
    const place = placeAfter(after, flow?.target ?? null, size)
    makeRoom(board, after, place)
    board.get('modeling').createShape(made, place.centre, laneParent(after))
    connect(board, after, flow, made)
  })
  return made
}

/** Shifts whatever begins right of a line; pools, lanes and open subprocesses across it grow. Words beside them follow. */
function makeRoom(board: Board, beside: Shape, { line, by }: Place): void {
  const space = board.get('spaceTool')
  const { movingShapes, resizingShapes } = space.calculateAdjustments(onSheetOf(board, beside), 'x', by, line)
  const delta = { x: by, y: 0 }
  if (movingShapes.length > 0 || resizingShapes.length > 0)
    space.makeSpace(movingShapes, resizingShapes, delta, 'e', line)
}

function connect(board: Board, after: Shape, flow: Connection | null, made: Shape): void {
  const modeling = board.get('modeling')
  if (!flow) {
    mendWays(board, sheetOf(after), [modeling.connect(after, made)])
    return
  }
  const { target } = flow
  modeling.reconnectEnd(flow, made, centreOf(made))
  mendWays(board, sheetOf(after), [flow, modeling.connect(made, target)])
}

/** What a new shape is put into: the pool or subprocess of its neighbour; lanes find out by themselves. */
function laneParent(after: Shape): Shape {
  const host = after.host ?? after
  return host.parent ?? host
}
