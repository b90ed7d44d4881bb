import { BUILTINS } from '../builtins/index.ts'
import { note, Wrong } from '../run.ts'
import type { Arguments, Expr } from '../syntax/ast.ts'
import { nameKey } from '../syntax/names.ts'
import { plainType, printType } from '../types/type.ts'
import { type FeelFunction, type FeelValue, kindOf } from '../values/value.ts'
import { compileBuiltinCall } from './builtin-call.ts'

import { isKnown } from './known-type.ts'
import { typeOfName } from './name.ts'
import { nearestName } from './nearest-name.ts'
import { findName } from './scope.ts'
import { compilePart, fault, type Node, node, type Work } from './work.ts'

type Call = Extract<Expr, { readonly kind: 'call' }>

/** A call: of a function that a name or an expression stands for, else of the library. */
export function compileCall(expr: Call, work: Work): Node {
  if (expr.callee.kind !== 'name') return compileValueCall(expr, work)
  const { name } = expr.callee
  const builtin = BUILTINS.get(nameKey(name))
  const own = findName(work.scope, name) !== null
  if (own && (!builtin || mayBeFunction(name, work))) return compileValueCall(expr, work)
  if (builtin) return compileBuiltinCall(expr, builtin, work)
  fault(work, 'unknown-function', expr.callee, { name, near: nearestName(name, [...BUILTINS.keys()]) })
  for (const value of valuesOf(expr.args)) compilePart(value, work)
  const wrong = new Wrong('unknown-name', { name })
  return node((frame) => note(frame.run, wrong, expr), 'any')
}

function mayBeFunction(name: string, work: Work): boolean {
  const type = plainType(typeOfName(name, work))
  return type === 'any' || (typeof type === 'object' && 'function' in type)
}

function compileValueCall(expr: Call, work: Work): Node {
  const callee = compilePart(expr.callee, work)
  const type = plainType(callee.type)
  const signature = typeof type === 'object' && 'function' in type ? type.function : null
  if (isKnown(type) && !signature)
    fault(work, 'types', expr.callee, { op: '()', left: printType(callee.type), right: 'function' })
  const values = valuesOf(expr.args).map((value) => compilePart(value, work))
  const names = expr.args.by === 'name' ? expr.args.values.map((each) => nameKey(each.name)) : null
  return node((frame) => {
    const called = callee.code(frame)
    if (!isFunction(called))
      return note(frame.run, new Wrong('wrong-type', { wanted: 'function', got: kindOf(called) }), expr)
    const given = values.map((value) => value.code(frame))
    const args = names ? byPlace(called, names, given) : given
    const result = args === null ? new Wrong('arguments', { name: called.name }) : called.call(args, frame.run)
    return result instanceof Wrong ? note(frame.run, result, expr) : result
  }, signature?.returns ?? 'any')
}

function valuesOf(args: Arguments): readonly Expr[] {
  return args.by === 'place' ? args.values : args.values.map((each) => each.value)
}

const isFunction = (value: FeelValue): value is FeelFunction =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'function'

/** The arguments in the order of the parameters; null where a name is none of theirs. Those left out are null. */
function byPlace(called: FeelFunction, names: readonly string[], given: readonly FeelValue[]): FeelValue[] | null {
  const args: FeelValue[] = called.params.map(() => null)
  for (const [index, name] of names.entries()) {
    const place = called.params.findIndex((param) => nameKey(param.name) === name)
    if (place < 0) return null
    args[place] = given[index] ?? null
  }
  return args
}
