import { scopeOf } from '../../feel/compile/scope.ts'
import type { Arguments, Expr } from '../../feel/syntax/ast.ts'
import { readExpression } from '../../feel/syntax/read-text.ts'
import type { Standard } from '../standards/standard.ts'

/** Reads texts of FEEL over the facts of a standard as trees; null where a text is no FEEL. */
export function treeReader({ facts }: Standard): (text: string) => Expr | null {
  const { grammar } = scopeOf(facts.map(({ name, type }) => [name, type]))
  return (text) => {
    const read = readExpression(text, grammar)
    return read.ok ? read.tree : null
  }
}

/** The expressions right below one, in the order of the text. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
      return [expr.left, expr.right]
    case 'between':
      return [expr.value, expr.low, expr.high]
    case 'in':
      return [expr.value, ...expr.tests]
    case 'minus':
    case 'test':
      return [expr.operand]
    case 'call':
      return argumentsOf(expr.args)
    case 'list':
      return expr.items
    case 'range':
      return [expr.low, expr.high]
    case 'if':
      return [expr.condition, expr.yes, expr.no]
    case 'filter':
      return [expr.source, expr.condition]
    case 'path':
      return [expr.source]
    case 'for':
    case 'some':
    case 'every':
      return [...expr.iterators.flatMap(({ source, end }) => (end ? [source, end] : [source])), expr.body]
    case 'instance':
      return [expr.value]
    case 'context':
      return expr.entries.map(({ value }) => value)
    case 'function':
      return [expr.body]
    default:
      return []
  }
}

/** Every name below an expression. */
export function namesIn(expr: Expr): ReadonlySet<string> {
  return expr.kind === 'name' ? new Set([expr.name]) : new Set(partsOf(expr).flatMap((part) => [...namesIn(part)]))
}

function argumentsOf(args: Arguments): readonly Expr[] {
  return args.by === 'place' ? args.values : args.values.map(({ value }) => value)
}
