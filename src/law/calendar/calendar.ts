import { dayNumber } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { CalendarYear, Notice, Overlay } from '../book/shape.ts'

/** What kind of day it is. A make-up day is a Saturday or Sunday that is worked (调休上班日). */
export type DayKind = 'working' | 'makeup' | 'weekend' | 'holiday'

/**
 * The working days of 1900–2209 as tables, so that the n-th working day after a day is two look-ups. Days are day
 * numbers since 1970-01-01; index = number − `first`. Make one with `makeCalendar`.
 *
 * Trap: a year without a notice is filled with Monday to Friday; ask `isPublished` before calling a date final.
 */
export interface Calendar {
  readonly first: number
  readonly length: number
  /** 0 = rest day, 1 = working day. */
  readonly worked: Uint8Array
  /** Working days from the first day up to and including this one. */
  readonly rank: Int32Array
  /** The day number of the n-th working day of the table (n from 1). */
  readonly nth: Int32Array
  /** Days of years without a notice, up to and including this one. */
  readonly unpublished: Int32Array
  readonly holidays: ReadonlyMap<number, CalendarDay>
  readonly makeups: ReadonlyMap<number, CalendarDay>
  readonly notices: ReadonlyMap<number, readonly Notice[]>
  readonly region: string | null
}

export interface CalendarDay {
  readonly name: Text
  /** Null for a regional day off. */
  readonly notice: Notice | null
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2209

/** The calendar of the given years, with the days off of a region laid over it if one is given. */
export function makeCalendar(years: readonly CalendarYear[], overlay: Overlay | null = null): Calendar {
  const first = numberOf(FIRST_YEAR)
  const length = numberOf(LAST_YEAR + 1) - first
  const { holidays, makeups } = oddDays(years, overlay)
  const worked = new Uint8Array(length)
  for (let i = 0; i < length; i += 1) worked[i] = (first + i + 3 + 7 * 4000) % 7 < 5 ? 1 : 0
  for (const number of holidays.keys()) worked[number - first] = 0
  for (const number of makeups.keys()) worked[number - first] = 1
  const notices = new Map(years.map((year) => [year.year, year.notices]))
  return {
    first,
    length,
    worked,
    ...ranks(worked, first),
    unpublished: gaps(notices, length),
    holidays,
    makeups,
    notices,
    region: overlay?.region ?? null,
  }
}

/** A later notice prevails; a day off prevails over a make-up day of the same notice's date or earlier. */
function oddDays(years: readonly CalendarYear[], overlay: Overlay | null) {
  const holidays = new Map<number, CalendarDay>()
  const makeups = new Map<number, CalendarDay>()
  const notices = years.flatMap((year) => year.notices).sort((a, b) => (a.date < b.date ? -1 : 1))
  for (const notice of notices) {
    for (const { date, name } of notice.work) {
      holidays.delete(dayNumber(date))
      makeups.set(dayNumber(date), { name, notice })
    }
    for (const { date, name } of notice.rest) {
      makeups.delete(dayNumber(date))
      holidays.set(dayNumber(date), { name, notice })
    }
  }
  for (const { date, name } of overlay?.rest ?? []) {
    makeups.delete(dayNumber(date))
    holidays.set(dayNumber(date), { name, notice: null })
  }
  return { holidays, makeups }
}

function ranks(worked: Uint8Array, first: number): { rank: Int32Array; nth: Int32Array } {
  const rank = new Int32Array(worked.length)
  const nth = new Int32Array(worked.length + 1)
  let count = 0
  for (let i = 0; i < worked.length; i += 1) {
    if (worked[i] === 1) {
      count += 1
      nth[count] = first + i
    }
    rank[i] = count
  }
  return { rank, nth: nth.subarray(0, count + 1) }
}

function gaps(notices: ReadonlyMap<number, unknown>, length: number): Int32Array {
  const table = new Int32Array(length)
  let at = 0
  let count = 0
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const days = numberOf(year + 1) - numberOf(year)
    const step = notices.has(year) ? 0 : 1
    for (let i = 0; i < days; i += 1) {
      count += step
      table[at] = count
      at += 1
    }
  }
  return table
}

function numberOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000
}
