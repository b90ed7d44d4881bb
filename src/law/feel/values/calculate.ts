import { Wrong } from '../run.ts'
import type { ArithmeticOp } from '../syntax/ast.ts'
import { calculateTemporal, TEMPORAL_RESULTS } from '../temporal/calculate-temporal.ts'
import type { SimpleType } from '../types/type.ts'
import { Decimal } from './number.ts'
import { type FeelValue, isList, isNumber, kindOf, onlyItem } from './value.ts'

/**
 * Arithmetic (DMN 1.5 tables 45 to 52): numbers with 34 digits, `+` of two texts, days with durations. Errors:
 * `no-value`, `types`, `division-by-zero`, `out-of-range`.
 */
export function calculate(op: ArithmeticOp, a: FeelValue, b: FeelValue): FeelValue | Wrong {
  if (isNumber(a) && isNumber(b)) return calculateNumbers(op, a, b)
  if (isList(a) || isList(b)) return calculateItems(op, onlyItem(a), onlyItem(b))
  if (a === null || b === null) return new Wrong('no-value', { op, left: kindOf(a), right: kindOf(b) })
  if (op === '+' && typeof a === 'string' && typeof b === 'string') return joinTexts(a, b)
  return calculateTemporal(op, a, b) ?? new Wrong('types', { op, left: kindOf(a), right: kindOf(b) })
}

/** A list of one counts as its item; other lists do not reckon. */
function calculateItems(op: ArithmeticOp, a: FeelValue, b: FeelValue): FeelValue | Wrong {
  if (isList(a) || isList(b)) return new Wrong('types', { op, left: kindOf(a), right: kindOf(b) })
  return calculate(op, a, b)
}

/** Longer than any letter; a text that doubles at every turn of a loop would fill the machine. */
const LONGEST = 1_000_000

function joinTexts(a: string, b: string): string | Wrong {
  return a.length + b.length > LONGEST ? new Wrong('endless') : a + b
}

/** `-x` of a number or a duration. */
export function negate(value: FeelValue): FeelValue | Wrong {
  if (isNumber(value)) return value.negated()
  if (value === null) return new Wrong('no-value', { op: '-', left: 'null', right: '' })
  if (kindOf(value) === 'years and months duration' || kindOf(value) === 'days and time duration')
    return calculate('*', value, MINUS_ONE)
  return new Wrong('types', { op: '-', left: kindOf(value), right: '' })
}

/** The kind of the result by the kinds of the two sides; null where the two never go together. */
export function resultType(op: ArithmeticOp, a: string, b: string): SimpleType | null {
  if (a === 'number' && b === 'number') return 'number'
  if (op === '+' && a === 'string' && b === 'string') return 'string'
  return TEMPORAL_RESULTS[`${a} ${op} ${b}`] ?? null
}

function calculateNumbers(op: ArithmeticOp, a: Decimal, b: Decimal): FeelValue | Wrong {
  if (op === '/' && b.isZero()) return new Wrong('division-by-zero')
  const result = resultOf(op, a, b)
  return result.isFinite() ? result : new Wrong('out-of-range', { text: `${a} ${op} ${b}` })
}

function resultOf(op: ArithmeticOp, a: Decimal, b: Decimal): Decimal {
  switch (op) {
    case '+':
      return a.plus(b)
    case '-':
      return a.minus(b)
    case '*':
      return a.times(b)
    case '/':
      return a.div(b)
    case '**':
      return a.pow(b)
  }
}

const MINUS_ONE = new Decimal(-1)
