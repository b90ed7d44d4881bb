import type { Connection, Drawn, Shape } from 'bpmn-js/lib/Modeler.js'
import type { Box } from '#law/flows/chart.ts'
import type { Board } from '../board.ts'
import { findWayRound } from './find-way-round.ts'
import { isNode } from './is-node.ts'
import { isShape } from './is-shape.ts'
import { mendWords } from './mend-words.ts'
import { onSheetOf } from './on-sheet.ts'
import { runsThrough } from './runs-through.ts'

/**
 * After a step of a sheet has come, gone or moved: draws its own flows anew, and every flow that now passes through a
 * box, round all that stands on the sheet; then moves words that lie on a box. A flow for which there is no room stays
 * as the drawing part laid it.
 */
export function mendWays(board: Board, sheet: Drawn, touched: readonly Connection[]): void {
  const all = onSheetOf(board, sheet)
  const nodes = all.filter(isShape).filter(isNode)
  const flows = all.filter(isFlow)
  for (const flow of flows) {
    const boxes = nodes.filter((node) => !holds(node, flow.source) && !holds(node, flow.target))
    if (!touched.includes(flow) && !nodesOnWay(flow, [...boxes, flow.source, flow.target])) continue
    const lines = flows
      .filter((other) => other !== flow && other.parent === flow.parent)
      .map(({ waypoints, target }) => ({ points: waypoints, joins: target === flow.target }))
    const points = findWayRound(flow.source, flow.target, { boxes, lines, sheet: paperOf(flow, nodes) })
    if (points) board.get('modeling').updateWaypoints(flow, points)
  }
  mendWords(board, sheet)
}

function nodesOnWay({ waypoints }: Connection, boxes: readonly Box[]): boolean {
  return boxes.some((box) => runsThrough(waypoints, box))
}

/** The pool or subprocess the flow lies in; without one a sheet larger than all that is on it. */
function paperOf({ parent }: Connection, nodes: readonly Shape[]): Box {
  if (parent && isShape(parent) && parent.width > 0) return parent
  const [xs, ys] = [nodes.flatMap(({ x, width }) => [x, x + width]), nodes.flatMap(({ y, height }) => [y, y + height])]
  const [x, y] = [Math.min(...xs) - 100, Math.min(...ys) - 100]
  return { x, y, width: Math.max(...xs) + 100 - x, height: Math.max(...ys) + 100 - y }
}

/** Whether a node is an open subprocess around another. */
function holds(node: Shape, inner: Shape): boolean {
  const { parent } = inner
  return parent !== undefined && (parent === node || holds(node, parent))
}

function isFlow(element: Drawn): element is Connection {
  return element.type === 'bpmn:SequenceFlow' && !isShape(element)
}
