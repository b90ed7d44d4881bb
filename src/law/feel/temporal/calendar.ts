import type { FeelDate } from '../values/value.ts'

/** The latest and, negated, the earliest year (XML Schema allows any; DMN 1.5 §10.3.2.3.5 asks for nine digits). */
export const LAST_YEAR = 999_999_999

/** Days since 1970-01-01 in the Gregorian calendar, carried back before 1582 as ISO 8601 does. */
export function epochDay({ year, month, day }: Pick<FeelDate, 'year' | 'month' | 'day'>): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The date of a day number; null beyond the last year. */
export function dateOfEpochDay(days: number): FeelDate | null {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The date of its parts; null where there is no such day. */
export function dateOf(year: number, month: number, day: number): FeelDate | null {
  if (![year, month, day].every(Number.isInteger) || Math.abs(year) > LAST_YEAR) return null
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return null
  return { kind: 'date', year, month, day }
}

/** The date so many months later; where the month is too short, its last day. Null beyond the last year. */
export function monthsLater(date: FeelDate, months: number): FeelDate | null {
  const count = date.year * 12 + date.month - 1 + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return dateOf(year, month, Math.min(date.day, daysOfMonth(year, month)))
}

/** 1 is Monday, 7 Sunday. */
export function weekday(date: FeelDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1
}

export function dayOfYear(date: FeelDate): number {
  return epochDay(date) - epochDay({ year: date.year, month: 1, day: 1 }) + 1
}

/** The week of ISO 8601: week 1 holds the first Thursday of the year. */
export function weekOfYear(date: FeelDate): number {
  const thursday = epochDay(date) - weekday(date) + 4
  const year = dateOfEpochDay(thursday)?.year ?? date.year
  return Math.floor((thursday - epochDay({ year, month: 1, day: 1 })) / 7) + 1
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
