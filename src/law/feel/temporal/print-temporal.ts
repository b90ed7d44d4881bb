import type { Decimal } from '../values/number.ts'
import type { DaysDuration, FeelDate, FeelDateTime, FeelTime, MonthsDuration } from '../values/value.ts'

/** As FEEL reads it back: `2026-11-26`, `10:30:00+08:00`, `P1DT2H`, `P1Y2M`. */
export function printTemporal(value: FeelDate | FeelTime | FeelDateTime | DaysDuration | MonthsDuration): string {
  switch (value.kind) {
    case 'date':
      return `${value.year < 0 ? '-' : ''}${String(Math.abs(value.year)).padStart(4, '0')}-${two(value.month)}-${two(value.day)}`
    case 'time':
      return printTime(value)
    case 'date and time':
      return `${printTemporal(value.date)}T${printTime(value.time)}`
    case 'days and time duration':
      return printDays(value.seconds)
    case 'years and months duration':
      return printMonths(value.months)
  }
}

const two = (n: number): string => String(n).padStart(2, '0')

function printTime({ hour, minute, second, nano, offset, zone }: FeelTime): string {
  const fraction = nano === 0 ? '' : `.${String(nano).padStart(9, '0').replace(/0+$/, '')}`
  return `${two(hour)}:${two(minute)}:${two(second)}${fraction}${zone === null ? printOffset(offset) : `@${zone}`}`
}

function printOffset(offset: number | null): string {
  if (offset === null) return ''
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  const seconds = size % 60 === 0 ? '' : `:${two(size % 60)}`
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor((size % 3600) / 60))}${seconds}`
}

function printDays(seconds: Decimal): string {
  const size = seconds.abs()
  const days = size.div(86_400).floor()
  const [hours, minutes] = [size.mod(86_400).div(3600).floor(), size.mod(3600).div(60).floor()]
  const rest = size.mod(60)
  const parts = [part(hours, 'H'), part(minutes, 'M'), part(rest, 'S')].join('')
  const text = `P${part(days, 'D')}${parts === '' ? '' : `T${parts}`}`
  return text === 'P' ? 'PT0S' : `${seconds.isNegative() ? '-' : ''}${text}`
}

const part = (n: Decimal, unit: string): string => (n.isZero() ? '' : `${n.toFixed()}${unit}`)

function printMonths(months: number): string {
  const size = Math.abs(months)
  const [years, rest] = [Math.floor(size / 12), size % 12]
  const text = `P${years === 0 ? '' : `${years}Y`}${rest === 0 ? '' : `${rest}M`}`
  return text === 'P' ? 'P0M' : `${months < 0 ? '-' : ''}${text}`
}
