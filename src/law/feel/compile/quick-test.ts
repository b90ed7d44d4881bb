import { compareNumbers } from '../values/number.ts'
import { type FeelRange, type FeelValue, isNumber } from '../values/value.ts'

/** The test without its detours; undefined where the value is not of the kind it was made for. */
export type QuickTest = (value: FeelValue) => boolean | undefined

/** Equality with a value that is known: a text, a boolean or a number. Null for other kinds. */
export function quickEquality(known: FeelValue): QuickTest | null {
  if (typeof known === 'string') return (value) => (typeof value === 'string' ? value === known : undefined)
  if (typeof known === 'boolean') return (value) => (typeof value === 'boolean' ? value === known : undefined)
  return isNumber(known) ? (value) => (isNumber(value) ? compareNumbers(value, known) === 0 : undefined) : null
}

/** A range of numbers that are known. Null for other ranges. */
export function quickRange({ low, high, includesLow, includesHigh }: FeelRange): QuickTest | null {
  if (low === null || high === null || !isNumber(low) || !isNumber(high)) return null
  const [least, most] = [includesLow ? 0 : 1, includesHigh ? 0 : -1]
  return (value) => {
    if (!isNumber(value)) return undefined
    return compareNumbers(value, low) >= least && compareNumbers(value, high) <= most
  }
}
