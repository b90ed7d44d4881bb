import { compareDates, compareMoments, compareTimes } from '../temporal/compare-temporal.ts'
import { compareNumbers } from './number.ts'
import { type FeelValue, isContext, isList, isNumber } from './value.ts'

/**
 * Below 0, 0 or above 0 as `a` stands before, with or after `b`; null where there is no order between them: other
 * kinds, null, lists, contexts, booleans (DMN 1.5 table 54).
 */
export function order(a: FeelValue, b: FeelValue): number | null {
  if (a === null || b === null) return null
  if (isNumber(a)) return isNumber(b) ? compareNumbers(a, b) : null
  if (typeof a === 'string') return typeof b === 'string' ? orderTexts(a, b) : null
  if (typeof a !== 'object' || typeof b !== 'object' || isNumber(b)) return null
  if (isList(a) || isList(b) || isContext(a) || isContext(b)) return null
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b)
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a, b)
  if (a.kind === 'date and time' && b.kind === 'date and time') return compareMoments(a, b)
  if (a.kind === 'days and time duration' && b.kind === 'days and time duration') return a.seconds.cmp(b.seconds)
  if (a.kind === 'years and months duration' && b.kind === 'years and months duration') return a.months - b.months
  return null
}

/** By code points, so that signs beyond the first plane stand after those within it. */
function orderTexts(a: string, b: string): number {
  if (a === b) return 0
  for (let at = 0; at < a.length && at < b.length; at += 1)
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0)
  return a.length - b.length
}
