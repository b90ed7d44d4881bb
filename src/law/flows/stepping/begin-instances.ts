import type { PlannedNode } from '../program.ts'
import type { FactValue } from '../state.ts'
import { answer, factsIn } from './ask.ts'
import { openBorder } from './begin-wait.ts'
import { type Draft, type Moving, place } from './draft.ts'
import { finish } from './finish.ts'
import { howMany, instanceOf } from './instance.ts'

/** An activity with several instances begins: all of them, or the first where they follow each other. */
export function beginInstances(draft: Draft, planned: PlannedNode, move: Moving): void {
  const { node, collection } = planned
  const of = collection ? answer(draft, collection, factsIn(draft, move.in), node.id) : null
  const many = howMany(of)
  if (many === null || of === null) {
    draft.no ??= { code: 'no-collection', element: node.id }
    return
  }
  const first = node.multi?.sequential ? Math.min(many, 1) : many
  // howMany said that it is one of the two; the compiler cannot follow it.
  const kept = of as number | readonly FactValue[]
  const body = place(draft, { at: node.id, in: move.in, holds: 'instances', of: kept, begun: first, done: 0 })
  openBorder(draft, planned, body)
  for (let n = 0; n < first; n += 1) draft.moving.push(instanceOf(node.id, body.id, kept, n))
  if (many === 0) finish(draft, body)
}
