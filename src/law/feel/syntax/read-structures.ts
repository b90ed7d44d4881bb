import type { SyntaxNode } from '@lezer/common'
import type { Arguments, Entry, Expr, Iterator, Param, Span } from './ast.ts'
import { childrenOf, named, part, textOf } from './parts.ts'
import type { Read } from './read-operators.ts'
import { readType } from './read-type.ts'
import { nameText, stringValue } from './read-words.ts'

/** The arguments among the parts of a call. */
export function readArguments(parts: readonly SyntaxNode[], source: string, read: Read): Arguments {
  const [byName] = named(parts, 'NamedParameters')
  if (!byName) {
    const values = named(parts, 'PositionalParameters').flatMap(childrenOf)
    return { by: 'place', values: values.map(read) }
  }
  const values = childrenOf(byName).map((parameter) => {
    const pair = childrenOf(parameter)
    const name = nameText(part(pair, 0), source)
    return { name, value: read(part(pair, 1)), from: parameter.from, to: parameter.to }
  })
  return { by: 'name', values }
}

/** `x in list, y in 1..3`. */
export function readIterators(node: SyntaxNode, source: string, read: Read): Iterator[] {
  return childrenOf(node).map((each) => {
    const parts = childrenOf(each)
    const [first, , last] = childrenOf(part(parts, 2))
    return {
      from: each.from,
      to: each.to,
      name: nameText(part(parts, 0), source),
      source: read(first ?? part(parts, 2)),
      end: last ? read(last) : null,
    }
  })
}

/** An entry of a context: its key is a name or a text. */
export function readEntry(node: SyntaxNode, source: string, read: Read): Entry {
  const parts = childrenOf(node)
  const word = part(childrenOf(part(parts, 0)), 0)
  const key = word.name === 'StringLiteral' ? stringValue(textOf(word, source)) : nameText(word, source)
  return { from: node.from, to: node.to, key, value: read(part(parts, 1)) }
}

/** `function(a: number) external? body`. */
export function readFunction(parts: readonly SyntaxNode[], span: Span, source: string, read: Read): Expr {
  const params = named(parts, 'FormalParameters')
    .flatMap(childrenOf)
    .map((each): Param => {
      const [name, type] = childrenOf(each)
      const text = name ? nameText(name, source) : ''
      return { from: each.from, to: each.to, name: text, type: type ? readType(type, source) : null }
    })
  const body = read(part(childrenOf(part(named(parts, 'FunctionBody'), 0)), 0))
  return { ...span, kind: 'function', params, body, external: named(parts, 'external').length > 0 }
}
