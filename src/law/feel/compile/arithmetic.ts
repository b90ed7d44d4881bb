import { note, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { printType } from '../types/type.ts'
import { typeOfValue } from '../types/type-of-value.ts'
import { calculate, negate, resultType } from '../values/calculate.ts'

import { isKnown, kindOfType } from './known-type.ts'
import { compilePart, constant, fault, type Node, node, type Work } from './work.ts'

/** `+ - * / **` over numbers, texts, days and durations. */
export function compileArithmetic(expr: Extract<Expr, { readonly kind: 'arithmetic' }>, work: Work): Node {
  const [left, right] = [compilePart(expr.left, work), compilePart(expr.right, work)]
  const known = isKnown(left.type) && isKnown(right.type)
  const type = resultType(expr.op, kindOfType(left.type), kindOfType(right.type))
  if (known && type === null)
    fault(work, 'types', expr, { op: expr.op, left: printType(left.type), right: printType(right.type) })
  const [a, b, op] = [left.code, right.code, expr.op]
  const made = node(
    (frame) => {
      const result = calculate(op, a(frame), b(frame))
      return result instanceof Wrong ? note(frame.run, result, expr) : result
    },
    known && type !== null ? type : 'any',
  )
  return left.constant && right.constant ? folded(made, calculate(op, left.constant.value, right.constant.value)) : made
}

/** `-x`. */
export function compileMinus(expr: Extract<Expr, { readonly kind: 'minus' }>, work: Work): Node {
  const operand = compilePart(expr.operand, work)
  const made = node((frame) => {
    const result = negate(operand.code(frame))
    return result instanceof Wrong ? note(frame.run, result, expr) : result
  }, operand.type)
  return operand.constant ? folded(made, negate(operand.constant.value)) : made
}

function folded(made: Node, value: ReturnType<typeof calculate>): Node {
  return value instanceof Wrong ? made : constant(value, typeOfValue(value))
}
