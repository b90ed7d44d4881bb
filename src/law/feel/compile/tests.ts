import { note, Wrong } from '../run.ts'
import type { CompareOp, Expr, UnaryTests } from '../syntax/ast.ts'
import { equal } from '../values/equal.ts'
import { inRange } from '../values/in-range.ts'
import { order } from '../values/order.ts'
import { literalOf } from '../values/text.ts'
import { type FeelRange, type FeelValue, isList } from '../values/value.ts'
import { checkComparable, compareValues, incomparable } from './comparison.ts'

import type { Code, Frame } from './frame.ts'
import { compileTested } from './name.ts'
import { findName } from './scope.ts'
import { compilePart, constant, fault, type Node, node, type Work } from './work.ts'

/** What a test says of a value. */
type Test = (value: FeelValue, frame: Frame) => boolean | null

/** `x in (…)`: whether one of the tests holds; null where none does and one cannot be told. */
export function compileIn(expr: Extract<Expr, { readonly kind: 'in' }>, work: Work): Node {
  const value = compilePart(expr.value, work)
  const tests = expr.tests.map((test) => compileOneTest(test, value, work))
  return node((frame) => anyHolds(tests, value.code(frame), frame), 'boolean')
}

/** The cell of a table, as code that says whether it holds for `?`. */
export function compileUnaryTests(cell: UnaryTests, work: Work): Node {
  if (cell.any) return constant(true, 'boolean')
  const tested = compileTested({ kind: 'tested', from: cell.from, to: cell.from }, work)
  const tests = cell.tests.map((test) => compileOneTest(test, tested, work))
  const [only] = tests
  const holds: Code =
    only && tests.length === 1
      ? (frame) => only(tested.code(frame), frame)
      : (frame) => anyHolds(tests, tested.code(frame), frame)
  if (!cell.negated) return node(holds, 'boolean')
  return node((frame) => {
    const held = holds(frame)
    return held === null ? null : !held
  }, 'boolean')
}

function anyHolds(tests: readonly Test[], value: FeelValue, frame: Frame): boolean | null {
  let unknown = false
  for (const test of tests) {
    const held = test(value, frame)
    if (held === true) return true
    unknown ||= held === null
  }
  return unknown ? null : false
}

/**
 * One test: `> 5`, a range, a list that holds the value, something equal to it, or an expression over `?` that is true
 * (DMN 1.5 §7.3.2 and table 54).
 */
function compileOneTest(test: Expr, tested: Node, work: Work): Test {
  if (test.kind === 'test') {
    const operand = compilePart(test.operand, work)
    checkComparable(test.op, tested, operand, test, work)
    return (value, frame) => {
      const limit = operand.code(frame)
      return compareValues(test.op, value, limit) ?? note(frame.run, incomparable(test.op, value, limit), test)
    }
  }
  if (test.kind === 'range') {
    const range = compilePart(test, work)
    return (value, frame) => {
      const bounds = range.code(frame)
      return (
        holdsFor(value, bounds) ??
        note(frame.run, incomparable('in', value, (bounds as FeelRange | null)?.low ?? null), test)
      )
    }
  }
  const made = compilePart(test, work)
  if (asksTested(test)) return (_value, frame) => booleanOf(made.code(frame))
  checkEqualKind(made, tested, test, work)
  return (value, frame) => {
    const found = made.code(frame)
    return holdsFor(value, found) ?? (found === null ? null : note(frame.run, incomparable('=', value, found), test))
  }
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

/** `[1..5)`. */
export function compileRange(expr: Extract<Expr, { readonly kind: 'range' }>, work: Work): Node {
  const [low, high] = [compilePart(expr.low, work), compilePart(expr.high, work)]
  checkComparable('..', low, high, expr, work)
  const { includesLow, includesHigh } = expr
  const type = { range: low.type === 'null' ? high.type : low.type }
  const make = (from: FeelValue, to: FeelValue): FeelRange | Wrong => {
    const placed = from === null || to === null ? 0 : order(from, to)
    if (placed === null) return incomparable('..', from, to)
    if (placed > 0) return new Wrong('out-of-range', { text: `${literalOf(from)}..${literalOf(to)}` })
    return { kind: 'range', sign: null, low: from, high: to, includesLow, includesHigh }
  }
  if (low.constant && high.constant) {
    const made = make(low.constant.value, high.constant.value)
    if (!(made instanceof Wrong)) return constant(made, type)
    if (made.kind === 'out-of-range') fault(work, 'literal', expr, made.facts)
  }
  return node((frame) => {
    const made = make(low.code(frame), high.code(frame))
    return made instanceof Wrong ? note(frame.run, made, expr) : made
  }, type)
}

/** `> 5` alone: in a table a test of `?`, elsewhere a range open at one end. */
export function compileTest(expr: Extract<Expr, { readonly kind: 'test' }>, work: Work): Node {
  const operand = compilePart(expr.operand, work)
  if (findName(work.scope, '?')) {
    const tested = compileTested({ ...expr, kind: 'tested' }, work)
    const test = compileOneTest(expr, tested, work)
    return node((frame) => test(tested.code(frame), frame), 'boolean')
  }
  return node((frame) => openRange(expr.op, operand.code(frame)), { range: operand.type })
}

function openRange(op: CompareOp, end: FeelValue): FeelRange {
  const below = op === '<' || op === '<='
  return {
    kind: 'range',
    sign: op,
    low: below ? null : end,
    high: below || op === '=' ? end : null,
    includesLow: op === '>=' || op === '=',
    includesHigh: op === '<=' || op === '=',
  }
}
