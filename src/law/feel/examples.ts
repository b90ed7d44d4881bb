import { compileExpr } from './compile/expression.ts'
import { scopeOf } from './compile/scope.ts'
import { compileText } from './compile/text.ts'
import { newRun } from './run.ts'
import { literalOf } from './values/text.ts'

/** For tests: the value of an expression without names, as a literal; whatever is wrong with it counts as null. */
export function literalFrom(source: string): string {
  const scope = scopeOf([])
  const work = { scope, types: () => null, faults: [], used: new Set<never>(), compile: compileExpr }
  const { code } = compileText(source, work, { where: '', report: () => undefined })
  return literalOf(code({ slots: [], up: null, run: newRun() }))
}
