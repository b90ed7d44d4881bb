import { bug } from './assert.ts'

/**
 * A civil day in Asia/Shanghai, written `YYYY-MM-DD`. Text, so that it compares with `<`, travels as JSON and is stored
 * as PostgreSQL `date` without a time zone ever touching it.
 */
export type Day = string & { readonly brand: 'Day' }

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-22T01:02:03.004Z`. */
export type Instant = string & { readonly brand: 'Instant' }

/** The one time zone of the law we run under, Asia/Shanghai. Mainland China keeps no summer time since 1991. */
const ZONE_OFFSET_MS = 8 * 3_600_000
/** Days from 1 March of the year 0 to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_468

/** The day written in `text`, or null when it is none (`2026-02-30` is none). Years 1900–2199. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const year = Number(parts[1])
  const month = Number(parts[2])
  const date = Number(parts[3])
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return text as Day // the shape and the range were just checked
}

/** The day written in `text`; anything else is a bug of ours. For constants and stored values. */
export function day(text: string): Day {
  return parseDay(text) ?? bug(`${text} is no day`)
}

/**
 * Days since 1970-01-01: the number used wherever days are counted in bulk. Reckoned, not read with `Date`: the clock
 * turns hundreds of thousands a second.
 */
export function dayNumber(value: Day): number {
  const month = digitsOf(value, 5, 2)
  // Years are taken to begin in March, so that the leap day is the last of its year.
  const year = digitsOf(value, 0, 4) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsOf(value, 8, 2) - 1
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - MARCH_OF_YEAR_0
  )
}

/** The day of a day number. */
export function dayOfNumber(number: number): Day {
  const since = number + MARCH_OF_YEAR_0
  const era = Math.floor(since / 146_097)
  const inEra = since - era * 146_097
  const inYears = inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)
  const yearOfEra = Math.floor(inYears / 365)
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day // an ISO day by construction
}

/** `count` calendar days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
  return dayOfNumber(dayNumber(value) + count)
}

/**
 * `count` months later on the same day number; where the month has none, on its last day.
 * Source: 民法典 §202 (convention C10).
 */
export function addMonths(value: Day, count: number): Day {
  const months = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const date = Math.min(Number(value.slice(8, 10)), daysInMonth(year, month))
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day // range kept above
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(value: Day): number {
  return ((((dayNumber(value) + 3) % 7) + 7) % 7) + 1
}

/** The year of a day. */
export function yearOf(value: Day): number {
  return Number(value.slice(0, 4))
}

/** The moment written in `text`, or null. Any offset is read; the result is in UTC. */
export function parseInstant(text: string): Instant | null {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? null : instantOfMs(ms)
}

/** The moment `ms` milliseconds after 1970-01-01T00:00Z. */
export function instantOfMs(ms: number): Instant {
  return new Date(ms).toISOString() as Instant // toISOString writes exactly this form
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function msOfInstant(value: Instant): number {
  return Date.parse(value)
}

/** The civil day in Asia/Shanghai on which a moment falls: 2026-11-22T16:00Z is already 23 November. */
export function dayOfInstant(value: Instant): Day {
  return new Date(Date.parse(value) + ZONE_OFFSET_MS).toISOString().slice(0, 10) as Day // an ISO day by construction
}

/** The time of day in Asia/Shanghai, `HH:MM`. */
export function clockTime(value: Instant): string {
  return new Date(Date.parse(value) + ZONE_OFFSET_MS).toISOString().slice(11, 16)
}

/** The moment at `HH:MM` of a day in Asia/Shanghai. */
export function instantAt(value: Day, time: string): Instant {
  return instantOfMs(Date.parse(`${value}T${time}:00+08:00`))
}

function digitsOf(text: string, from: number, count: number): number {
  let number = 0
  for (let i = from; i < from + count; i += 1) number = number * 10 + text.charCodeAt(i) - 48
  return number
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
