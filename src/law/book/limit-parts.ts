import type { Confidence, DatedArticle } from './cited.ts'

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
