import type { Day, Instant } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Clock } from '#law/clocks/clock.ts'
import type { Derivation } from '#law/clocks/derivation.ts'

/** Where a clock stands: in the body of its owner. */
export interface ClockRef {
  readonly bodyId: number
  readonly id: string
}

/** Whose clock it is: an owner of any area, by kind and id within the same body. */
export interface ClockOwner {
  readonly kind: string
  readonly id: string
}

/** A length of time as the lawbook writes it. */
export interface Limit {
  readonly n: number
  readonly unit: 'working_days' | 'calendar_days' | 'months' | 'fixed'
}

/** An event of a clock: the type of the vocabulary, its day, and the fields that type carries. */
export interface ClockEvent {
  readonly type: string
  readonly date: Day
  readonly [field: string]: string | number | boolean
}

/** The light of one clock; each is turned on exactly once, with a fact `clock.turned`. Most urgent last. */
export const CLOCK_LIGHTS = ['normal', 'near', 'over_promised', 'over_statutory'] as const
export type ClockLight = (typeof CLOCK_LIGHTS)[number]

/** The light of a list row, most urgent last. `none`: nothing runs; `suspended`: what runs stands still. */
export const LIST_LIGHTS = ['none', 'suspended', 'normal', 'near', 'over_promised', 'over_statutory'] as const
export type ListLight = (typeof LIST_LIGHTS)[number]

export type ClockState = 'running' | 'suspended' | 'met' | 'overdue' | 'cancelled' | 'provisional'

/** A clock as pages see it: computed now from its events, never read from the stored copy. */
export interface ClockView extends ClockRef {
  /** Rule of the registry, e.g. `ALL.DECISION`. */
  readonly rule: string
  /** `promised` clocks turn `over_promised`, all others `over_statutory`. */
  readonly kind: 'statutory' | 'promised'
  readonly limit: Limit
  readonly state: ClockState
  readonly startedOn: Day
  /** Null while suspended: no date can be known. */
  readonly dueOn: Day | null
  readonly provisional: boolean
  readonly stoppedOn: Day | null
  readonly light: ClockLight
  /** Working (or calendar) days used up to today, and left until the due day; negative when over. */
  readonly used: number
  readonly left: number | null
  readonly events: readonly ClockEvent[]
  readonly calendarEdition: string
  readonly article: Article | null
  /** Law and article of the limit where the item's own law sets it, as printed. */
  readonly ownArticle: string | null
  /** What src/law computed, for strips, sentences and lights. */
  readonly clock: Clock
  /** Each day counted or skipped and why; null in lists where nobody asked for it. */
  readonly derivation: Derivation | null
  readonly recordedAt: Instant
}
