import { Wrong } from '../run.ts'
import { dateOfEpochDay, epochDay } from '../temporal/calendar.ts'
import { Decimal, integerOf } from './number.ts'
import { type FeelValue, isContext, isList, isNumber } from './value.ts'

/** The ends of `1..n`, which may also run downwards. */
export interface Ends {
  readonly kind: 'ends'
  readonly low: FeelValue
  readonly high: FeelValue
}

const MOST = 1_000_000

/**
 * What an iterator walks over: the items of a list, whole numbers or days from one end to the other, or a single
 * value. Errors: `no-value`; `wrong-type` where ends are neither whole numbers nor days; `endless` beyond a million.
 */
export function domainOf(over: FeelValue | Ends): readonly FeelValue[] | Wrong {
  if (over === null) return new Wrong('no-value', { name: '' })
  if (isEnds(over)) return steps(over.low, over.high, true, true)
  if (isList(over)) return over
  if (typeof over !== 'object' || isNumber(over) || isContext(over) || over.kind !== 'range') return [over]
  return steps(over.low, over.high, over.includesLow, over.includesHigh)
}

const isEnds = (over: FeelValue | Ends): over is Ends =>
  typeof over === 'object' && over !== null && 'kind' in over && over.kind === 'ends'

function steps(low: FeelValue, high: FeelValue, first: boolean, last: boolean): readonly FeelValue[] | Wrong {
  const days = kindOfEnd(low) === 'date' && kindOfEnd(high) === 'date'
  const [from, to] = [placeOf(low), placeOf(high)]
  if (from === null || to === null || (kindOfEnd(low) === 'date') !== (kindOfEnd(high) === 'date'))
    return new Wrong('wrong-type', { wanted: 'number', got: kindOfEnd(from === null ? low : high) })
  if (Math.abs(to - from) > MOST) return new Wrong('endless')
  const step = from <= to ? 1 : -1
  const [begin, end] = [first ? from : from + step, last ? to : to - step]
  const values: FeelValue[] = []
  for (let at = begin; step > 0 ? at <= end : at >= end; at += step)
    values.push(days ? dateOfEpochDay(at) : new Decimal(at))
  return values
}

function placeOf(end: FeelValue): number | null {
  if (isNumber(end)) return integerOf(end)
  return typeof end === 'object' && end !== null && !isList(end) && !isContext(end) && end.kind === 'date'
    ? epochDay(end)
    : null
}

function kindOfEnd(end: FeelValue): string {
  return isNumber(end) || typeof end !== 'object' || end === null || isList(end) || isContext(end) ? 'number' : end.kind
}
