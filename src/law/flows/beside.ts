import type { Name } from './chart.ts'

/** A note of the drawing and what it is tied to. */
export interface Note {
  readonly id: string
  readonly text: Name
  readonly about: readonly string[]
}

/** Kinds of asides; `input` and `output` are data that comes from or goes to the outside. */
export const ASIDE_KINDS = ['data', 'input', 'output', 'store', 'group'] as const
export interface Aside {
  readonly id: string
  readonly kind: (typeof ASIDE_KINDS)[number]
  readonly name: Name
  /** A collection of many. */
  readonly many: boolean
}

/** An association or data association; `directed` has an arrowhead at `to`. */
export interface Tie {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly directed: boolean
}

/**
 * One thing outside the declared subset. An element that is foreign as a whole (complex gateway, signal event) stands
 * only here, not among the nodes; one that is foreign by a detail alone (standard loop, event subprocess, transaction,
 * ad-hoc) stands among the nodes too. Flows from and to foreign elements are among the flows.
 */
export interface Foreign {
  readonly id: string
  /** The element as the file writes it, e.g. `bpmn:ComplexGateway`, `bpmn:EndEvent`. */
  readonly type: string
  /** What is foreign about it where it is not the element itself, e.g. `bpmn:SignalEventDefinition`; else null. */
  readonly because: string | null
  readonly name: Name
  readonly parent: string | null
  readonly lane: string | null
  /** Boundary events: the activity they stand on. */
  readonly attachedTo: string | null
}
