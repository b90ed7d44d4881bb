import type { PlannedNode } from '#law/flows/compose/chart-plan.ts'
import type { Charted } from './chart-of-item.ts'
import type { Item, Step } from './item.ts'
import { laneOf } from './item-lanes.ts'
import { addedNode, inSequence, into, type Open, type Piece } from './item-pieces.ts'
import { nodeOfStep } from './node-of-step.ts'

/** Every step from acceptance to the decision; each may call a special procedure, which runs beside it. */
export function handling(charted: Charted, open: readonly Open[]): Piece {
  const { intake, decision } = charted.parts
  const indices = charted.item.steps.map((_, i) => i).filter((i) => i > intake && i <= decision)
  return inSequence(
    open,
    indices.map((index) => (before: readonly Open[]) => oneStep(charted, index, before)),
  )
}

function oneStep(charted: Charted, index: number, open: readonly Open[]): Piece {
  const { item, parts, lanes } = charted
  const step = item.steps[index]
  if (!step) throw new Error(`${item.id} has no step ${index + 1}`)
  const lane = laneOf(lanes, step)
  const node = nodeOfStep(item, parts, index, lane)
  const receipt = isCarriedUp(item, index)
    ? [addedNode(item, 'hand_over', { id: `hand-over-${step.id}`, kind: 'receive', lane, part: 'hand-over' })]
    : []
  const standing = [...receipt, node]
  return {
    nodes: standing.flatMap((one) => [one, specialStarted(one)]),
    flows: standing.flatMap(({ id }, i) => into(i === 0 ? open : [{ from: standing[i - 1]?.id ?? '' }], id)),
    open: [{ from: step.id }],
  }
}

function specialStarted({ id, lane }: PlannedNode): PlannedNode {
  return {
    ...{ id: `special-at-${id}`, kind: 'boundary', lane, name: { 'zh-Hans': '' }, attachedTo: id, interrupting: false },
    trigger: { kind: 'message', name: 'special-started' },
  }
}

/** Papers are carried where somebody acts at a higher level than whoever acted before; a wait moves nothing. */
function isCarriedUp(item: Item, index: number): boolean {
  const step = item.steps[index]
  const before = item.steps.slice(0, index).findLast(acts)
  return step !== undefined && acts(step) && before !== undefined && rank(item, step) > rank(item, before)
}

function acts({ wait }: Step): boolean {
  return !wait
}

function rank({ body }: Item, { at }: Step): number {
  const level = at === 'body' ? body : at
  return level === 'village' ? 0 : level === 'township' ? 1 : 2
}
