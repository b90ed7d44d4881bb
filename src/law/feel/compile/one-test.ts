import { note, type Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { equal } from '../values/equal.ts'
import { inRange } from '../values/in-range.ts'
import { type FeelRange, type FeelValue, isList, isNumber } from '../values/value.ts'
import { checkComparable, compareValues, compareWithNumber, incomparable } from './comparison.ts'
import type { Frame } from './frame.ts'
import { quickEquality, quickRange } from './quick-test.ts'
import { compilePart, type Node, type Work } from './work.ts'

/** What a test says of a value. */
export type Test = (value: FeelValue, frame: Frame) => boolean | null

/**
 * One test: `> 5`, a range, a list that holds the value, something equal to it, or an expression over `?` that is true
 * (DMN 1.5 §7.3.2 and table 54).
 */
export function compileOneTest(test: Expr, tested: Node, work: Work): Test {
  if (test.kind === 'test') {
    const operand = compilePart(test.operand, work)
    checkComparable(test.op, tested, operand, test, work)
    const known = operand.constant?.value ?? null
    if (isNumber(known)) return compareWithNumber(test.op, known, test)
    return (value, frame) => {
      const limit = operand.code(frame)
      return compareValues(test.op, value, limit) ?? note(frame.run, incomparable(test.op, value, limit), test)
    }
  }
  const made = compilePart(test, work)
  if (asksTested(test)) return (_value, frame) => booleanOf(made.code(frame))
  if (test.kind !== 'range') checkEqualKind(made, tested, test, work)
  const slow: Test = (value, frame) => {
    const found = made.code(frame)
    return holdsFor(value, found) ?? (found === null ? null : note(frame.run, unlike(value, found), test))
  }
  const known = made.constant?.value ?? null
  const quick = isRange(known) ? quickRange(known) : quickEquality(known)
  return quick ? (value, frame) => quick(value) ?? slow(value, frame) : slow
}

function unlike(value: FeelValue, found: FeelValue): Wrong {
  return isRange(found) ? incomparable('in', value, found.low ?? found.high) : incomparable('=', value, found)
}

const booleanOf = (value: FeelValue): boolean | null => (typeof value === 'boolean' ? value : null)

/** Whether a value meets what stands in the cell: in the range, in the list, or equal. */
function holdsFor(value: FeelValue, found: FeelValue): boolean | null {
  if (isRange(found)) {
    const same = isRange(value) ? equal(value, found) : null
    return same === true ? true : inRange(value, found)
  }
  if (!isList(found)) return equal(value, found)
  if (isList(value) && equal(value, found) === true) return true
  return found.some((item) => (isRange(item) ? inRange(value, item) : equal(value, item)) === true)
}

const isRange = (value: FeelValue): value is FeelRange =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'range'

function checkEqualKind(made: Node, tested: Node, test: Expr, work: Work): void {
  if (typeof made.type === 'string' && made.type !== 'any') checkComparable('=', tested, made, test, work)
}

/** Whether the expression itself speaks of `?`. Inside a function that asks for it elsewhere it does not count. */
function asksTested(expr: Expr): boolean {
  if (expr.kind === 'tested') return true
  return Object.values(expr).some((part) => asksWithin(part))
}

function asksWithin(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(asksWithin)
  if (typeof part !== 'object' || part === null) return false
  // Parts of an expression are expressions, or carry some.
  return asksTested(part as Expr)
}
