import type { Day } from '#base/days.ts'

/**
 * How an obligation stands on a day. `due`: owed, still in time. `late`: owed, the last day is over. `thin`: published, but
 * required elements are missing. `published`: published with all of them. Source: 政府信息公开条例 §26, §53.
 */
export const STANDINGS = ['late', 'thin', 'due', 'published'] as const
export type Standing = (typeof STANDINGS)[number]

/** An obligation as far as its standing depends on it. `dueOn` null: no day can be known (a year without a calendar). */
export interface Owed {
  readonly dueOn: Day | null
  readonly publishedOn: Day | null
  /** How many required elements are missing in what is published; 0 while nothing is. */
  readonly missing: number
}

/** The standing on a day. On the last day itself it is not late. */
export function standingOf({ dueOn, publishedOn, missing }: Owed, on: Day): Standing {
  if (publishedOn !== null) return missing > 0 ? 'thin' : 'published'
  return dueOn !== null && dueOn < on ? 'late' : 'due'
}

/** Whether it was published, and in time; null while it is not published or no day is known. */
export function wasInTime({ dueOn, publishedOn }: Owed): boolean | null {
  return publishedOn === null || dueOn === null ? null : publishedOn <= dueOn
}
