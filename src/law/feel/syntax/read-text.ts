import type { SyntaxNode } from '@lezer/common'
import type { FeelFault } from '../faults.ts'
import type { Expr, UnaryTests } from './ast.ts'
import type { Grammar } from './grammar.ts'
import { childrenOf } from './parts.ts'
import { readExpr } from './read-expr.ts'
import { readPlainExpression, readPlainTests } from './read-plain.ts'

export type Read<T> =
  | { readonly ok: true; readonly tree: T }
  | { readonly ok: false; readonly faults: readonly FeelFault[] }

/** Reads an expression. Errors: `empty`, or `syntax` where reading stopped. */
export function readExpression(source: string, grammar: () => Grammar): Read<Expr> {
  const plain = readPlainExpression(source)
  if (plain) return { ok: true, tree: plain }
  return readText(
    source,
    (text) => grammar().expression(text),
    (top) => {
      const [body] = childrenOf(top)
      return body ? readExpr(body, source) : null
    },
  )
}

/** Reads the cell of a table: tests side by side, `not(…)`, or `-`. Errors: as for an expression. */
export function readUnaryTests(source: string, grammar: () => Grammar): Read<UnaryTests> {
  const plain = readPlainTests(source)
  if (plain) return { ok: true, tree: plain }
  return readText(
    source,
    (text) => grammar().unaryTests(text),
    (top) => {
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
    },
  )
}

function readText<T>(source: string, parse: Grammar['expression'], read: (top: SyntaxNode) => T | null): Read<T> {
  if (source.trim() === '') return fault('empty', 0, source.length, source)
  const top = parse(source)?.topNode
  if (!top) return fault('syntax', 0, source.length, source)
  if (!isWithin(top, DEEPEST)) return fault('too-deep', 0, source.length, source)
  const hole = firstHole(top)
  if (hole) return fault('syntax', hole.from, Math.max(hole.to, hole.from), source)
  const tree = read(top)
  return tree === null ? fault('syntax', 0, source.length, source) : { ok: true, tree }
}

/** Deeper than any condition that somebody reads; what goes further wants to break whoever walks it. */
const DEEPEST = 1000

function isWithin(node: SyntaxNode, levels: number): boolean {
  if (levels === 0) return false
  for (let child = node.firstChild; child; child = child.nextSibling) if (!isWithin(child, levels - 1)) return false
  return true
}

function firstHole(node: SyntaxNode): SyntaxNode | null {
  if (node.type.isError) return node
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const hole = firstHole(child)
    if (hole) return hole
  }
  return null
}

function fault(code: 'empty' | 'syntax' | 'too-deep', from: number, to: number, source: string): Read<never> {
  const rest = source.slice(from, Math.max(to, from + 12)).trim()
  return { ok: false, faults: [{ code, from, to, facts: code === 'syntax' ? { text: rest } : {} }] }
}
