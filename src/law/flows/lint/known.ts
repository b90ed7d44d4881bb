import type { Unit } from '../../book/shape.ts'

/** What the house has beside the chart. Null where that kind is not to be checked, e.g. while no such room stands. */
export interface Known {
  /** Rules of the lawbook by id; `book.limits` fits. */
  readonly rules: ReadonlyMap<string, { readonly amount: number | null; readonly unit: Unit }> | null
  /** Keys of `lawbook/sources.yaml`; `book.sources` fits. */
  readonly laws: { readonly has: (key: string) => boolean } | null
  /** Roles of posts. `applicant` is always known. */
  readonly roles: ReadonlySet<string> | null
  /** Decision tables that rule tasks may name. */
  readonly decisions: ReadonlySet<string> | null
  /** Charts that may be called. */
  readonly charts: ReadonlySet<string> | null
}

/** Nothing but the chart itself: what can be said of a file on its own. */
export const NOTHING_KNOWN: Known = { rules: null, laws: null, roles: null, decisions: null, charts: null }
