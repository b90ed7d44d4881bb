import { order } from './order.ts'
import { type FeelRange, type FeelValue, onlyItem } from './value.ts'

/**
 * Whether the value lies in the range: above its low end and below its high one. Null where that cannot be told: value
 * and end do not compare, or a range written with two ends has null for one.
 */
export function inRange(value: FeelValue, range: FeelRange): boolean | null {
  const only = onlyItem(value)
  if (only === null) return null
  const above = sideOf(only, range, 'low')
  const below = sideOf(only, range, 'high')
  if (above === false || below === false) return false
  return above === null || below === null ? null : true
}

function sideOf(value: FeelValue, range: FeelRange, side: 'low' | 'high'): boolean | null {
  const end = range[side]
  if (end === null) return range.sign === null ? null : true
  const placed = order(value, end)
  if (placed === null) return null
  if (placed === 0) return side === 'low' ? range.includesLow : range.includesHigh
  return side === 'low' ? placed > 0 : placed < 0
}
