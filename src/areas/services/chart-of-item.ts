import type { ChartPlan, PlannedLane, PlannedNode } from '#law/flows/compose/chart-plan.ts'
import { say } from '#platform/words/phrases.ts'
import { chartBook } from './chart-book.ts'
import type { Item } from './item.ts'
import { arrival, intake } from './item-arrival.ts'
import { decision, delivery } from './item-ending.ts'
import { factsOf } from './item-facts.ts'
import { handling } from './item-handling.ts'
import { lanesOf, SPECIAL } from './item-lanes.ts'
import { promisedLimit, statutoryLimit } from './item-limits.ts'
import { addedNode, inSequence, word } from './item-pieces.ts'
import { ownBasis } from './node-of-step.ts'
import { partsOf, type StepParts } from './step-parts.ts'

/** An item with what its chart is made from. */
export interface Charted {
  readonly item: Item
  readonly parts: StepParts
  readonly lanes: readonly PlannedLane[]
}

/**
 * The chart of an item, from its steps: the general administrative procedure with one lane a post. Steps keep their ids,
 * names, limits and order, so that `stepsOfChart` gives them back. What is not of the item itself (basis of each kind of
 * step, risk points, documents) is `lawbook/flows/of-items.yaml`.
 *
 * Source: 行政许可法 §§29–48 for licences; 优化营商环境条例 §§35, 36 and the item's own laws for everything else.
 */
export function chartOfItem(item: Item): ChartPlan {
  const charted = { item, parts: partsOf(item), lanes: lanesOf(item) }
  const { complaint, note } = chartBook()
  const statutory = statutoryLimit(item)
  const main = inSequence(
    [],
    [
      () => arrival(charted),
      (open) => intake(charted, open),
      (open) => handling(charted, open),
      (open) => decision(charted, open),
      (open) => delivery(charted, open),
    ],
  )
  const special = specialBar(charted, main.nodes)
  return {
    ...{ id: item.id, name: item.name },
    complaint: { telephone: complaint.telephone, way: say(complaint.way) },
    limits: [promisedLimit(item), ...(statutory ? [statutory] : [])],
    basis: ownBasis(item),
    facts: factsOf(charted),
    lanes: charted.lanes,
    nodes: [...main.nodes, ...special.nodes],
    flows: [...main.flows, ...special.flows],
    notes: [{ id: 'note-withdrawal', text: say(note) }],
  }
}

/** Under all steps from acceptance to decision: the special procedure that each of them may call, and that pauses. */
function specialBar({ item }: Charted, nodes: readonly PlannedNode[]) {
  const calls = nodes.filter(({ kind, trigger }) => kind === 'boundary' && trigger?.kind === 'message')
  const bar = addedNode(item, 'special', {
    ...{ id: 'special', kind: 'receive', lane: SPECIAL, part: 'special', counted: false },
    clocks: [{ action: 'pause', rule: null }],
  })
  const end: PlannedNode = { id: 'special-end', kind: 'end', lane: SPECIAL, name: word('special_end') }
  return {
    nodes: [bar, end],
    flows: [...calls.map(({ id }) => ({ from: id, to: 'special' })), { from: 'special', to: 'special-end' }],
  }
}
