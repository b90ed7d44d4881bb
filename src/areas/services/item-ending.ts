import type { PlannedNode } from '#law/flows/compose/chart-plan.ts'
import type { Charted } from './chart-of-item.ts'
import { laneOf } from './item-lanes.ts'
import { ruled } from './item-limits.ts'
import { addedNode, into, type Open, type Piece, word } from './item-pieces.ts'
import { nodeOfStep } from './node-of-step.ts'

const GATE = 'decision-result'

/**
 * What the decision leads to. A refusal is sent with its reasons and remedies (行政许可法 §38(2)). Where a higher level
 * decides (§43), the opinion and the papers go up instead of a grant, and the matter ends here.
 */
export function decision({ item, parts, lanes }: Charted, open: readonly Open[]): Piece {
  const step = item.steps[parts.decision]
  if (!step) throw new Error(`${item.id} has no decision`)
  const lane = laneOf(lanes, step)
  const refusal = addedNode(item, 'refusal', { id: 'refusal', kind: 'send', lane })
  const refused = { from: GATE, to: 'refusal', name: word('refused'), condition: 'outcome = "refused"' }
  const up = { from: GATE, to: 'forwarded', name: word('forwarded'), isDefault: true }
  const upEnd: PlannedNode = { id: 'forwarded', kind: 'end', lane, name: word('forwarded') }
  const granted: Open = { from: GATE, name: word('granted'), isDefault: true }
  return {
    nodes: [
      { id: GATE, kind: 'exclusive', lane, name: { 'zh-Hans': '' } },
      refusal,
      ...(item.escalated ? [upEnd] : []),
    ],
    flows: [...into(open, GATE), refused, ...(item.escalated ? [up] : [])],
    open: [...(item.escalated ? [] : [granted]), { from: 'refusal' }],
  }
}

/** The result reaches the applicant (行政许可法 §44), and what was granted on a pledge is checked afterwards. */
export function delivery(charted: Charted, open: readonly Open[]): Piece {
  const { item, parts, lanes } = charted
  const closing = parts.delivery === null ? [deliveryByLaw(charted)] : []
  const own = item.steps
    .map((step, i) => ({ step, i }))
    .filter(({ i }) => i > parts.decision)
    .map(({ step, i }) => nodeOfStep(item, parts, i, laneOf(lanes, step)))
  const nodes = [...own, ...closing]
  const delivered = nodes.findIndex(({ part }) => part === 'delivery')
  const [upTo, after] = [nodes.slice(0, delivered + 1), nodes.slice(delivered + 1)]
  const last = nodes[delivered]
  const end: PlannedNode = { id: 'end', kind: 'end', lane: last?.lane ?? '', name: word('end') }
  const rest = after.length === 0 ? ended(last?.id ?? '') : checkedLater(after, last)
  return {
    nodes: [...upTo, ...rest.nodes, end],
    flows: [
      ...upTo.flatMap(({ id }, i) => into(i === 0 ? open : [{ from: upTo[i - 1]?.id ?? '' }], id)),
      ...rest.flows,
    ],
    open: [],
  }
}

function ended(from: string): Omit<Piece, 'open'> {
  return { nodes: [], flows: [{ from, to: 'end' }] }
}

/** The case ends with delivery; a check afterwards is taken only where it was handled on a pledge. */
function checkedLater(after: readonly PlannedNode[], last: PlannedNode | undefined): Omit<Piece, 'open'> {
  const gate: PlannedNode = { id: 'pledge', kind: 'exclusive', lane: last?.lane ?? '', name: { 'zh-Hans': '' } }
  const way: Open = { from: 'pledge', name: word('checked_later'), condition: 'pledged = true' }
  return {
    nodes: [gate, ...after],
    flows: [
      { from: last?.id ?? '', to: 'pledge' },
      { from: 'pledge', to: 'end', name: word('end'), isDefault: true },
      ...after.flatMap(({ id }, i) => into(i === 0 ? [way] : [{ from: after[i - 1]?.id ?? '' }], id)),
      { from: after.at(-1)?.id ?? '', to: 'end' },
    ],
  }
}

/** Every result is delivered by law, also where the item does not say by whom: the window that accepted does it. */
function deliveryByLaw({ item, parts, lanes }: Charted): PlannedNode {
  const window = item.steps[parts.intake]
  return addedNode(item, 'delivery', {
    ...{ id: 'delivery', kind: 'user', lane: window ? laneOf(lanes, window) : '', part: 'delivery' },
    limits: [ruled('ALL.DELIVERY')],
    clocks: [{ action: 'start', rule: 'ALL.DELIVERY' }],
  })
}
