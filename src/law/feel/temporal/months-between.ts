import type { FeelDate, FeelDateTime } from '../values/value.ts'
import { hasZone, instantOf } from './moment.ts'
import { MIDNIGHT_UTC } from './read-temporal.ts'

/** Whole months from one day to another, towards zero: what is over of a month does not count. */
export function monthsBetween(from: FeelDate | FeelDateTime, to: FeelDate | FeelDateTime): number {
  const [start, end] = [dateOf(from), dateOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  const rest = end.day - start.day || order(from, to)
  if (months > 0 && rest < 0) return months - 1
  return months < 0 && rest > 0 ? months + 1 : months
}

const dateOf = (point: FeelDate | FeelDateTime): FeelDate => (point.kind === 'date' ? point : point.date)

/** How the times of day stand to each other on the same day of the month. */
function order(from: FeelDate | FeelDateTime, to: FeelDate | FeelDateTime): number {
  const day: FeelDate = { kind: 'date', year: 2000, month: 1, day: 1 }
  const [a, b] = [from, to].map((point) => (point.kind === 'date' ? MIDNIGHT_UTC : point.time))
  if (!a || !b || hasZone(a) !== hasZone(b)) return 0
  return instantOf({ kind: 'date and time', date: day, time: b }).cmp(
    instantOf({ kind: 'date and time', date: day, time: a }),
  )
}
