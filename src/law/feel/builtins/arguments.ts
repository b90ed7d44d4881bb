import { bug } from '#base/assert.ts'
import type { Decimal } from '../values/number.ts'
import {
  type FeelContext,
  type FeelFunction,
  type FeelRange,
  type FeelValue,
  isContext,
  isList,
  isNumber,
} from '../values/value.ts'

/**
 * Arguments of built-in functions as what their signature promised. That the promise is kept is `apply.ts`'s work; an
 * argument of another kind is a bug of ours.
 */
export function aText(value: FeelValue | undefined): string {
  return typeof value === 'string' ? value : bug('a text was promised')
}

export function aNumber(value: FeelValue | undefined): Decimal {
  return value !== undefined && isNumber(value) ? value : bug('a number was promised')
}

export function aList(value: FeelValue | undefined): readonly FeelValue[] {
  return value !== undefined && isList(value) ? value : bug('a list was promised')
}

export function aContext(value: FeelValue | undefined): FeelContext {
  return value !== undefined && isContext(value) ? value : bug('a context was promised')
}

export function aFunction(value: FeelValue | undefined): FeelFunction {
  return isTagged(value) && value.kind === 'function' ? value : bug('a function was promised')
}

export function isRange(value: FeelValue | undefined): value is FeelRange {
  return isTagged(value) && value.kind === 'range'
}

type Tagged = Extract<FeelValue, { readonly kind: string }>

/** Whether the value is one of those with a `kind` of their own: days, times, durations, ranges, functions. */
export function isTagged(value: FeelValue | undefined): value is Tagged {
  return typeof value === 'object' && value !== null && !isNumber(value) && !isList(value) && !isContext(value)
}
