import { order } from '../values/order.ts'
import type { FeelValue } from '../values/value.ts'
import { isRange } from './arguments.ts'

/** An end of a range: its value, on which side it lies, and whether it belongs to the range. A null value is no end. */
export interface Bound {
  readonly value: FeelValue
  readonly side: 'low' | 'high'
  readonly included: boolean
}

export interface Bounds {
  readonly low: Bound
  readonly high: Bound
}

/** The ends of a range; of a point, the point twice. */
export function boundsOf(value: FeelValue): Bounds {
  if (!isRange(value))
    return { low: { value, side: 'low', included: true }, high: { value, side: 'high', included: true } }
  return {
    low: { value: value.low, side: 'low', included: value.includesLow },
    high: { value: value.high, side: 'high', included: value.includesHigh },
  }
}

/** How the values of two ends stand to each other, an open end being beyond all values; null where they do not compare. */
export function compareEnds(a: Bound, b: Bound): number | null {
  if (a.value !== null && b.value !== null) return order(a.value, b.value)
  return beyond(a) - beyond(b)
}

const beyond = (end: Bound): number => (end.value !== null ? 0 : end.side === 'low' ? -1 : 1)
