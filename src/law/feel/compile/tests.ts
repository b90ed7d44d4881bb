import type { Expr, UnaryTests } from '../syntax/ast.ts'
import type { FeelValue } from '../values/value.ts'
import type { Frame } from './frame.ts'
import { compileTested } from './name.ts'
import { compileOneTest, type Test } from './one-test.ts'
import { compilePart, type Node, node, type Work } from './work.ts'

/** `x in (…)`: whether one of the tests holds; null where none does and one cannot be told. */
export function compileIn(expr: Extract<Expr, { readonly kind: 'in' }>, work: Work): Node {
  const value = compilePart(expr.value, work)
  const tests = expr.tests.map((test) => compileOneTest(test, value, work))
  return node((frame) => anyHolds(tests, value.code(frame), frame), 'boolean')
}

/** The cell of a table as a test of the value of its column; null for `-`, which any value passes. */
export function compileUnaryTests(cell: UnaryTests, work: Work): Test | null {
  if (cell.any) return null
  const tested = compileTested({ kind: 'tested', from: cell.from, to: cell.from }, work)
  const tests = cell.tests.map((test) => compileOneTest(test, tested, work))
  const [only] = tests
  const holds: Test =
    only && tests.length === 1
      ? only
      : (oneOfTexts(cell.tests, tests) ?? ((value, frame) => anyHolds(tests, value, frame)))
  if (!cell.negated) return holds
  return (value, frame) => {
    const held = holds(value, frame)
    return held === null ? null : !held
  }
}

/** Texts side by side, looked up at once; null where something else stands among them. */
function oneOfTexts(exprs: readonly Expr[], tests: readonly Test[]): Test | null {
  const texts = new Set(exprs.flatMap((expr) => (expr.kind === 'string' ? [expr.value] : [])))
  if (texts.size < exprs.length) return null
  return (value, frame) => (typeof value === 'string' ? texts.has(value) : anyHolds(tests, value, frame))
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
