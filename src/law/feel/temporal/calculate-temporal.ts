import { Wrong } from '../run.ts'
import type { ArithmeticOp } from '../syntax/ast.ts'
import type { SimpleType } from '../types/type.ts'
import { Decimal } from '../values/number.ts'
import {
  type DaysDuration,
  type FeelDate,
  type FeelDateTime,
  type FeelTime,
  type FeelValue,
  isNumber,
  kindOf,
  type MonthsDuration,
} from '../values/value.ts'
import { dateOfEpochDay, epochDay, monthsLater } from './calendar.ts'
import { hasZone, instantOf, secondOfDay, secondsLater, timeLater } from './moment.ts'
import { MIDNIGHT_UTC } from './read-temporal.ts'

const DATE = 'date'
const TIME = 'time'
const MOMENT = 'date and time'
const DAYS = 'days and time duration'
const MONTHS = 'years and months duration'

/** What kind comes of which kinds: `a op b`. What is not listed does not go together. */
export const TEMPORAL_RESULTS: Readonly<Record<string, SimpleType>> = {
  ...both(DATE, '+', DAYS, DATE),
  ...both(DATE, '+', MONTHS, DATE),
  ...both(MOMENT, '+', DAYS, MOMENT),
  ...both(MOMENT, '+', MONTHS, MOMENT),
  ...both(TIME, '+', DAYS, TIME),
  ...both(DAYS, '+', DAYS, DAYS),
  ...both(MONTHS, '+', MONTHS, MONTHS),
  ...both(DAYS, '*', 'number', DAYS),
  ...both(MONTHS, '*', 'number', MONTHS),
  [`${DATE} - ${DATE}`]: DAYS,
  [`${MOMENT} - ${MOMENT}`]: DAYS,
  [`${DATE} - ${MOMENT}`]: DAYS,
  [`${MOMENT} - ${DATE}`]: DAYS,
  [`${TIME} - ${TIME}`]: DAYS,
  [`${DATE} - ${DAYS}`]: DATE,
  [`${DATE} - ${MONTHS}`]: DATE,
  [`${MOMENT} - ${DAYS}`]: MOMENT,
  [`${MOMENT} - ${MONTHS}`]: MOMENT,
  [`${TIME} - ${DAYS}`]: TIME,
  [`${DAYS} - ${DAYS}`]: DAYS,
  [`${MONTHS} - ${MONTHS}`]: MONTHS,
  [`${DAYS} / number`]: DAYS,
  [`${MONTHS} / number`]: MONTHS,
  [`${DAYS} / ${DAYS}`]: 'number',
  [`${MONTHS} / ${MONTHS}`]: 'number',
}

function both(a: string, op: string, b: string, result: SimpleType): Record<string, SimpleType> {
  return { [`${a} ${op} ${b}`]: result, [`${b} ${op} ${a}`]: result }
}

type Duration = DaysDuration | MonthsDuration
type Point = FeelDate | FeelTime | FeelDateTime

/** Arithmetic where a side is a day, a time or a duration; null where the two do not go together. */
export function calculateTemporal(op: ArithmeticOp, a: FeelValue, b: FeelValue): FeelValue | Wrong {
  if (TEMPORAL_RESULTS[`${kindOf(a)} ${op} ${kindOf(b)}`] === undefined) return null
  if (op === '*' || op === '/') return isNumber(a) ? scale(asDuration(b), op, a) : divideOrScale(asDuration(a), op, b)
  if (isDuration(a) && isDuration(b)) return addDurations(a, b, op === '+' ? 1 : -1)
  if (isDuration(b)) return move(asPoint(a), b, op === '+' ? 1 : -1)
  if (isDuration(a)) return move(asPoint(b), a, 1)
  return between(asPoint(a), asPoint(b))
}

function divideOrScale(duration: Duration, op: '*' | '/', by: FeelValue): FeelValue | Wrong {
  if (isNumber(by)) return scale(duration, op, by)
  const [whole, part] = [sizeOf(duration), sizeOf(asDuration(by))]
  return part.isZero() ? new Wrong('division-by-zero') : whole.div(part)
}

function scale(duration: Duration, op: '*' | '/', by: Decimal): Duration | Wrong {
  if (op === '/' && by.isZero()) return new Wrong('division-by-zero')
  const size = op === '*' ? sizeOf(duration).times(by) : sizeOf(duration).div(by)
  return durationLike(duration, size)
}

function addDurations(a: Duration, b: Duration, sign: 1 | -1): Duration | Wrong {
  return durationLike(a, sizeOf(a).plus(sizeOf(b).times(sign)))
}

/** Months are whole: what is over falls away. */
function durationLike(like: Duration, size: Decimal): Duration | Wrong {
  if (like.kind === DAYS && size.isFinite()) return { kind: DAYS, seconds: size }
  const months = size.trunc().toNumber()
  return like.kind === MONTHS && Number.isSafeInteger(months)
    ? { kind: MONTHS, months: months + 0 }
    : new Wrong('out-of-range', { text: String(months) })
}

function move(point: Point, by: Duration, sign: 1 | -1): FeelValue | Wrong {
  const moved = by.kind === MONTHS ? moveMonths(point, by.months * sign) : moveSeconds(point, by.seconds.times(sign))
  return moved ?? new Wrong('out-of-range', { text: point.kind })
}

function moveMonths(point: Point, months: number): Point | null {
  if (point.kind === DATE) return monthsLater(point, months)
  if (point.kind === TIME) return null
  const date = monthsLater(point.date, months)
  return date && { ...point, date }
}

function moveSeconds(point: Point, seconds: Decimal): Point | null {
  if (point.kind === TIME) return timeLater(point, seconds)
  if (point.kind === MOMENT) return secondsLater(point, seconds)
  return dateOfEpochDay(epochDay(point) + seconds.div(86_400).floor().toNumber())
}

/** The time from `b` to `a`; null kinds never meet. Only one of them naming a zone is an error. */
function between(a: Point, b: Point): DaysDuration | Wrong {
  if (a.kind === TIME && b.kind === TIME) {
    if (hasZone(a) !== hasZone(b)) return new Wrong('types', { op: '-', left: 'time', right: 'time' })
    return { kind: DAYS, seconds: secondOfDay(a).minus(secondOfDay(b)) }
  }
  if (a.kind === DATE && b.kind === DATE)
    return { kind: DAYS, seconds: new Decimal(epochDay(a) - epochDay(b)).times(86_400) }
  const [left, right] = [asMoment(a), asMoment(b)]
  if (hasZone(left.time) !== hasZone(right.time)) return new Wrong('types', { op: '-', left: a.kind, right: b.kind })
  return { kind: DAYS, seconds: instantOf(left).minus(instantOf(right)) }
}

const asMoment = (point: Point): FeelDateTime =>
  // Times were told apart before; a date is its midnight in Greenwich.
  point.kind === DATE ? { kind: MOMENT, date: point, time: MIDNIGHT_UTC } : (point as FeelDateTime)

const isDuration = (value: FeelValue): value is Duration => kindOf(value) === DAYS || kindOf(value) === MONTHS
const sizeOf = (duration: Duration): Decimal =>
  duration.kind === DAYS ? duration.seconds : new Decimal(duration.months)
// The table of results has told the kinds.
const asDuration = (value: FeelValue): Duration => value as Duration
const asPoint = (value: FeelValue): Point => value as Point
