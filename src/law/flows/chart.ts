import type { Lang } from '#base/text.ts'
import type { Aside, Foreign, Note, Tie } from './beside.ts'

/**
 * A chart of power as the house reads it out of a BPMN 2.0 file: plain data, no classes, nothing of the XML left. The
 * same value is run (reducer), checked (lint), drawn, told as an outline and compared with another edition.
 *
 * Source: BPMN 2.0.2 (formal/13-12-09); extension elements of `gongkai-moddle.ts`, namespace `urn:gongkai:bpmn:1`.
 * Trap: it holds less than the file. What is published, hashed and given away is always the file.
 */
export interface Chart {
  /** Id of the process that runs: the first that says it is executable, else the first with anything in it. */
  readonly id: string
  readonly name: Name
  /** How to complain about whoever runs the chart: telephone and way; null where the file says nothing. */
  readonly complaint: { readonly telephone: string; readonly way: Name | null } | null
  /** Limits of the whole chart. */
  readonly limits: readonly Limit[]
  readonly basis: readonly Basis[]
  readonly facts: readonly DeclaredFact[]
  /** In the order of the file. A case stands in one; the others are parties with a life of their own. */
  readonly processes: readonly Process[]
  readonly pools: readonly Pool[]
  readonly lanes: readonly Lane[]
  /** In the order of the file; of all nesting levels. */
  readonly nodes: readonly Node[]
  readonly flows: readonly Flow[]
  readonly messageFlows: readonly MessageFlow[]
  /** Notes of the drawing and what they are tied to; they never run. */
  readonly notes: readonly Note[]
  /** Data, stores and groups of the sheet: drawn, never run. */
  readonly asides: readonly Aside[]
  /** Dotted lines to notes and asides; they never run. */
  readonly ties: readonly Tie[]
  /** What the house does not run: what lint complains about. Its elements are drawn all the same. */
  readonly foreign: readonly Foreign[]
  readonly layout: Layout
}

/** Words of the file. `zh-Hans` is the `name` of the element; others stand in `gk:says`. */
export type Name = { readonly 'zh-Hans': string } & { readonly [L in Exclude<Lang, 'zh-Hans'>]?: string }

