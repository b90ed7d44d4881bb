import type { SyntaxNode } from '@lezer/common'
import type { TypeExpr } from './ast.ts'
import { childrenOf, named } from './parts.ts'
import { nameText } from './read-words.ts'

/** Reads the node `Type` of the grammar. */
export function readType(node: SyntaxNode, source: string): TypeExpr {
  const span = { from: node.from, to: node.to }
  const child = node.firstChild
  const inner = (name: string, of: SyntaxNode | null = child): SyntaxNode[] => (of ? named(childrenOf(of), name) : [])
  switch (child?.name) {
    case 'ListType': {
      const [of] = inner('Type')
      // The masked text says ` list` where the text says `range`: the word then begins one sign further on.
      const kind = source[child.from] === 'l' ? 'list' : 'range'
      return { ...span, kind, of: of ? readType(of, source) : { ...span, kind: 'named', name: 'Any' } }
    }
    case 'ContextType': {
      const entries = inner('ContextEntryTypes').flatMap((each) => inner('ContextEntryType', each))
      return { ...span, kind: 'context', entries: entries.flatMap((entry) => readEntryType(entry, source)) }
    }
    case 'FunctionType': {
      const params = inner('ArgumentTypes')
        .flatMap((each) => inner('ArgumentType', each))
        .flatMap((each) => inner('Type', each))
      const [returns] = inner('Type')
      return {
        ...span,
        kind: 'function',
        params: params.map((each) => readType(each, source)),
        returns: returns ? readType(returns, source) : { ...span, kind: 'named', name: 'Any' },
      }
    }
    default:
      return { ...span, kind: 'named', name: nameText(node, source) }
  }
}

function readEntryType(entry: SyntaxNode, source: string): { readonly name: string; readonly type: TypeExpr }[] {
  const parts = childrenOf(entry)
  const [[name], [type]] = [named(parts, 'Name'), named(parts, 'Type')]
  return name && type ? [{ name: nameText(name, source), type: readType(type, source) }] : []
}
