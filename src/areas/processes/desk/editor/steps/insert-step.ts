import type { Connection, Point, Shape } from 'bpmn-js/lib/Modeler.js'
import type { Board } from '../board.ts'
import { together } from '../canvas/together.ts'
import { centreOf, type Place, placeAfter } from './place-after.ts'

const SIZE = { width: 100, height: 80 }

/**
 * Puts a user task on a flow, as one step of undo: what stands right of it moves aside, the flow keeps its id, name and
 * condition and now leads to the new step, and a plain flow leads on. Without a flow the step is appended.
 */
export function insertStep(board: Board, after: Shape, flow: Connection | null): Shape {
  const made = board.get('elementFactory').createShape({ type: 'bpmn:UserTask' })
  together(board.get('commandStack'), () => {
    const place = placeAfter(after, flow?.target ?? null, SIZE)
    makeRoom(board, place)
    board.get('modeling').createShape(made, place.centre, laneParent(after))
    connect(board, after, flow, made)
  })
  return made
}

/** Shifts whatever begins right of a line; pools, lanes and open subprocesses across it grow. Words beside them follow. */
function makeRoom({ get }: Board, { line, by }: Place): void {
  const space = get('spaceTool')
  const everything = get('elementRegistry').filter(({ parent }) => parent !== undefined)
  const { movingShapes, resizingShapes } = space.calculateAdjustments(everything, 'x', by, line)
  const delta = { x: by, y: 0 }
  if (movingShapes.length > 0 || resizingShapes.length > 0)
    space.makeSpace(movingShapes, resizingShapes, delta, 'e', line)
}

function connect({ get }: Board, after: Shape, flow: Connection | null, made: Shape): void {
  const modeling = get('modeling')
  if (!flow) {
    modeling.connect(after, made)
    return
  }
  const { target } = flow
  modeling.reconnectEnd(flow, made, dockingOf(made))
  modeling.layoutConnection(flow)
  modeling.connect(made, target)
}

function dockingOf(shape: Shape): Point {
  return centreOf(shape)
}

/** What a new shape is put into: the pool or subprocess of its neighbour; lanes find out by themselves. */
function laneParent(after: Shape): Shape {
  const host = after.host ?? after
  return host.parent ?? host
}
