import type { SyntaxNode } from '@lezer/common'
import type { FeelFault } from '../faults.ts'
import type { Expr, UnaryTests } from './ast.ts'
import type { Grammar } from './grammar.ts'
import { childrenOf, readExpr } from './read-expr.ts'

export type Read<T> =
  | { readonly ok: true; readonly tree: T }
  | { readonly ok: false; readonly faults: readonly FeelFault[] }

/** Reads an expression. Errors: `empty`, or `syntax` where reading stopped. */
export function readExpression(source: string, grammar: Grammar): Read<Expr> {
  return readText(source, grammar.expression, (top) => {
    const [body] = childrenOf(top)
    return body ? readExpr(body, source) : null
  })
}

/** Reads the cell of a table: tests side by side, `not(…)`, or `-`. Errors: as for an expression. */
export function readUnaryTests(source: string, grammar: Grammar): Read<UnaryTests> {
  return readText(source, grammar.unaryTests, (top) => {
    const parts = childrenOf(top)
    const list = parts.find((part) => part.name === 'PositiveUnaryTests')
    const tests = list ? childrenOf(list).flatMap(childrenOf) : []
    return {
      from: top.from,
      to: top.to,
      any: parts[0]?.name === 'Wildcard',
      negated: parts[0]?.name === 'not',
      tests: tests.map((test) => readExpr(test, source)),
    }
  })
}

function readText<T>(source: string, parse: Grammar['expression'], read: (top: SyntaxNode) => T | null): Read<T> {
  if (source.trim() === '') return fault('empty', 0, source.length, source)
  const top = parse(source)?.topNode
  if (!top) return fault('syntax', 0, source.length, source)
  const hole = firstHole(top)
  if (hole) return fault('syntax', hole.from, Math.max(hole.to, hole.from), source)
  const tree = read(top)
  return tree === null ? fault('syntax', 0, source.length, source) : { ok: true, tree }
}

function firstHole(node: SyntaxNode): SyntaxNode | null {
  if (node.type.isError) return node
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const hole = firstHole(child)
    if (hole) return hole
  }
  return null
}

function fault(code: 'empty' | 'syntax', from: number, to: number, source: string): Read<never> {
  const rest = source.slice(from, Math.max(to, from + 12)).trim()
  return { ok: false, faults: [{ code, from, to, facts: code === 'syntax' ? { text: rest } : {} }] }
}
