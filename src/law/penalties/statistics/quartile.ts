import { must } from '#base/assert.ts'
import type { Amount } from '../amount.ts'

/** Lowest first. */
export function rising(values: readonly Amount[]): readonly Amount[] {
  return [...values].sort((a, b) => a.cmp(b))
}

/**
 * The value below which a share of some sorted values lies, between two of them in proportion (the definition that
 * spreadsheets use). `quarters`: 1 the lower quartile, 2 the median, 3 the upper one. Trap: the list may not be empty.
 */
export function quartile(sorted: readonly Amount[], quarters: 1 | 2 | 3): Amount {
  const steps = (sorted.length - 1) * quarters
  const place = Math.floor(steps / 4)
  const below = must(sorted[place], 'a value')
  const above = sorted[place + 1] ?? below
  return below.plus(
    above
      .minus(below)
      .times(steps % 4)
      .div(4),
  )
}
