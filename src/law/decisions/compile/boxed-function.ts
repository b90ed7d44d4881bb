import { makeFunction } from '../../feel/compile/function.ts'
import { scopeOf } from '../../feel/compile/scope.ts'
import { compilePart, constant, inside, type Node, node, type Work } from '../../feel/compile/work.ts'
import { Wrong } from '../../feel/run.ts'
import type { Expr } from '../../feel/syntax/ast.ts'
import type { Boxed } from '../model.ts'
import { coerced, NOWHERE, resultType } from './embed.ts'
import { placeOf, type Reports } from './reports.ts'

/** A function in a box, over the expression of its body. Those of Java and PMML are a fault and never run. */
export function compileBoxedFunction(
  boxed: Extract<Boxed, { readonly kind: 'function' }>,
  body: Expr | null,
  work: Work,
  where: string,
  reports: Reports,
): Node {
  const params = boxed.params.map((param) => ({ name: param.name, type: work.types(param.typeRef) ?? 'any' }))
  if (boxed.language !== 'FEEL' || !body) {
    placeOf(where, reports).report(boxed.language, [{ ...NOWHERE, code: 'external', facts: {} }])
    return constant({ kind: 'function', name: where, params, returns: 'any', call: () => new Wrong('external') }, 'any')
  }
  const scope = scopeOf(
    params.map((param) => [param.name, param.type] as const),
    work.scope,
  )
  const returns = resultType(work.types(boxed.typeRef))
  const logic = compilePart(body, inside(work, scope))
  const made = returns ? coerced(logic, returns) : logic
  const type = { function: { params: params.map((param) => param.type), returns: made.type } }
  return node((frame) => makeFunction(where, params, made.type, made.code, frame), type)
}
