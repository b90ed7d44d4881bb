import { order } from './order.ts'
import type { FeelRange, FeelValue } from './value.ts'

/** Whether the value lies in the range; an end that is null is open. Null where value and ends do not compare. */
export function inRange(value: FeelValue, range: FeelRange): boolean | null {
  if (value === null || (range.low === null && range.high === null)) return null
  const above = range.low === null ? 1 : order(value, range.low)
  const below = range.high === null ? -1 : order(value, range.high)
  if (above === null || below === null) return null
  return (above > 0 || (above === 0 && range.includesLow)) && (below < 0 || (below === 0 && range.includesHigh))
}
