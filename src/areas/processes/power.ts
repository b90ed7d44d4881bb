import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Limit } from '#law/flows/chart.ts'

/**
 * The ten kinds of power of a list of powers and responsibilities (权责清单), with their figures in the basic code.
 * Source: GB/T 39554.1 (基本编码 3–4). The words are those of the items of the lawbook.
 */
export const POWER_KINDS = {
  licence: '01',
  penalty: '02',
  compulsion: '03',
  levy: '04',
  payment: '05',
  inspection: '06',
  confirmation: '07',
  award: '08',
  adjudication: '09',
  other_power: '10',
} as const
export type PowerKind = keyof typeof POWER_KINDS

/** Kinds that may not be exercised without a published chart. */
export const CHARTED: readonly PowerKind[] = ['licence', 'penalty', 'compulsion']

/** Towards whom a power is exercised. */
export const POWER_OBJECTS = ['person', 'organisation', 'both'] as const
export type PowerObject = (typeof POWER_OBJECTS)[number]

/** A law a power stands on: its title, the article as printed, and the day of the text that was read. */
export interface PowerBasis {
  readonly law: Text
  readonly article: string | null
  readonly version: Day | null
}

/** What the body owes at one stage of the power (责任事项), and the law that says so; `basis` null where none was found. */
export interface Duty {
  readonly stage: Text
  readonly duty: Text
  readonly basis: PowerBasis | null
}

/** By what right the body has the power: its own, entrusted by another, delegated by law, assigned to a township (赋权). */
export const HELD = ['own', 'entrusted', 'delegated', 'assigned'] as const
export type Held = (typeof HELD)[number]

/** Where what is said of a power comes from: the text was read, another page says so, it is typical, or from memory. */
export const POWER_CONFIDENCES = ['read', 'secondary', 'typical', 'memory'] as const
export type PowerConfidence = (typeof POWER_CONFIDENCES)[number]

/** A power as it is written into the list. What cannot be said is null; nothing is left out silently. */
export interface NewPower {
  /** Never changes and stands in addresses, e.g. `pl001`. */
  readonly id: string
  /** Basic code 基本编码, 12 figures, the third and fourth those of the kind. */
  readonly code: string
  readonly kind: PowerKind
  readonly name: Text
  /** 子项; empty where the power is not divided. */
  readonly subItems: readonly Text[]
  /** Id of the body in the lawbook; `township` and `village` mean each of them. */
  readonly body: string
  /** The section of the body that handles it. */
  readonly section: Text | null
  readonly object: PowerObject | null
  readonly basis: readonly PowerBasis[]
  /** Id of the chart it runs on; licences, penalties and compulsion must have one. */
  readonly chart: string | null
  /** Id of the item one applies for under it. */
  readonly item: string | null
  /** Id of the standard of discretion; `none` says that there is none, null says nothing. A penalty must say. */
  readonly standard: string | null
  /** Limit the law sets for the whole of it; null where it sets none. */
  readonly statutory: Limit | null
  /** Promise to the public, in working days; 0 is on the spot, null where none was made. */
  readonly promised: number | null
  /** `list`: entries of the county's list of fees. */
  readonly fee: { readonly charged: boolean; readonly list: readonly string[] }
  /** What is issued on the way. */
  readonly documents: readonly Text[]
  /** For what the body answers, stage by stage, 责任事项. */
  readonly duties: readonly Duty[]
  /** When somebody is held to account, 追责情形. */
  readonly accountability: readonly Text[]
  readonly complaint: { readonly telephone: string; readonly way: Text | null } | null
  /** Which remedies are open against it, within which time. */
  readonly remedy: Text
  /** What of it is public, and where. */
  readonly publication: Text
  readonly held: Held
  /** Who entrusted, delegated or received it; null with `own`. */
  readonly heldWith: Text | null
  /** Where the data comes from, in words; null where the kind of source says enough. */
  readonly source: Text | null
  readonly confidence: PowerConfidence
}

/** What happened to a power, as the public change log says it: 新增、取消、下放、合并、调整依据、修改内容. */
export const POWER_CHANGES = ['added', 'cancelled', 'delegated', 'merged', 'basis_changed', 'amended'] as const
export type PowerChangeKind = (typeof POWER_CHANGES)[number]

/** Whether it may be exercised: in force, waiting for its day, or why it is no longer on the list. */
export const POWER_STATES = ['in_force', 'cancelled', 'delegated', 'merged'] as const
export type PowerState = (typeof POWER_STATES)[number]