/** What kind of node. `task` is one without type: somebody does it, as with `user` and `manual`. */
export const NODE_KINDS = [
  ...(['start', 'end', 'intermediate', 'boundary'] as const),
  ...(['task', 'user', 'manual', 'service', 'rule', 'send', 'receive', 'script'] as const),
  ...(['exclusive', 'parallel', 'inclusive', 'event-based'] as const),
  ...(['subprocess', 'call'] as const),
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** What an event waits for or does; `none` for a plain start, end or intermediate event. */
export type Trigger =
  | { readonly kind: 'none' }
  | { readonly kind: 'terminate' }
  | { readonly kind: 'message'; readonly name: string }
  | { readonly kind: 'error'; readonly code: string | null }
  /** A legal clock, never a duration on a wall clock; null where the file gives none (a finding of lint). */
  | { readonly kind: 'timer'; readonly limit: Limit | null }

export interface Node {
  readonly id: string
  readonly kind: NodeKind
  readonly name: Name
  /** Id of the process it belongs to. */
  readonly process: string
  /** The subprocess it lies in; null on the top level of its process. */
  readonly parent: string | null
  /** The innermost lane; null where none. */
  readonly lane: string | null
  /** Events; and the message of send and receive tasks, null where they name none. */
  readonly trigger: Trigger | null
  /** Catching (waits) or throwing (does); start and boundary catch, end throws. Events only. */
  readonly catches: boolean
  /** Boundary events: the activity they stand on, and whether they end it. */
  readonly attachedTo: string | null
  readonly interrupting: boolean
  /** The flow taken where no condition holds; gateways and activities. */
  readonly defaultFlow: string | null
  /** Several instances over a collection; null for one. */
  readonly multi: Multi | null
  /** Call activity: the id of the chart called. Rule task: the decision. */
  readonly calls: string | null
  /** What the step is in the life of what runs on the chart; null for a step like any other. */
  readonly part: Part | null
  /** Role of the post (`platform/signin/actor.ts` ROLES) where it is not the lane's own, and the level it is done at. */
  readonly post: Post | null
  /** Its time is not counted towards the promise (`counted="false"`). */
  readonly counted: boolean
  /** Several bodies act side by side. */
  readonly together: boolean
  readonly limits: readonly Limit[]
  readonly basis: readonly Basis[]
  readonly risks: readonly Risk[]
  readonly documents: readonly Document[]
  readonly clocks: readonly ClockAct[]
  /** What the step is, in a sentence; shown in the outline. */
  readonly text: Name | null
}

/** Parts of a step: names that areas know, so that no area has to know ids of a chart. */
export const PARTS = [
  'intake',
  'correction',
  'special',
  'hand-over',
  'decision',
  'delivery',
  /** A wait in which time passes by law and nobody acts; whoever holds the case confirms that it is over. */
  'wait',
  /** The steps of a penalty (行政处罚法 §51–§72), on the spot and in the ordinary procedure. */
  ...(['identify', 'filing', 'investigation', 'preservation', 'seizure', 'suspension', 'transfer'] as const),
  ...(['standard', 'proposal', 'case-review', 'notice', 'hearing-notice', 'hearing', 'recheck'] as const),
  ...(['legal-review', 'discussion', 'education', 'publication', 'payment', 'deferral', 'instalments'] as const),
  ...(['demand', 'late-payment', 'court', 'enforcement', 'cash', 'banking', 'record', 'closing'] as const),
  /** The steps of a request for information (政府信息公开条例 §29–§44). */
  ...(['check', 'study', 'reasons', 'judge', 'search', 'agency-opinion', 'third-opinion', 'weigh'] as const),
  ...(['disclosure-review', 'separation', 'drafting'] as const),
] as const
export type Part = (typeof PARTS)[number]

export interface Multi {
  readonly sequential: boolean
  /** FEEL over the facts: a list or a number of instances; null where the file gives none (a finding of lint). */
  readonly collection: string | null
  /** Under this name each instance finds its element. */
  readonly element: string | null
  /** FEEL: no further instance is needed once it holds. */
  readonly until: string | null
}

export interface Flow {
  readonly id: string
  readonly name: Name
  readonly from: string
  readonly to: string
  /** FEEL over the declared facts; null where the flow is taken without asking. */
  readonly condition: string | null
}

export interface MessageFlow {
  readonly id: string
  readonly name: Name
  readonly from: string
  readonly to: string
}

export interface Process {
  readonly id: string
  readonly name: Name
  readonly executable: boolean
}

export interface Pool {
  readonly id: string
  readonly name: Name
  /** Null for a black box: a party whose inside is not drawn. */
  readonly process: string | null
}

export interface Lane {
  readonly id: string
  readonly name: Name
  readonly pool: string | null
  readonly parent: string | null
  readonly post: Post | null
}

/** Who works in a lane or on a step: the role of the post, and at which level the body stands. */
export interface Post {
  /** A role of the house, `applicant` for the party, or null for somebody without a post. */
  readonly role: string | null
  readonly at: (typeof POST_LEVELS)[number]
}
export const POST_LEVELS = ['body', 'township', 'village'] as const

/**
 * A limit: a rule of the lawbook, or a number. Units as in the items of the lawbook; a `quarter_days` is a quarter of a
 * working day.
 */
export interface Limit {
  readonly kind: (typeof LIMIT_KINDS)[number]
  readonly rule: string | null
  readonly n: number | null
  readonly unit: LimitUnit | null
}
export const LIMIT_KINDS = ['statutory', 'promised'] as const
export const LIMIT_UNITS = ['minutes', 'quarter_days', 'working_days', 'days', 'months'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

export interface Basis {
  /** Key of `lawbook/sources.yaml` or the title of the law. */
  readonly law: string
  readonly article: string | null
  /** Day of the text meant, as written. */
  readonly version: string | null
}

export const RISK_LEVELS = ['high', 'medium', 'low'] as const
export interface Risk {
  readonly level: (typeof RISK_LEVELS)[number]
  readonly point: Name
  readonly control: Name
  readonly responsible: Name | null
}

export interface Document {
  readonly name: Name
  readonly public: boolean
}

/** What passing through a node does to a legal clock; `pause` holds while the node is active. */
export const CLOCK_ACTIONS = ['start', 'pause', 'extend', 'stop'] as const
export interface ClockAct {
  readonly action: (typeof CLOCK_ACTIONS)[number]
  readonly rule: string | null
}

/** A fact that conditions may ask: name, FEEL type, and the closed list of its values where there is one. */
export const FACT_TYPES = ['string', 'number', 'boolean', 'date', 'list'] as const
export interface DeclaredFact {
  readonly name: string
  readonly type: (typeof FACT_TYPES)[number]
  readonly values: readonly string[]
  readonly says: Name | null
}

/**
 * Where things stand; unit: the file's own, a pixel at 96 to the inch. By the id of the element, not of the shape.
 * Trap: a file may hold several sheets (diagrams), each with its own corner; an element stands on one.
 */
export interface Layout {
  readonly shapes: ReadonlyMap<string, Shape>
  readonly edges: ReadonlyMap<string, Edge>
}
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Shape extends Box {
  /** Place of its sheet among the diagrams of the file, from 0. */
  readonly sheet: number
  readonly label: Box | null
  /** Subprocesses: drawn open, with what is inside. */
  readonly expanded: boolean
  readonly horizontal: boolean
}
export interface Edge {
  readonly sheet: number
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly label: Box | null
}
