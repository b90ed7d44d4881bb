import type { Run, Wrong } from '../run.ts'
import type { CompareOp } from '../syntax/ast.ts'
import type { FeelType } from '../types/type.ts'
import { Decimal } from './number.ts'

/**
 * What FEEL reckons with (DMN 1.5 §10.3.2): null, boolean, string, a decimal, a list, a context in the order of its
 * entries, and tagged values. Errors are not among them: inside an expression they count as null, as the standard
 * has it, and are written down in the run (`errors.ts`).
 */
export type FeelValue =
  | null
  | boolean
  | string
  | Decimal
  | readonly FeelValue[]
  | FeelContext
  | FeelDate
  | FeelTime
  | FeelDateTime
  | DaysDuration
  | MonthsDuration
  | FeelRange
  | FeelFunction

export type FeelContext = ReadonlyMap<string, FeelValue>

export interface FeelDate {
  readonly kind: 'date'
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A time of day. `offset` in seconds east of Greenwich, or a named `zone`; both null where the text names neither. */
export interface FeelTime {
  readonly kind: 'time'
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly nano: number
  readonly offset: number | null
  readonly zone: string | null
}

export interface FeelDateTime {
  readonly kind: 'date and time'
  readonly date: FeelDate
  readonly time: FeelTime
}

/** Unit: seconds, with fractions. */
export interface DaysDuration {
  readonly kind: 'days and time duration'
  readonly seconds: Decimal
}

/** Unit: months, a whole number. */
export interface MonthsDuration {
  readonly kind: 'years and months duration'
  readonly months: number
}

/** A range; an end that is null is open. */
export interface FeelRange {
  readonly kind: 'range'
  /** The sign of a range written as a comparison (`> 5`); null for one with two ends. The two are never equal. */
  readonly sign: CompareOp | null
  readonly low: FeelValue
  readonly high: FeelValue
  readonly includesLow: boolean
  readonly includesHigh: boolean
}

/**
 * A function made in an expression, of a business knowledge model, or built in. Arguments stand in the order of
 * `params`; a failed call answers with a `Wrong`. Trap: it is no JSON, and two functions are never equal.
 */
export interface FeelFunction {
  readonly kind: 'function'
  readonly name: string
  readonly params: readonly { readonly name: string; readonly type: FeelType }[]
  readonly returns: FeelType
  readonly call: (args: readonly FeelValue[], run: Run) => FeelValue | Wrong
}

export type Kind =
  | 'null'
  | 'boolean'
  | 'string'
  | 'number'
  | 'list'
  | 'context'
  | Exclude<FeelValue, null | boolean | string | Decimal | readonly FeelValue[] | FeelContext>['kind']

/** What kind of value this is, by the name FEEL has for it. */
export function kindOf(value: FeelValue): Kind {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'string'
  if (value instanceof Decimal) return 'number'
  if (isList(value)) return 'list'
  return isContext(value) ? 'context' : value.kind
}

/** Whether the value is a list. (`Array.isArray` alone does not narrow a readonly array.) */
export function isList(value: FeelValue): value is readonly FeelValue[] {
  return Array.isArray(value)
}

/** The item of a list of one; anything else as it is (DMN 1.5 §10.3.2.9.4, “from singleton list”). */
export function onlyItem(value: FeelValue): FeelValue {
  if (!isList(value) || value.length !== 1) return value
  return value[0] ?? null
}

export function isContext(value: FeelValue): value is FeelContext {
  return value instanceof Map
}

export function isNumber(value: FeelValue): value is Decimal {
  return value instanceof Decimal
}
