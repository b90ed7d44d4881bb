import { note, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { printType } from '../types/type.ts'
import { commonType } from '../types/type-of-value.ts'
import { kindOf } from '../values/value.ts'

import { isKnown } from './known-type.ts'
import { compilePart, fault, type Node, node, type Work } from './work.ts'

type Logic = Extract<Expr, { readonly kind: 'and' | 'or' }>

/**
 * `and`, `or` of three values (DMN 1.5 table 50): false decides `and`, true decides `or`, whatever the other side; else
 * what is no boolean counts as null.
 */
export function compileLogic(expr: Logic, work: Work): Node {
  const [left, right] = [compileBoolean(expr.left, expr.kind, work), compileBoolean(expr.right, expr.kind, work)]
  const [a, b, decides] = [left.code, right.code, expr.kind === 'or']
  return node((frame) => {
    const first = a(frame)
    if (first === decides) return decides
    const second = b(frame)
    if (second === decides) return decides
    return typeof first === 'boolean' && typeof second === 'boolean' ? !decides : null
  }, 'boolean')
}

/** `if`: anything but true takes the `else` branch; what is neither true nor false is noted. */
export function compileIf(expr: Extract<Expr, { readonly kind: 'if' }>, work: Work): Node {
  const condition = compileBoolean(expr.condition, 'if', work)
  const [yes, no] = [compilePart(expr.yes, work), compilePart(expr.no, work)]
  return node(
    (frame) => {
      const holds = condition.code(frame)
      if (holds === true) return yes.code(frame)
      if (typeof holds !== 'boolean') {
        const facts = { wanted: 'boolean', got: kindOf(holds) }
        note(frame.run, new Wrong(holds === null ? 'no-value' : 'wrong-type', facts), expr.condition)
      }
      return no.code(frame)
    },
    commonType([yes.type, no.type]),
  )
}

function compileBoolean(expr: Expr, op: string, work: Work): Node {
  const made = compilePart(expr, work)
  if (isKnown(made.type) && made.type !== 'boolean')
    fault(work, 'types', expr, { op, left: printType(made.type), right: 'boolean' })
  return made
}
