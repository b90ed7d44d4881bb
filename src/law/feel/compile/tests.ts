import type { Expr, UnaryTests } from '../syntax/ast.ts'
import type { FeelValue } from '../values/value.ts'
import type { Code, Frame } from './frame.ts'
import { compileTested } from './name.ts'
import { compileOneTest, type Test } from './one-test.ts'
import { compilePart, constant, type Node, node, type Work } from './work.ts'

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
