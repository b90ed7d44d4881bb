import { note, Wrong } from '../run.ts'
import type { CompareOp, Expr, Span } from '../syntax/ast.ts'
import { printType } from '../types/type.ts'
import { equal } from '../values/equal.ts'
import { compareNumbers, Decimal } from '../values/number.ts'
import { order } from '../values/order.ts'
import { type FeelValue, isList, isNumber, kindOf, onlyItem } from '../values/value.ts'

import type { Frame } from './frame.ts'
import { isKnown, kindOfType } from './known-type.ts'
import { compilePart, fault, type Node, node, type Work } from './work.ts'

/** `=` to `>=`. What cannot be compared is null, and noted. */
export function compileCompare(expr: Extract<Expr, { readonly kind: 'compare' }>, work: Work): Node {
  const [left, right] = [compilePart(expr.left, work), compilePart(expr.right, work)]
  checkComparable(expr.op, left, right, expr, work)
  const limit = right.constant?.value
  if (limit instanceof Decimal) {
    const test = compareWithNumber(expr.op, limit, expr)
    return node((frame) => test(left.code(frame), frame), 'boolean')
  }
  const [a, b] = [left.code, right.code]
  return node((frame) => {
    const [first, second] = [a(frame), b(frame)]
    return compareValues(expr.op, first, second) ?? note(frame.run, incomparable(expr.op, first, second), expr)
  }, 'boolean')
}

/** `between`: both ends included. */
export function compileBetween(expr: Extract<Expr, { readonly kind: 'between' }>, work: Work): Node {
  const value = compilePart(expr.value, work)
  const [low, high] = [compilePart(expr.low, work), compilePart(expr.high, work)]
  checkComparable('between', value, low, expr, work)
  checkComparable('between', value, high, expr, work)
  return node((frame) => {
    const tested = onlyItem(value.code(frame))
    const [above, below] = [order(tested, low.code(frame)), order(tested, high.code(frame))]
    if (above !== null && below !== null) return above >= 0 && below <= 0
    return note(frame.run, incomparable('between', tested, above === null ? low.code(frame) : high.code(frame)), expr)
  }, 'boolean')
}

/** What a comparison says, a list of one counting as its item where the other side is no list; null where the two cannot be compared. */
export function compareValues(op: CompareOp, a: FeelValue, b: FeelValue): boolean | null {
  if (isList(a) !== isList(b)) {
    const [left, right] = [onlyItem(a), onlyItem(b)]
    if (isList(left) === isList(right)) return compareValues(op, left, right)
  }
  if (op === '=') return equal(a, b)
  if (op === '!=') {
    const same = equal(a, b)
    return same === null ? null : !same
  }
  const placed = order(a, b)
  return placed === null ? null : holds(op, placed)
}

/** Why two values could not be compared. */
export function incomparable(op: string, a: FeelValue, b: FeelValue): Wrong {
  const missing = a === null || b === null
  return new Wrong(missing ? 'no-value' : 'types', { op, left: kindOf(a), right: kindOf(b) })
}

/** Faults a comparison whose two sides are of kinds that never compare. */
export function checkComparable(op: string, left: Node, right: Node, at: Expr, work: Work): void {
  if (!isKnown(left.type) || !isKnown(right.type)) return
  const [a, b] = [kindOfType(left.type), kindOfType(right.type)]
  const ordered = op !== '=' && op !== '!='
  const orderless = ordered && ['boolean', 'context', 'function', 'range'].includes(a)
  if (a !== b || orderless) fault(work, 'types', at, { op, left: printType(left.type), right: printType(right.type) })
}

/** A comparison with a number that is known. */
export function compareWithNumber(op: CompareOp, limit: Decimal, at: Span) {
  return (value: FeelValue, frame: Frame): boolean | null => {
    if (isNumber(value)) return holds(op, compareNumbers(value, limit))
    return compareValues(op, value, limit) ?? note(frame.run, incomparable(op, value, limit), at)
  }
}

function holds(op: CompareOp, placed: number): boolean {
  switch (op) {
    case '<':
      return placed < 0
    case '<=':
      return placed <= 0
    case '>':
      return placed > 0
    case '>=':
      return placed >= 0
    case '=':
      return placed === 0
    case '!=':
      return placed !== 0
  }
}
