import { note, Wrong } from '../run.ts'
import type { CompareOp, Expr } from '../syntax/ast.ts'
import { order } from '../values/order.ts'
import { literalOf } from '../values/text.ts'
import type { FeelRange, FeelValue } from '../values/value.ts'
import { checkComparable, incomparable } from './comparison.ts'
import { compileTested } from './name.ts'
import { compileOneTest } from './one-test.ts'
import { findName } from './scope.ts'
import { compilePart, constant, fault, type Node, node, type Work } from './work.ts'

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
