import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'

/** How sure we are of an entry: read in the text, read elsewhere, not verified, or our own choice where the law is silent. */
export const CONFIDENCES = ['seen', 'secondary', 'unconfirmed', 'convention'] as const
export type Confidence = (typeof CONFIDENCES)[number]

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

/** An article that is cited only for clocks started within its days (both included; null = open). */
export interface DatedArticle extends Article {
  readonly since: Day | null
  readonly until: Day | null
}

/** What a field of an event may hold: a whole number, true or false, a day, or one of some words. */
export type FieldShape = 'number' | 'boolean' | 'day' | readonly string[]
export type EventShape = ReadonlyMap<string, FieldShape>

/**
 * What starts a clock. `when`: the event starts it only if these fields, where given, hold one of these values; `only`:
 * they must be given, too.
 * `silence`: it starts only by that event, which records that the office was silent `within` so many working days;
 * the clock then runs from `on` (deemed acceptance, 行政许可法 §32(4)). After the event `unless` (a correction notice was
 * sent) only a later `on` can be deemed.
 */
export interface Start {
  readonly on: string
  readonly when: ReadonlyMap<string, readonly (string | boolean)[]>
  readonly only: ReadonlyMap<string, readonly (string | boolean)[]>
  readonly silence: string | null
  readonly within: number
  readonly unless: string | null
  readonly articles: readonly DatedArticle[]
}

/** An event that arrives before the clock may start (a letter not yet confirmed); `sub` runs meanwhile. */
export interface Awaited {
  readonly on: string
  readonly sub: string | null
  readonly articles: readonly DatedArticle[]
}

/** A wait for the other side that ends in a restart (correction, fee). No due day is shown meanwhile. */
export interface Wait {
  readonly from: string
  readonly until: string
  readonly sub: string | null
  readonly articles: readonly DatedArticle[]
}

export interface Restart {
  readonly on: string
  readonly articles: readonly DatedArticle[]
}

/**
 * A pair of events whose span is not counted. `by`: the field that tells parallel spans apart. `asked`: an event that
 * shows the span is open even if `from` was not recorded. `silent`: ends the span unless `to` follows.
 * `sub`: the rule that runs for the party asked, by the value of `by`.
 */
export interface Exclusion {
  readonly from: string
  readonly to: string
  readonly by: string | null
  readonly asked: string | null
  readonly silent: string | null
  readonly sub: ReadonlyMap<string, string>
  readonly articles: readonly DatedArticle[]
}

/** Days that may be added, at most `max` in all, in the unit of the limit. */
export interface Extension {
  readonly max: number
  readonly field: string
  readonly approver: string | null
  readonly articles: readonly DatedArticle[]
}

export interface Roll {
  readonly confidence: Confidence
  readonly articles: readonly DatedArticle[]
}

/** A calendar day fixed by law: `month`/`day` of the year in `yearField` plus `yearsAfter`. Never moves (C11). */
export interface FixedDay {
  readonly month: number
  readonly day: number
  readonly yearField: string
  readonly yearsAfter: number
}

/** A warning point on a limit: so many working days before its due day, or when so many per cent of it are used. */
export type Point =
  | { readonly kind: 'before'; readonly days: number }
  | { readonly kind: 'percent'; readonly percent: number }

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
