import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Confidence, DatedArticle } from '../../book/cited.ts'

/** What every row of `lawbook/penalties/` carries beside its figures: where and when it holds, and where it stands. */
export interface Row {
  /** Null: any. */
  readonly domain: string | null
  readonly region: string | null
  /** The rules of application the row belongs to, e.g. `jiangmen_environment`; null for the law itself. */
  readonly rules: string | null
  readonly from: Day
  readonly to: Day | null
  readonly articles: readonly DatedArticle[]
  readonly confidence: Confidence
  readonly note: Text | null
}

/**
 * Which row is asked for. A domain that is null asks for the general row. `regions`: every name of the places the body
 * lies in, with and without 省 or 自治区; none asks for the general row.
 */
export interface Asked {
  readonly on: Day
  readonly domain?: string | null
  readonly regions?: readonly string[]
}

/**
 * The row that holds on the day for the domain and region: the one that names more of them prevails. Null where none
 * does; the caller then says so, for no figure of the law may be guessed.
 */
export function rowFor<T extends Row>(rows: readonly T[], { on, domain = null, regions = [] }: Asked): T | null {
  const fitting = rows.filter(
    (row) => isInForce(row, on) && (row.domain === null || row.domain === domain) && holdsIn(row, regions),
  )
  return fitting.sort((a, b) => closeness(b) - closeness(a))[0] ?? null
}

/** Whether the row holds in one of the places. */
export function holdsIn({ region }: Pick<Row, 'region'>, regions: readonly string[]): boolean {
  return region === null || regions.includes(region)
}

/** Whether the row holds on the day; the last day is included. */
export function isInForce({ from, to }: { readonly from: Day | null; readonly to: Day | null }, on: Day): boolean {
  return (from === null || from <= on) && (to === null || on <= to)
}

/** A ministry's row for a domain prevails over a province's general one: it is made for the case at hand. */
function closeness(row: Row): number {
  return (row.domain === null ? 0 : 2) + (row.region === null ? 0 : 1)
}
