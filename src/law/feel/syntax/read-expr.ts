import type { SyntaxNode } from '@lezer/common'
import { bug } from '#base/assert.ts'
import type { Arguments, ArithmeticOp, CompareOp, Entry, Expr, Iterator, Param, Span } from './ast.ts'
import { readType } from './read-type.ts'
import { nameText, stringValue } from './read-words.ts'

/** Turns a node of the grammar, without holes, into the tree of `ast.ts`. */
export function readExpr(node: SyntaxNode, source: string): Expr {
  const span = { from: node.from, to: node.to }
  const parts = childrenOf(node)
  const at = (index: number): Expr => readExpr(part(parts, index), source)
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
      return readDateTime(parts, span, source)
    case '?':
      return { ...span, kind: 'tested' }
    case 'VariableName':
      return { ...span, kind: 'name', name: nameText(node, source) }
    case 'ParenthesizedExpression':
      return at(1)
    case 'PathExpression':
      return { ...span, kind: 'path', source: at(0), name: nameText(part(parts, 2), source) }
    case 'FilterExpression':
      return { ...span, kind: 'filter', source: at(0), condition: at(2) }
    case 'FunctionInvocation':
      return { ...span, kind: 'call', callee: readCallee(part(parts, 0), source), args: readArguments(parts, source) }
    case 'ArithmeticExpression':
      return readArithmetic(parts, span, source)
    case 'Comparison':
      return readComparison(parts, span, source)
    case 'SimplePositiveUnaryTest':
      return readTest(parts, span, source)
    case 'Disjunction':
      return { ...span, kind: 'or', left: at(0), right: at(2) }
    case 'Conjunction':
      return { ...span, kind: 'and', left: at(0), right: at(2) }
    case 'IfExpression':
      return { ...span, kind: 'if', condition: at(1), yes: at(3), no: at(5) }
    case 'ForExpression':
      return { ...span, kind: 'for', iterators: readIterators(part(parts, 1), source), body: at(3) }
    case 'QuantifiedExpression': {
      const kind = part(parts, 0).name === 'some' ? 'some' : 'every'
      return { ...span, kind, iterators: readIterators(part(parts, 1), source), body: at(3) }
    }
    case 'InstanceOfExpression':
      return { ...span, kind: 'instance', value: at(0), type: readType(part(parts, 3), source) }
    case 'List':
      return { ...span, kind: 'list', items: parts.slice(1, -1).map((item) => readExpr(item, source)) }
    case 'Context':
      return {
        ...span,
        kind: 'context',
        entries: named(parts, 'ContextEntry').map((entry) => readEntry(entry, source)),
      }
    case 'FunctionDefinition':
      return readFunction(parts, span, source)
    default:
      return bug(`the grammar has a node ${node.name} that nobody reads`)
  }
}

