import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { Confidence } from '../book/cited.ts'

/**
 * Under which rules something must be open; three lists that are never mixed.
 * Source: 政府信息公开条例 §2, §55 (public enterprises have rules of their own); 国资发〔2016〕315号.
 */
export const LISTS = ['government', 'public_enterprise', 'soe'] as const
export type List = (typeof LISTS)[number]

/**
 * When a standard asks for something. `standing`: for as long as the duty lasts. `event`: each time the information comes
 * about. `yearly`, `quarterly`: for each period that has ended. The printed catalogues do not say this; it is our sorting.
 */
export const OCCASIONS = ['standing', 'event', 'yearly', 'quarterly'] as const
export type Occasion = (typeof OCCASIONS)[number]

/** How a standard wants it open; `mixed`: part of it at once, part on request. Source: 政府信息公开条例 §13. */
export const WAYS = ['proactive', 'on_request', 'mixed'] as const
export type Way = (typeof WAYS)[number]

/** A level at which the catalogue is kept. */
export const CATALOGUE_LEVELS = ['county', 'township', 'village'] as const
export type CatalogueLevel = (typeof CATALOGUE_LEVELS)[number]

/** A time limit of the catalogue: which rule of `lawbook/limits/` runs, with which number, or for how long it is shown. */
export interface TimeLimit {
  readonly id: string
  /** As the catalogue prints it. */
  readonly means: Text
  /** Null: no deadline, only a way of showing (`open for good`, `on display for 7 days`). */
  readonly clock: {
    readonly rule: string
    readonly start: 'info_formed' | 'event_scheduled' | 'report_year'
    /** The field of the starting event that carries the number; null where the rule has its own. */
    readonly amount: { readonly field: 'working_days' | 'calendar_days' | 'months'; readonly n: number } | null
  } | null
  /** At least so many days on display. */
  readonly shown: { readonly days: number; readonly working: boolean } | null
}

/** One line of a standard catalogue: what must be open, with which elements, by whom, by when. */
export interface CatalogueStandard {
  readonly id: string
  readonly domain: Domain
  readonly item: Text
  readonly sub: Text
  /** Content elements, as printed; all of them are required, unless the standard is a mere title. */
  readonly elements: readonly string[]
  readonly basis: readonly string[]
  readonly article: Article
  /** The first has a clock and is the deadline; the others are told beside it. */
  readonly limits: readonly [TimeLimit, ...TimeLimit[]]
  readonly occasion: Occasion
  /** Kinds of bodies; `all`: every body of the list and level. */
  readonly bodies: 'all' | readonly string[]
  readonly channels: readonly Text[]
  readonly way: Way
  /** Null: everybody. */
  readonly audience: Text | null
  readonly levels: readonly CatalogueLevel[]
  readonly confidence: Confidence
}

/** A field of the catalogue: one file of `lawbook/catalogue/`. */
export interface Domain {
  readonly id: string
  readonly name: Text
  /** The standard as issued, as printed. */
  readonly title: string
  readonly list: List
  readonly from: Day
  readonly to: Day | null
  readonly source: string
  readonly confidence: Confidence
}

/** The catalogue as the lawbook writes it. */
export interface Catalogue {
  readonly domains: readonly Domain[]
  readonly standards: ReadonlyMap<string, CatalogueStandard>
}
