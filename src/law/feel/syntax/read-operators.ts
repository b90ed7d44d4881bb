import type { SyntaxNode } from '@lezer/common'
import type { ArithmeticOp, CompareOp, Expr, Span } from './ast.ts'
import { childrenOf, part, textOf } from './parts.ts'

/** Reads a part of the one at hand; handed along, since expressions hold each other. */
export type Read = (node: SyntaxNode) => Expr

/** `a + b`, and the sign before one operand. */
export function readArithmetic(parts: readonly SyntaxNode[], span: Span, source: string, read: Read): Expr {
  const first = part(parts, 0)
  if (first.name === 'ArithOp') {
    const operand = read(part(parts, 1))
    return textOf(first, source) === '-' ? { ...span, kind: 'minus', operand } : operand
  }
  const sign = textOf(part(parts, 1), source)
  // The grammar has no other signs between two operands.
  const op = (sign === '^' ? '**' : sign) as ArithmeticOp
  return { ...span, kind: 'arithmetic', op, left: read(first), right: read(part(parts, 2)) }
}

/** `=` to `>=`, `between`, `in`. */
export function readComparison(parts: readonly SyntaxNode[], span: Span, source: string, read: Read): Expr {
  const left = read(part(parts, 0))
  const sign = part(parts, 1)
  if (sign.name === 'between')
    return { ...span, kind: 'between', value: left, low: read(part(parts, 2)), high: read(part(parts, 4)) }
  if (sign.name === 'in') {
    const list = parts.find((each) => each.name === 'PositiveUnaryTests')
    const tests = list ? childrenOf(list) : [part(parts, 2)]
    return { ...span, kind: 'in', value: left, tests: tests.map((test) => read(part(childrenOf(test), 0))) }
  }
  return { ...span, kind: 'compare', op: signOf(sign, source), left, right: read(part(parts, 2)) }
}

/** `> 5` standing alone, and `[1..5)`. */
export function readTest(parts: readonly SyntaxNode[], span: Span, source: string, read: Read): Expr {
  const first = part(parts, 0)
  if (first.name !== 'Interval')
    return { ...span, kind: 'test', op: signOf(first, source), operand: read(part(parts, 1)) }
  const ends = childrenOf(first)
  return {
    ...span,
    kind: 'range',
    low: read(part(ends, 1)),
    high: read(part(ends, 3)),
    includesLow: textOf(part(ends, 0), source) === '[',
    includesHigh: textOf(part(ends, 4), source) === ']',
  }
}

function signOf(node: SyntaxNode, source: string): CompareOp {
  // The grammar has no other signs of comparison.
  return textOf(node, source) as CompareOp
}
