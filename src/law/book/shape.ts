import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Confidence, DatedArticle } from './cited.ts'
import type { Awaited, Exclusion, Extension, FixedDay, Point, Restart, Roll, Start, Wait } from './limit-parts.ts'

/** A law or document that is cited, by its short key (`ALL`, `R19`). Articles carry one line of our own, never the text. */
export interface Source {
  readonly key: string
  readonly title: Text
  readonly short: Text
  readonly number: string
  readonly from: Day
  readonly to: Day | null
  readonly confidence: Confidence
  readonly articles: ReadonlyMap<string, Text>
}

/** What a field of an event may hold: a whole number, true or false, a day, or one of some words. */
export type FieldShape = 'number' | 'boolean' | 'day' | readonly string[]
export type EventShape = ReadonlyMap<string, FieldShape>

export const UNITS = ['working_days', 'calendar_days', 'months', 'fixed'] as const
export type Unit = (typeof UNITS)[number]
export const LIMIT_KINDS = ['statutory', 'promised', 'warning', 'local'] as const
export type LimitKind = (typeof LIMIT_KINDS)[number]
export const HOLDERS = ['agency', 'party'] as const
export type Holder = (typeof HOLDERS)[number]

/** One rule of `lawbook/limits/`. `amount` is null when the event carries it (`amountField`) or the day is fixed. */
export interface Limit {
  readonly id: string
  readonly name: Text
  /** What must have happened by the due day, as a verb phrase. */
  readonly duty: Text
  readonly holder: Holder
  readonly kind: LimitKind
  readonly unit: Unit
  readonly amount: number | null
  readonly amountField: string | null
  /** The amount never exceeds this field: a promise cannot lengthen the statutory limit. */
  readonly capField: string | null
  readonly point: Point | null
  readonly backwards: boolean
  readonly fixed: FixedDay | null
  readonly articles: readonly DatedArticle[]
  readonly jurisdiction: string
  readonly from: Day
  readonly to: Day | null
  readonly roll: Roll | null
  /** Whether regional days off are rest days for this rule. */
  readonly overlay: boolean
  readonly starts: readonly Start[]
  readonly awaits: readonly Awaited[]
  readonly waits: readonly Wait[]
  readonly restarts: readonly Restart[]
  readonly excludes: readonly Exclusion[]
  readonly extension: Extension | null
  readonly stops: readonly string[]
  readonly cancels: readonly string[]
  readonly silence: { readonly text: Text; readonly articles: readonly DatedArticle[] } | null
  readonly confidence: Confidence
  readonly note: Text | null
  readonly events: ReadonlyMap<string, EventShape>
}

/** The notice that sets days off. A later one prevails over an earlier one. */
export interface Notice {
  readonly title: Text
  readonly number: string
  readonly date: Day
  readonly confidence: Confidence
  readonly rest: readonly NamedDay[]
  readonly work: readonly NamedDay[]
}

export interface NamedDay {
  readonly date: Day
  readonly name: Text
}

export interface CalendarYear {
  readonly year: number
  readonly notices: readonly Notice[]
}

/** Days off of a region beside the national ones. */
export interface Overlay {
  readonly region: string
  readonly name: Text
  readonly basis: Text
  readonly confidence: Confidence
  readonly rest: readonly NamedDay[]
}

/** When a light changes, from a day on. */
export interface LightThreshold {
  readonly from: Day
  readonly nearAtDaysLeft: number
  readonly nearAtPercentUsed: number
  readonly articles: readonly DatedArticle[]
}

/** Names of events, fields and words, for forms and sentences. */
export interface Names {
  readonly events: ReadonlyMap<string, Text>
  readonly fields: ReadonlyMap<string, Text>
  readonly words: ReadonlyMap<string, Text>
}
