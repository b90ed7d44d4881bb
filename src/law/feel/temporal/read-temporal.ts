import { Decimal } from '../values/number.ts'
import type { DaysDuration, FeelDate, FeelDateTime, FeelTime, MonthsDuration } from '../values/value.ts'
import { dateOf, dateOfEpochDay, epochDay } from './calendar.ts'
import { isZone } from './zone.ts'

/** `2026-11-26`, also with a year of up to nine digits or before year 0; null where it is no date. */
export function readDate(text: string): FeelDate | null {
  const parts = /^(-?(?:\d{4}|[1-9]\d{4,8}))-(\d\d)-(\d\d)$/.exec(text)
  return parts ? dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

/** `10:30:00`, with fractions to nine digits, and `Z`, an offset or `@Asia/Shanghai`; null where it is no time. */
export function readTime(text: string): FeelTime | null {
  const parts = /^(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:(Z|z)|([+-])(\d\d):(\d\d)(?::(\d\d))?|@(.+))?$/.exec(text)
  if (!parts) return null
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return null
  const nano = Number((parts[4] ?? '').slice(0, 9).padEnd(9, '0'))
  const offset = readOffset(parts)
  const zone = parts[10] ?? null
  if (offset === 'wrong' || (zone !== null && !isZone(zone)) || (hour === 24 && nano > 0)) return null
  return { kind: 'time', hour: hour % 24, minute, second, nano, offset, zone }
}

function readOffset(parts: RegExpExecArray): number | null | 'wrong' {
  if (parts[5]) return 0
  if (!parts[6]) return null
  const [hours, minutes, seconds] = [Number(parts[7]), Number(parts[8]), Number(parts[9] ?? 0)]
  if (hours > 18 || minutes > 59 || seconds > 59 || (hours === 18 && minutes + seconds > 0)) return 'wrong'
  return (parts[6] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds)
}

/** `2026-11-26T10:30:00`; a date alone is its midnight. `24:00:00` is the midnight after. Null where it is neither. */
export function readDateTime(text: string): FeelDateTime | null {
  const cut = text.indexOf('T')
  if (cut < 0) {
    const date = readDate(text)
    return date && { kind: 'date and time', date, time: MIDNIGHT }
  }
  const [date, time] = [readDate(text.slice(0, cut)), readTime(text.slice(cut + 1))]
  if (!date || !time) return null
  if (!text.startsWith('24', cut + 1)) return { kind: 'date and time', date, time }
  const next = dateOfEpochDay(epochDay(date) + 1)
  return next && { kind: 'date and time', date: next, time }
}

export const MIDNIGHT: FeelTime = { kind: 'time', hour: 0, minute: 0, second: 0, nano: 0, offset: null, zone: null }
export const MIDNIGHT_UTC: FeelTime = { ...MIDNIGHT, offset: 0 }

/** `P1DT2H30M`, `P1Y2M`; null where it is no duration. Years and months do not mix with days and hours. */
export function readDuration(text: string): DaysDuration | MonthsDuration | null {
  const months = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(text)
  if (months && (months[2] ?? months[3]) !== undefined) {
    const count = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0)
    if (!Number.isSafeInteger(count)) return null
    return { kind: 'years and months duration', months: months[1] ? 0 - count : count }
  }
  const days = /^(-?)P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?$/.exec(text)
  if (!days || days.slice(2).every((part) => part === undefined)) return null
  const [, sign, d = '0', h = '0', m = '0', s = '0'] = days
  const seconds = new Decimal(d).times(86_400).plus(new Decimal(h).times(3600)).plus(new Decimal(m).times(60)).plus(s)
  return seconds.isFinite() ? { kind: 'days and time duration', seconds: sign ? seconds.negated() : seconds } : null
}

/** What stands in `@"…"`: a date, a date and time, a time or a duration; null where it is none of them. */
export function readAt(text: string): FeelDate | FeelDateTime | FeelTime | DaysDuration | MonthsDuration | null {
  if (/^-?P/.test(text)) return readDuration(text)
  return /^-?\d+-\d\d-\d\dT/.test(text) ? readDateTime(text) : (readDate(text) ?? readTime(text))
}
