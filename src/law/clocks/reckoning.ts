import type { Limit } from '../book/shape.ts'
import { nthWorkingDayBefore } from '../calendar/ask.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { type Amount, amountOf } from './amount.ts'
import type { Begin } from './begin.ts'
import { dueDay, isProvisional, rolled } from './due-day.ts'
import { countExtension, type ExtensionCounted } from './extension.ts'
import { fixedDay, lastDayOfYear } from './fixed-day.ts'
import { monthsLater } from './months.ts'
import { dayZeroInForce } from './restart.ts'
import { mergeSpans, type Span } from './spans.ts'
import type { Timeline } from './timeline.ts'

/** The due day of a started clock and what led to it. Unit: day numbers, days of the limit's unit. */
export interface Reckoning {
  readonly zero: number
  readonly amount: Amount
  /** The amount with all days added by extensions. */
  readonly total: number
  /** The total in days: the same, except for limits of months. */
  readonly length: number
  readonly extensions: readonly ExtensionCounted[]
  /** Merged; those before day zero have no effect. */
  readonly spans: readonly Span[]
  /** Before and after the rest-day rule; null while the clock stands still. */
  readonly plain: number | null
  readonly due: number | null
  readonly provisional: boolean
}

type Started = Extract<Begin, { kind: 'started' }>

/** Reckons the due day of a clock that has begun. */
export function reckon(limit: Limit, calendar: Calendar, timeline: Timeline, begin: Started): Reckoning {
  if (limit.fixed) return reckonFixed(limit.fixed, begin)
  const amount = amountOf(limit, begin.event)
  const zero = dayZeroInForce(
    begin.zero,
    timeline.restarts.map((restart) => restart.on),
  )
  const spans = spansOf(timeline)
  const extensions = timeline.extensions.length === 0 ? [] : counted(limit, calendar, timeline, begin, amount, spans)
  const total = extensions.reduce((sum, extension) => sum + extension.counted, amount.toPoint)
  const end = dueDay(limit, calendar, zero, total, spans)
  const plain = end === null ? null : pointBefore(limit, calendar, zero, end)
  const due = plain === null ? null : rolled(limit, calendar, plain)
  const provisional =
    plain !== null && due !== null && isProvisional(limit, calendar, zero, plain, Math.max(due, end ?? due))
  const length = limit.unit === 'months' ? monthsLater(zero, total) - zero : total
  return { zero, amount, total, length, extensions, spans, plain, due, provisional }
}

/** The spans that are not counted; an answer given while one is open closes it. */
function spansOf({ pauses, waits, stop }: Timeline): readonly Span[] {
  if (pauses.length === 0 && waits.length === 0) return []
  const end = stop?.on ?? Number.POSITIVE_INFINITY
  return mergeSpans([...pauses, ...waits].map(({ from, to }) => ({ from, to: Math.min(to, end) })))
}

function counted(
  limit: Limit,
  calendar: Calendar,
  timeline: Timeline,
  begin: Started,
  amount: Amount,
  spans: readonly Span[],
): readonly ExtensionCounted[] {
  let left = limit.extension?.max ?? 0
  let total = amount.toPoint
  return timeline.extensions.map(({ on, days }) => {
    if (on < begin.zero) return { on, days, counted: 0, why: 'before_start' }
    const zeroThen = dayZeroInForce(
      begin.zero,
      timeline.restarts.map((restart) => restart.on).filter((restart) => restart <= on),
    )
    const end = dueDay(limit, calendar, zeroThen, total, spans)
    const extension = countExtension({ on, days }, end === null ? null : rolled(limit, calendar, end), left)
    left -= extension.counted
    total += extension.counted
    return extension
  })
}

/** A reminder some working days before the due day, never before the clock began. */
function pointBefore(limit: Limit, calendar: Calendar, zero: number, due: number): number {
  if (limit.point?.kind !== 'before') return due
  return Math.max(zero, nthWorkingDayBefore(calendar, due, limit.point.days))
}

function reckonFixed(fixed: NonNullable<Limit['fixed']>, { event }: Started): Reckoning {
  const year = Number(event[fixed.yearField])
  const zero = lastDayOfYear(year)
  const due = fixedDay(fixed, year)
  const total = due - zero
  const amount = { days: total, toPoint: total, cutFrom: null }
  return { zero, amount, total, length: total, extensions: [], spans: [], plain: due, due, provisional: false }
}
