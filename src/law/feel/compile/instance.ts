import type { Expr, TypeExpr } from '../syntax/ast.ts'
import { isInstance } from '../types/conforms.ts'
import { type FeelType, SIMPLE_TYPES } from '../types/type.ts'

import { compilePart, fault, type Node, node, type Work } from './work.ts'

/** `x instance of T`. Null is an instance of nothing but `Null` and `Any`. */
export function compileInstance(expr: Extract<Expr, { readonly kind: 'instance' }>, work: Work): Node {
  const value = compilePart(expr.value, work)
  const faults = work.faults.length
  const type = readTypeExpr(expr.type, work)
  if (work.faults.length > faults) return node(() => null, 'boolean')
  return node((frame) => isInstance(value.code(frame), type), 'boolean')
}

/** The type that a text names: one of FEEL, a list, range, context or function of such, or an item definition. */
export function readTypeExpr(expr: TypeExpr, work: Work): FeelType {
  switch (expr.kind) {
    case 'list':
      return { list: readTypeExpr(expr.of, work) }
    case 'range':
      return { range: readTypeExpr(expr.of, work) }
    case 'context':
      return { context: Object.fromEntries(expr.entries.map((entry) => [entry.name, readTypeExpr(entry.type, work)])) }
    case 'function':
      return {
        function: {
          params: expr.params.map((param) => readTypeExpr(param, work)),
          returns: readTypeExpr(expr.returns, work),
        },
      }
    case 'named': {
      const type = typeOfWord(expr.name) ?? work.types(expr.name)
      if (type === null) fault(work, 'unknown-type', expr, { name: expr.name })
      return type ?? 'any'
    }
  }
}

/** The type of FEEL that a word stands for, in the spellings of FEEL and of DMN files; null for other words. */
export function typeOfWord(word: string): FeelType | null {
  const name = word.trim().replace(/\s+/g, ' ')
  if (name === 'dateTime') return 'date and time'
  if (name === 'dayTimeDuration') return 'days and time duration'
  if (name === 'yearMonthDuration') return 'years and months duration'
  const simple = name === 'Any' || name === 'Null' ? name.toLowerCase() : name
  return SIMPLE_TYPES.find((type) => type === simple) ?? null
}
