import type { Chart, Lane, Name, Node } from '../chart.ts'

/**
 * A chart before it is drawn: who does what after what, and on which basis. `composeChart` finds the places and writes
 * the file. The same words as in `chart.ts`; what a plan leaves out is what goes without saying.
 */
export interface ChartPlan extends Pick<Chart, 'id' | 'name' | 'complaint' | 'limits' | 'basis' | 'facts'> {
  /** From top to bottom of the sheet. */
  readonly lanes: readonly PlannedLane[]
  /** In the order of reading. A flow to a node that stands earlier is a return, drawn leftwards. */
  readonly nodes: readonly PlannedNode[]
  readonly flows: readonly PlannedFlow[]
  readonly notes: readonly PlannedNote[]
}

export type PlannedLane = Pick<Lane, 'id' | 'name' | 'post'>

/** `lane`: id of its lane. A boundary event lies in that of the activity it stands on. */
export interface PlannedNode extends Pick<Node, 'id' | 'kind' | 'name'>, Partial<Said> {
  readonly lane: string
}
type Said = Omit<Node, 'id' | 'kind' | 'name' | 'process' | 'parent' | 'lane' | 'defaultFlow'>

export interface PlannedFlow {
  readonly from: string
  readonly to: string
  readonly name?: Name
  /** FEEL over the declared facts. */
  readonly condition?: string
  /** Taken where no condition holds. */
  readonly isDefault?: boolean
}

export interface PlannedNote {
  readonly id: string
  readonly text: Name
}
