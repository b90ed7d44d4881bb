import { note, type Run, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { coerce } from '../types/coerce.ts'
import type { FeelType } from '../types/type.ts'
import type { FeelFunction, FeelValue } from '../values/value.ts'

import type { Code, Frame } from './frame.ts'
import { readTypeExpr } from './instance.ts'
import { scopeOf } from './scope.ts'
import { compilePart, fault, inside, type Node, node, type Work } from './work.ts'

const DEEPEST = 400

/** `function(a: number, b) a + b`: keeps the frame it was made in. External functions are a fault and never run. */
export function compileFunction(expr: Extract<Expr, { readonly kind: 'function' }>, work: Work): Node {
  const params = expr.params.map((param) => ({
    name: param.name,
    type: param.type ? readTypeExpr(param.type, work) : ('any' as const),
  }))
  const type = (returns: FeelType): FeelType => ({ function: { params: params.map((param) => param.type), returns } })
  if (expr.external) {
    fault(work, 'external', expr)
    return node((frame) => note(frame.run, new Wrong('external'), expr), 'any')
  }
  const scope = scopeOf(
    params.map((param) => [param.name, param.type] as const),
    work.scope,
  )
  const body = compilePart(expr.body, inside(work, scope))
  return node((frame) => makeFunction('', params, body.type, body.code, frame), type(body.type))
}

/** A function over code compiled in the scope of its parameters. Errors of a call: `arguments`, `wrong-type`, `endless`. */
export function makeFunction(
  name: string,
  params: FeelFunction['params'],
  returns: FeelType,
  body: Code,
  up: Frame | null,
): FeelFunction {
  const call = (args: readonly FeelValue[], run: Run): FeelValue | Wrong => {
    if (args.length !== params.length) return new Wrong('arguments', { name })
    const slots: FeelValue[] = []
    for (const [index, param] of params.entries()) {
      const value = coerce(args[index] ?? null, param.type)
      if (value instanceof Wrong) return value
      slots.push(value)
    }
    if (run.depth >= DEEPEST) return new Wrong('endless')
    run.depth += 1
    const result = body({ slots, up, run })
    run.depth -= 1
    return result
  }
  return { kind: 'function', name, params, returns, call }
}
