import type { PlannedNode } from '../program.ts'
import type { Token } from '../state.ts'
import { type Draft, type Moving, place } from './draft.ts'

/** Somebody or something is waited for: the token stays, and the host is told. `race`: the number rivals share. */
export function beginWait(draft: Draft, planned: PlannedNode, move: Moving, race?: number): void {
  const { node } = planned
  const token = place(draft, { ...standing(move), ...(race === undefined ? {} : { race }) })
  const { id } = token
  draft.effects.push({
    kind: 'enter',
    element: node.id,
    token: id,
    ...(move.item === undefined ? {} : { item: move.item }),
  })
  if (node.kind === 'intermediate' && node.trigger?.kind === 'timer')
    draft.effects.push({ kind: 'arm', element: node.id, token: id, limit: node.trigger.limit })
  if (node.kind === 'call' || (node.kind === 'rule' && node.calls !== null))
    draft.effects.push({ kind: 'call', element: node.id, token: id, calls: node.calls })
  else if (node.kind === 'service' || node.kind === 'send' || node.kind === 'script' || node.kind === 'rule')
    draft.effects.push({ kind: 'do', element: node.id, what: node.kind })
  openBorder(draft, planned, token)
}

/** A subprocess begins: its token holds what is inside. */
export function beginInside(draft: Draft, planned: PlannedNode, move: Moving): void {
  const token = place(draft, { ...standing(move), holds: 'scope' })
  openBorder(draft, planned, token)
  for (const { id } of planned.starts) draft.moving.push({ to: id, by: null, in: token.id })
}

/** Clocks stop and timers on the border are set; for several instances once, around all of them. */
export function openBorder(draft: Draft, { node, boundaries, pauses }: PlannedNode, token: Token): void {
  if (token.n !== undefined) return
  for (const rule of pauses) draft.effects.push({ kind: 'pause', element: node.id, token: token.id, rule })
  for (const { id, trigger } of boundaries) {
    if (trigger?.kind === 'timer')
      draft.effects.push({ kind: 'arm', element: id, token: token.id, limit: trigger.limit })
  }
}

function standing({ to, n, item, ...move }: Moving): Omit<Token, 'id'> {
  return { at: to, in: move.in, ...(n === undefined ? {} : { n }), ...(item === undefined ? {} : { item }) }
}
