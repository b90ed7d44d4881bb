import type { Day } from '#base/days.ts'
import { type Owed, STANDINGS, type Standing, standingOf, wasInTime } from './standing-of.ts'

/** Counts of obligations; whole numbers. `late + thin + due + published = owed`. */
export interface Coverage extends Readonly<Record<Standing, number>> {
  readonly owed: number
  /** Of those published (thin ones too): how many on or before the last day. */
  readonly inTime: number
}

/**
 * How far a set of obligations is met on a day. What is still in time counts as owed but not as missing.
 *
 * Trap: a rate is told with both of its numbers (`covered of falling due`), so that a body with one obligation is not
 * read as one hundred per cent of many.
 */
export function coverageOf(obligations: readonly Owed[], on: Day): Coverage {
  const standings = obligations.map((one) => standingOf(one, on))
  const count = (standing: Standing) => standings.filter((one) => one === standing).length
  const [late, thin, due, published] = STANDINGS.map(count) as [number, number, number, number] // one for each word
  return {
    ...{ late, thin, due, published, owed: obligations.length },
    inTime: obligations.filter((one) => wasInTime(one) === true).length,
  }
}

/** What should be open by now: all but those still in time. */
export function fallenDue({ owed, due }: Coverage): number {
  return owed - due
}

/** Adds two counts, for totals. */
export function addCoverage(one: Coverage, other: Coverage): Coverage {
  return {
    late: one.late + other.late,
    thin: one.thin + other.thin,
    due: one.due + other.due,
    published: one.published + other.published,
    owed: one.owed + other.owed,
    inTime: one.inTime + other.inTime,
  }
}

export const NO_COVERAGE: Coverage = { late: 0, thin: 0, due: 0, published: 0, owed: 0, inTime: 0 }
