import { printTemporal } from '../temporal/print-temporal.ts'
import { type FeelRange, type FeelValue, isContext, isList, isNumber } from './value.ts'

/** A value as `string()` writes it: a text as it is, anything else as FEEL would write it. Functions have no text. */
export function textOf(value: Exclude<FeelValue, null>): string {
  return typeof value === 'string' ? value : literalOf(value)
}

/** A value as a literal of FEEL: texts in quotes, numbers without exponent. */
export function literalOf(value: FeelValue): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return quote(value)
  if (isNumber(value)) return value.isZero() ? '0' : value.toFixed()
  if (isList(value)) return `[${value.map(literalOf).join(', ')}]`
  if (isContext(value))
    return `{${[...value].map(([key, entry]) => `${printKey(key)}: ${literalOf(entry)}`).join(', ')}}`
  if (value.kind === 'range') return printRange(value)
  return value.kind === 'function'
    ? `function(${value.params.map((param) => param.name).join(', ')})`
    : printTemporal(value)
}

/** A text as a literal of FEEL. */
export function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`
}

/** The key of a context as it is written: in quotes only where it is no plain name. */
export function printKey(key: string): string {
  return /^[\p{L}_?][\p{L}\p{N}_]*(?: [\p{L}_?][\p{L}\p{N}_]*)*$/u.test(key) ? key : quote(key)
}

function printRange({ low, high, includesLow, includesHigh }: FeelRange): string {
  if (low === null && high !== null) return `${includesHigh ? '<=' : '<'} ${literalOf(high)}`
  if (high === null && low !== null) return `${includesLow ? '>=' : '>'} ${literalOf(low)}`
  return `${includesLow ? '[' : '('}${literalOf(low)}..${literalOf(high)}${includesHigh ? ']' : ')'}`
}
