import type { SyntaxNode } from '@lezer/common'
import { bug } from '#base/assert.ts'
import type { Expr, Span } from './ast.ts'
import { childrenOf, named, part, textOf } from './parts.ts'
import { type Read, readArithmetic, readComparison, readTest } from './read-operators.ts'
import { readArguments, readEntry, readFunction, readIterators } from './read-structures.ts'
import { readType } from './read-type.ts'
import { nameText, stringValue } from './read-words.ts'

/** Turns a node of the grammar, without holes, into the tree of `ast.ts`. */
export function readExpr(node: SyntaxNode, source: string): Expr {
  const span = { from: node.from, to: node.to }
  const parts = childrenOf(node)
  const read = (each: SyntaxNode): Expr => readExpr(each, source)
  const at = (index: number): Expr => read(part(parts, index))
  switch (node.name) {
    case 'null':
      return { ...span, kind: 'null' }
    case 'BooleanLiteral':
      return { ...span, kind: 'boolean', value: textOf(node, source) === 'true' }
    case 'NumericLiteral':
      return { ...span, kind: 'number', text: textOf(node, source).replace(/\s/g, '') }
    case 'StringLiteral':
      return { ...span, kind: 'string', value: stringValue(textOf(node, source)) }
    case 'DateTimeLiteral':
      return readDateTime(parts, span, source, read)
    case '?':
      return { ...span, kind: 'tested' }
    case 'VariableName':
      return readName(node, span, source)
    case 'ParenthesizedExpression':
      return at(1)
    case 'PathExpression':
      return { ...span, kind: 'path', source: at(0), name: nameText(part(parts, 2), source) }
    case 'FilterExpression':
      return { ...span, kind: 'filter', source: at(0), condition: at(2) }
    case 'FunctionInvocation':
      return {
        ...span,
        kind: 'call',
        callee: readCallee(part(parts, 0), source),
        args: readArguments(parts, source, read),
      }
    case 'ArithmeticExpression':
      return readArithmetic(parts, span, source, read)
    case 'Comparison':
      return readComparison(parts, span, source, read)
    case 'SimplePositiveUnaryTest':
      return readTest(parts, span, source, read)
    case 'Disjunction':
      return { ...span, kind: 'or', left: at(0), right: at(2) }
    case 'Conjunction':
      return { ...span, kind: 'and', left: at(0), right: at(2) }
    case 'IfExpression':
      return { ...span, kind: 'if', condition: at(1), yes: at(3), no: at(5) }
    case 'ForExpression':
      return { ...span, kind: 'for', iterators: readIterators(part(parts, 1), source, read), body: at(3) }
    case 'QuantifiedExpression': {
      const kind = part(parts, 0).name === 'some' ? 'some' : 'every'
      return { ...span, kind, iterators: readIterators(part(parts, 1), source, read), body: at(3) }
    }
    case 'InstanceOfExpression':
      return { ...span, kind: 'instance', value: at(0), type: readType(part(parts, 3), source) }
    case 'List':
      return { ...span, kind: 'list', items: parts.slice(1, -1).map(read) }
    case 'Context':
      return {
        ...span,
        kind: 'context',
        entries: named(parts, 'ContextEntry').map((entry) => readEntry(entry, source, read)),
      }
    case 'FunctionDefinition':
      return readFunction(parts, span, source, read)
    default:
      return bug(`the grammar has a node ${node.name} that nobody reads`)
  }
}

/**
 * Trap: behind a context that holds a half-open range the grammar takes the words `null`, `true` and `false` for names.
 * They are reserved, so no name can be meant.
 */
function readName(node: SyntaxNode, span: Span, source: string): Expr {
  const name = nameText(node, source)
  if (name === 'null') return { ...span, kind: 'null' }
  if (name === 'true' || name === 'false') return { ...span, kind: 'boolean', value: name === 'true' }
  return { ...span, kind: 'name', name }
}

function readDateTime(parts: readonly SyntaxNode[], span: Span, source: string, read: Read): Expr {
  const first = part(parts, 0)
  if (first.name === 'AtLiteral')
    return { ...span, kind: 'at', text: stringValue(textOf(part(childrenOf(first), 0), source)) }
  const name = textOf(first, source).replace(/\s+/g, ' ')
  const callee: Expr = { kind: 'name', name, from: first.from, to: first.to }
  return { ...span, kind: 'call', callee, args: readArguments(parts, source, read) }
}

function readCallee(node: SyntaxNode, source: string): Expr {
  if (node.name !== 'SpecialFunctionName') return readExpr(node, source)
  return { kind: 'name', name: textOf(node, source).replace(/\s+/g, ' '), from: node.from, to: node.to }
}
