import { dateTimeProperty } from '../temporal/properties.ts'
import { type FeelValue, isContext, isList, isNumber } from './value.ts'

/** A property of a value that is no context (DMN 1.5 table 65): `.year` of a date, `.start` of a range; else undefined. */
export function propertyOf(value: FeelValue, name: string): FeelValue | undefined {
  if (value === null || typeof value !== 'object' || isNumber(value) || isList(value) || isContext(value))
    return undefined
  if (value.kind === 'function') return undefined
  if (value.kind !== 'range') return dateTimeProperty(value, name)
  switch (name) {
    case 'start':
      return value.low
    case 'end':
      return value.high
    case 'start included':
      return value.includesLow
    case 'end included':
      return value.includesHigh
    default:
      return undefined
  }
}
