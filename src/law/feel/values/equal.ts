import { compareMoments, compareTimes } from '../temporal/compare-temporal.ts'
import { compareNumbers } from './number.ts'
import { type FeelContext, type FeelRange, type FeelValue, isContext, isList, isNumber, kindOf } from './value.ts'

/**
 * Whether two values are equal (DMN 1.5 table 53): null only to null; values of different kinds cannot be compared,
 * which is null. Lists and contexts are compared entry by entry.
 */
export function equal(a: FeelValue, b: FeelValue): boolean | null {
  if (a === null || b === null) return a === b
  if (typeof a === 'string' || typeof a === 'boolean') return typeof a === typeof b ? a === b : null
  if (isNumber(a)) return isNumber(b) ? compareNumbers(a, b) === 0 : null
  if (kindOf(a) !== kindOf(b)) return null
  if (isList(a)) return isList(b) ? equalLists(a, b) : null
  if (isContext(a)) return isContext(b) ? equalContexts(a, b) : null
  if (isNumber(b) || typeof b !== 'object' || isList(b) || isContext(b)) return null
  return equalTagged(a, b)
}

type Tagged = Extract<FeelValue, { readonly kind: string }>

function equalTagged(a: Tagged, b: Tagged): boolean | null {
  if (a.kind === 'date' && b.kind === 'date') return a.year === b.year && a.month === b.month && a.day === b.day
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b) === 0
  if (a.kind === 'date and time' && b.kind === 'date and time') return compareMoments(a, b) === 0
  if (a.kind === 'days and time duration' && b.kind === 'days and time duration') return a.seconds.eq(b.seconds)
  if (a.kind === 'years and months duration' && b.kind === 'years and months duration') return a.months === b.months
  if (a.kind === 'range' && b.kind === 'range') return equalRanges(a, b)
  return a.kind === 'function' && a === b ? true : null
}

function equalLists(a: readonly FeelValue[], b: readonly FeelValue[]): boolean | null {
  if (a.length !== b.length) return false
  return all(a.map((item, index) => equal(item, b[index] ?? null)))
}

function equalContexts(a: FeelContext, b: FeelContext): boolean | null {
  if (a.size !== b.size) return false
  return all([...a].map(([key, value]) => (b.has(key) ? equal(value, b.get(key) ?? null) : false)))
}

function equalRanges(a: FeelRange, b: FeelRange): boolean | null {
  if (a.sign !== b.sign || a.includesLow !== b.includesLow || a.includesHigh !== b.includesHigh) return false
  return all([equal(a.low, b.low), equal(a.high, b.high)])
}

function all(results: readonly (boolean | null)[]): boolean | null {
  if (results.includes(false)) return false
  return results.includes(null) ? null : true
}
