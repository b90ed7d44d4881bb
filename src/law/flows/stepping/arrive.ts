import type { Node } from '../chart.ts'
import type { PlannedNode } from '../program.ts'
import { beginInstances } from './begin-instances.ts'
import { beginInside, beginWait } from './begin-wait.ts'
import { type Draft, type Moving, place } from './draft.ts'
import { finishAt } from './finish.ts'
import { leaveBy } from './leave-by.ts'
import { passParallelJoin } from './parallel-join.ts'
import { terminate } from './terminate.ts'
import { throwError } from './throw-error.ts'
import { isWait } from './waits.ts'

/** Something arrives at a node: passes, waits, or goes inside. */
export function arrive(draft: Draft, move: Moving): void {
  const planned = draft.program.nodes.get(move.to)
  if (!planned) {
    draft.no = { code: 'foreign', element: move.to }
    return
  }
  if (planned.node.multi && move.n === undefined) beginInstances(draft, planned, move)
  else arriveAt(draft, planned, move)
}

function arriveAt(draft: Draft, planned: PlannedNode, move: Moving): void {
  switch (planned.node.kind) {
    case 'start':
    case 'exclusive':
      leaveBy(draft, planned, move.in)
      break
    case 'end':
      end(draft, planned.node, move)
      break
    case 'parallel':
    case 'inclusive':
      join(draft, planned, move)
      break
    case 'event-based':
      race(draft, planned, move)
      break
    case 'subprocess':
      beginInside(draft, planned, move)
      break
    default:
      if (isWait(planned)) beginWait(draft, planned, move)
      else pass(draft, planned.node, move)
  }
}

function pass(draft: Draft, node: Node, move: Moving): void {
  announce(draft, node)
  finishAt(draft, node.id, move.in)
}

/** What the house does at once; a plain intermediate or end event does nothing. */
function announce(draft: Draft, { id, kind, trigger }: Node): void {
  if (kind === 'service' || kind === 'send' || kind === 'rule' || kind === 'script')
    draft.effects.push({ kind: 'do', element: id, what: kind })
  else if (trigger?.kind === 'message') draft.effects.push({ kind: 'do', element: id, what: 'send' })
}

function end(draft: Draft, node: Node, move: Moving): void {
  announce(draft, node)
  if (node.trigger?.kind === 'terminate') terminate(draft, node.id, move.in)
  if (node.trigger?.kind === 'error') throwError(draft, node.id, node.trigger.code, move.in)
}

/** A gateway that only one way leads to joins nothing. */
function join(draft: Draft, planned: PlannedNode, move: Moving): void {
  if (planned.into.length < 2 || move.by === null) leaveBy(draft, planned, move.in)
  else {
    place(draft, { at: move.to, in: move.in, by: move.by })
    if (planned.node.kind === 'parallel') passParallelJoin(draft, planned, move.in)
  }
}

function race(draft: Draft, planned: PlannedNode, move: Moving): void {
  const number = draft.next
  draft.next += 1
  for (const { to, id } of planned.out) {
    const rival = draft.program.nodes.get(to)
    if (rival && (rival.node.catches || rival.node.kind === 'receive'))
      beginWait(draft, rival, { to, by: id, in: move.in }, number)
    else draft.no = { code: 'foreign', element: to }
  }
}
