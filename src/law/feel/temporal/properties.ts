import { Decimal, whole } from '../values/number.ts'
import type { DaysDuration, FeelDate, FeelDateTime, FeelTime, FeelValue, MonthsDuration } from '../values/value.ts'
import { weekday } from './calendar.ts'
import { offsetOf } from './zone.ts'

type Temporal = FeelDate | FeelTime | FeelDateTime | DaysDuration | MonthsDuration

/** `.year` of a date, `.hours` of a duration …: undefined where that kind has no such property. */
export function dateTimeProperty(value: Temporal, name: string): FeelValue | undefined {
  switch (value.kind) {
    case 'date':
      return propertyOfDate(value, name)
    case 'time':
      return propertyOfTime(value, null, name)
    case 'date and time':
      return propertyOfDate(value.date, name) ?? propertyOfTime(value.time, value.date, name)
    case 'days and time duration':
      return propertyOfDays(value, name)
    case 'years and months duration':
      if (name === 'years') return new Decimal(Math.trunc(value.months / 12) + 0)
      return name === 'months' ? new Decimal((value.months % 12) + 0) : undefined
  }
}

function propertyOfDate(date: FeelDate, name: string): FeelValue | undefined {
  if (name === 'weekday') return whole(weekday(date))
  return name === 'year' || name === 'month' || name === 'day' ? new Decimal(date[name]) : undefined
}

const NO_DAY: FeelDate = { kind: 'date', year: 1970, month: 1, day: 1 }

function propertyOfTime(time: FeelTime, date: FeelDate | null, name: string): FeelValue | undefined {
  if (name === 'hour' || name === 'minute') return whole(time[name])
  if (name === 'second') return new Decimal(time.second).plus(new Decimal(time.nano).times('1e-9'))
  if (name === 'timezone') return time.zone
  if (name !== 'time offset') return undefined
  const offset = offsetOf(time, date ?? NO_DAY)
  return offset === null ? null : { kind: 'days and time duration', seconds: new Decimal(offset) }
}

function propertyOfDays({ seconds }: DaysDuration, name: string): FeelValue | undefined {
  const total = seconds.trunc()
  if (name === 'days') return total.div(86_400).trunc()
  if (name === 'hours') return total.mod(86_400).div(3600).trunc()
  if (name === 'minutes') return total.mod(3600).div(60).trunc()
  return name === 'seconds' ? seconds.mod(60) : undefined
}
