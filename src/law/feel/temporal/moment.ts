import { Decimal } from '../values/number.ts'
import type { FeelDate, FeelDateTime, FeelTime } from '../values/value.ts'
import { dateOfEpochDay, epochDay } from './calendar.ts'
import { offsetOf, secondsOf } from './zone.ts'

const DAY = 86_400

/** Seconds since 1970, with fractions: of Greenwich where the zone is known, else by the clock on the wall. */
export function instantOf(value: FeelDateTime): Decimal {
  const offset = offsetOf(value.time, value.date) ?? 0
  return new Decimal(secondsOf(value.date, value.time) - offset).plus(new Decimal(value.time.nano).times('1e-9'))
}

/** Whether the text said where on earth the time is meant. */
export function hasZone(time: FeelTime): boolean {
  return time.offset !== null || time.zone !== null
}

/** The moment so many seconds later, by the same offset or zone; null beyond the calendar. */
export function secondsLater(value: FeelDateTime, seconds: Decimal): FeelDateTime | null {
  const { time, date } = value
  const before = offsetOf(time, date) ?? 0
  const wall = shift(date, time, seconds)
  if (!wall || time.zone === null) return wall
  const drift = (offsetOf(wall.time, wall.date) ?? 0) - before
  return drift === 0 ? wall : shift(wall.date, wall.time, new Decimal(drift))
}

/** The time of day so many seconds later, round the clock. */
export function timeLater(time: FeelTime, seconds: Decimal): FeelTime {
  const base: FeelDate = { kind: 'date', year: 2000, month: 1, day: 1 }
  return shift(base, time, seconds.mod(DAY))?.time ?? time
}

/** Seconds since midnight, with fractions, turned to Greenwich where the offset is known. */
export function secondOfDay(time: FeelTime): Decimal {
  const wall = time.hour * 3600 + time.minute * 60 + time.second
  return new Decimal(wall - (time.offset ?? 0)).plus(new Decimal(time.nano).times('1e-9'))
}

function shift(date: FeelDate, time: FeelTime, seconds: Decimal): FeelDateTime | null {
  const nanos = seconds.times(1e9).floor().plus(time.nano)
  const carry = nanos.div(1e9).floor()
  const nano = nanos.minus(carry.times(1e9)).toNumber()
  const total = carry.plus(time.hour * 3600 + time.minute * 60 + time.second)
  const days = total.div(DAY).floor()
  const rest = total.minus(days.times(DAY)).toNumber()
  const day = dateOfEpochDay(epochDay(date) + days.toNumber())
  if (!day) return null
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60]
  return { kind: 'date and time', date: day, time: { ...time, hour, minute, second, nano } }
}
