import type { PlannedFlow, PlannedNode } from '../program.ts'
import { answer, factsIn } from './ask.ts'
import type { Draft } from './draft.ts'

/** The ways out of a node: one for an exclusive gateway, else every one that holds. No way out ends the token. */
export function leaveBy(draft: Draft, planned: PlannedNode, scope: number): void {
  const ways = waysOut(draft, planned, scope)
  if (ways.length === 0 && planned.out.length > 0) draft.no ??= { code: 'no-way', element: planned.node.id }
  for (const { id, to } of ways) draft.moving.push({ to, by: id, in: scope })
}

function waysOut(draft: Draft, { node, out }: PlannedNode, scope: number): readonly PlannedFlow[] {
  if (node.kind === 'parallel' || out.every(({ condition, isDefault }) => !condition && !isDefault)) {
    return node.kind === 'exclusive' ? out.slice(0, 1) : out
  }
  const facts = factsIn(draft, scope)
  const holds = ({ id, condition, isDefault }: PlannedFlow): boolean =>
    !isDefault && (condition === null || answer(draft, condition, facts, id) === true)
  if (node.kind === 'exclusive') {
    const way = out.find(holds) ?? out.find(({ isDefault }) => isDefault)
    return way ? [way] : []
  }
  const ways = out.filter(holds)
  return ways.some(({ condition }) => condition) || !hasDefault(out)
    ? ways
    : [...ways, ...out.filter(({ isDefault }) => isDefault)]
}

function hasDefault(out: readonly PlannedFlow[]): boolean {
  return out.some(({ isDefault }) => isDefault)
}