/** The children of a node that mean something; comments do not. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name !== 'LineComment' && child.name !== 'BlockComment') children.push(child)
  return children
}

function readDateTime(parts: SyntaxNode[], span: Span, source: string): Expr {
  const first = part(parts, 0)
  if (first.name === 'AtLiteral')
    return { ...span, kind: 'at', text: stringValue(textOf(part(childrenOf(first), 0), source)) }
  const name = textOf(first, source).replace(/\s+/g, ' ')
  const callee: Expr = { kind: 'name', name, from: first.from, to: first.to }
  return { ...span, kind: 'call', callee, args: readArguments(parts, source) }
}

function readCallee(node: SyntaxNode, source: string): Expr {
  if (node.name !== 'SpecialFunctionName') return readExpr(node, source)
  return { kind: 'name', name: textOf(node, source).replace(/\s+/g, ' '), from: node.from, to: node.to }
}

function readArguments(parts: SyntaxNode[], source: string): Arguments {
  const byName = parts.find((each) => each.name === 'NamedParameters')
  if (byName) {
    const values = childrenOf(byName).map((parameter) => {
      const [name, value] = childrenOf(parameter)
      const label = nameText(must(name), source)
      return { name: label, value: readExpr(must(value), source), from: parameter.from, to: parameter.to }
    })
    return { by: 'name', values }
  }
  const byPlace = parts.find((each) => each.name === 'PositionalParameters')
  return { by: 'place', values: byPlace ? childrenOf(byPlace).map((value) => readExpr(value, source)) : [] }
}

function readArithmetic(parts: SyntaxNode[], span: Span, source: string): Expr {
  const first = part(parts, 0)
  if (first.name === 'ArithOp') {
    const operand = readExpr(part(parts, 1), source)
    return textOf(first, source) === '-' ? { ...span, kind: 'minus', operand } : operand
  }
  const sign = textOf(part(parts, 1), source)
  // The grammar has no other signs between two operands.
  const op = (sign === '^' ? '**' : sign) as ArithmeticOp
  return { ...span, kind: 'arithmetic', op, left: readExpr(first, source), right: readExpr(part(parts, 2), source) }
}

function readComparison(parts: SyntaxNode[], span: Span, source: string): Expr {
  const left = readExpr(part(parts, 0), source)
  const sign = part(parts, 1)
  if (sign.name === 'between') {
    const [low, high] = [readExpr(part(parts, 2), source), readExpr(part(parts, 4), source)]
    return { ...span, kind: 'between', value: left, low, high }
  }
  if (sign.name === 'in') {
    const list = parts.find((each) => each.name === 'PositiveUnaryTests')
    const tests = list ? childrenOf(list) : [part(parts, 2)]
    return { ...span, kind: 'in', value: left, tests: tests.map((test) => readExpr(part(childrenOf(test), 0), source)) }
  }
  return { ...span, kind: 'compare', op: signOf(sign, source), left, right: readExpr(part(parts, 2), source) }
}

function readTest(parts: SyntaxNode[], span: Span, source: string): Expr {
  const first = part(parts, 0)
  if (first.name !== 'Interval')
    return { ...span, kind: 'test', op: signOf(first, source), operand: readExpr(part(parts, 1), source) }
  const [open, low, , high, close] = childrenOf(first)
  return {
    ...span,
    kind: 'range',
    low: readExpr(must(low), source),
    high: readExpr(must(high), source),
    includesLow: textOf(must(open), source) === '[',
    includesHigh: textOf(must(close), source) === ']',
  }
}

function readIterators(node: SyntaxNode, source: string): Iterator[] {
  return childrenOf(node).map((each) => {
    const [name, , over] = childrenOf(each)
    const [first, , last] = childrenOf(must(over))
    return {
      from: each.from,
      to: each.to,
      name: nameText(must(name), source),
      source: readExpr(must(first), source),
      end: last ? readExpr(last, source) : null,
    }
  })
}

function readEntry(node: SyntaxNode, source: string): Entry {
  const [key, value] = childrenOf(node)
  const [word] = childrenOf(must(key))
  const text = must(word)
  const name = text.name === 'StringLiteral' ? stringValue(textOf(text, source)) : nameText(text, source)
  return { from: node.from, to: node.to, key: name, value: readExpr(must(value), source) }
}

function readFunction(parts: SyntaxNode[], span: Span, source: string): Expr {
  const params = named(parts, 'FormalParameters')
    .flatMap(childrenOf)
    .map((each): Param => {
      const [name, type] = childrenOf(each)
      return {
        from: each.from,
        to: each.to,
        name: nameText(must(name), source),
        type: type ? readType(type, source) : null,
      }
    })
  const body = part(childrenOf(must(named(parts, 'FunctionBody')[0])), 0)
  const external = named(parts, 'external').length > 0
  return { ...span, kind: 'function', params, body: readExpr(body, source), external }
}

// The grammar has no other signs of comparison.
const signOf = (node: SyntaxNode, source: string): CompareOp => textOf(node, source) as CompareOp
const textOf = (node: SyntaxNode, source: string): string => source.slice(node.from, node.to)
const named = (parts: SyntaxNode[], name: string): SyntaxNode[] => parts.filter((each) => each.name === name)
const part = (parts: SyntaxNode[], index: number): SyntaxNode => must(parts[index])

function must(node: SyntaxNode | undefined): SyntaxNode {
  return node ?? bug('a tree without holes lacks a part')
}
