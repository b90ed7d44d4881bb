import { bug } from '#base/assert.ts'
import { Wrong } from '../run.ts'
import { dateOf, dayOfYear, weekday, weekOfYear } from '../temporal/calendar.ts'
import { monthsBetween } from '../temporal/months-between.ts'
import { readDate, readDateTime, readDuration, readTime } from '../temporal/read-temporal.ts'
import { type Decimal, integerOf, whole } from '../values/number.ts'
import type { FeelDate, FeelDateTime, FeelTime, FeelValue } from '../values/value.ts'
import { aNumber, aText, isTagged } from './arguments.ts'
import { type Builtin, builtin, form } from './builtin.ts'

/** Functions that make or read days, times and durations (DMN 1.5 §10.3.4.1, §10.3.4.7). */
export const TEMPORAL: readonly Builtin[] = [
  {
    name: 'date',
    forms: [
      form('from: string', 'date', ([from]) => readDate(aText(from)) ?? unread(from, 'date')),
      form('from: date|date and time', 'date', ([from]) => dateIn(from)),
      form('year: number, month: number, day: number', 'date', ([year, month, day]) => {
        const [y, m, d] = [year, month, day].map((part) => integerOf(aNumber(part)))
        const made = y == null || m == null || d == null ? null : dateOf(y, m, d)
        return made ?? new Wrong('out-of-range', { text: `${year}-${month}-${day}` })
      }),
    ],
  },
  {
    name: 'date and time',
    forms: [
      form('from: string', 'date and time', ([from]) => readDateTime(aText(from)) ?? unread(from, 'date and time')),
      form('from: date and time', 'date and time', ([from]) => from ?? null),
      form('date: date|date and time, time: time', 'date and time', ([date, time]) =>
        atTime(dateIn(date), aTime(time)),
      ),
    ],
  },
  {
    name: 'time',
    forms: [
      form('from: string', 'time', ([from]) => readTime(aText(from)) ?? unread(from, 'time')),
      form('from: time|date|date and time', 'time', ([from]) => timeIn(from)),
      form('hour: number, minute: number, second: number, offset?: days and time duration|null', 'time', makeTime),
    ],
  },
  {
    name: 'duration',
    forms: [
      form('from: string', 'any', ([from]) => readDuration(aText(from)) ?? unread(from, 'days and time duration')),
      form('from: days and time duration|years and months duration', 'any', ([from]) => from ?? null),
    ],
  },
  builtin(
    'years and months duration',
    'from: date|date and time, to: date|date and time',
    'years and months duration',
    ([from, to]) => ({ kind: 'years and months duration', months: monthsBetween(aPoint(from), aPoint(to)) }),
  ),
  builtin('day of year', 'date: date|date and time', 'number', ([date]) => whole(dayOfYear(dateIn(date)))),
  builtin('week of year', 'date: date|date and time', 'number', ([date]) => whole(weekOfYear(dateIn(date)))),
  builtin('day of week', 'date: date|date and time', 'string', ([date]) => DAYS[weekday(dateIn(date)) - 1] ?? null),
  builtin('month of year', 'date: date|date and time', 'string', ([date]) => MONTHS[dateIn(date).month - 1] ?? null),
]

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

function unread(from: FeelValue | undefined, wanted: string): Wrong {
  return new Wrong('bad-text', { text: aText(from), wanted })
}

function aPoint(value: FeelValue | undefined): FeelDate | FeelDateTime {
  if (isTagged(value) && (value.kind === 'date' || value.kind === 'date and time')) return value
  return bug('a date was promised')
}

function dateIn(value: FeelValue | undefined): FeelDate {
  const point = aPoint(value)
  return point.kind === 'date' ? point : point.date
}

function aTime(value: FeelValue | undefined): FeelTime {
  return isTagged(value) && value.kind === 'time' ? value : bug('a time was promised')
}

/** The time of day in a value; a date alone is its midnight in Greenwich. */
function timeIn(value: FeelValue | undefined): FeelTime {
  if (isTagged(value) && value.kind === 'time') return value
  const point = aPoint(value)
  if (point.kind === 'date and time') return point.time
  return { kind: 'time', hour: 0, minute: 0, second: 0, nano: 0, offset: 0, zone: null }
}

const atTime = (date: FeelDate, time: FeelTime): FeelDateTime => ({ kind: 'date and time', date, time })

const LONGEST_OFFSET = 18 * 3600

function makeTime([hour, minute, second, offset]: readonly FeelValue[]): FeelValue | Wrong {
  const [h, m] = [integerOf(aNumber(hour)), integerOf(aNumber(minute))]
  const [whole, nano] = splitSecond(aNumber(second))
  const shift = isTagged(offset) && offset.kind === 'days and time duration' ? offset.seconds.toNumber() : null
  const wrong = new Wrong('out-of-range', { text: `${hour}:${minute}:${second}` })
  if (h === null || m === null || h < 0 || h > 23 || m < 0 || m > 59 || whole < 0 || whole > 59) return wrong
  if (shift !== null && (!Number.isInteger(shift) || Math.abs(shift) > LONGEST_OFFSET)) return wrong
  return { kind: 'time', hour: h, minute: m, second: whole, nano, offset: shift, zone: null }
}

function splitSecond(second: Decimal): [number, number] {
  const full = second.floor()
  return [full.toNumber(), second.minus(full).times(1e9).floor().toNumber()]
}
