import type { Name } from '#law/flows/chart.ts'
import type { PlannedFlow, PlannedNode } from '#law/flows/compose/chart-plan.ts'
import { say } from '#platform/words/phrases.ts'
import type { Carries, ChartBook } from './chart-book.ts'
import { chartBook } from './chart-book.ts'
import type { Item } from './item.ts'
import { carriedBy } from './node-of-step.ts'

/** A way that leaves a piece of a chart and waits for what follows. */
export type Open = Omit<PlannedFlow, 'to'>

/** A piece of a chart: its nodes, the flows inside it and into it, and the ways that leave it. */
export interface Piece {
  readonly nodes: readonly PlannedNode[]
  readonly flows: readonly PlannedFlow[]
  readonly open: readonly Open[]
}

/** Leads open ways into a node. */
export function into(open: readonly Open[], to: string): readonly PlannedFlow[] {
  return open.map((way) => ({ ...way, to }))
}

/** Lays pieces one after another: each is given the ways that the one before left open. */
export function inSequence(open: readonly Open[], makers: readonly ((open: readonly Open[]) => Piece)[]): Piece {
  let all: Piece = { nodes: [], flows: [], open }
  for (const make of makers) {
    const piece = make(all.open)
    all = { nodes: [...all.nodes, ...piece.nodes], flows: [...all.flows, ...piece.flows], open: piece.open }
  }
  return all
}

/** A name that all charts of items share. */
export function word(key: keyof ChartBook['nodes']): Name {
  return say(chartBook().nodes[key].name)
}

/** A step that the chart adds to those of the item. */
export function addedNode(
  item: Item,
  added: keyof ChartBook['added'],
  own: Pick<PlannedNode, 'id' | 'kind' | 'lane'> & Partial<PlannedNode>,
): PlannedNode {
  const { name, text, ...carried }: { name: string; text: string } & Carries = chartBook().added[added]
  return { name: say(name), text: say(text), ...carriedBy(item, carried), ...own }
}
