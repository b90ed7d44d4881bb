import type { Expr } from '../../feel/syntax/ast.ts'
import { type Amount, amount } from '../amount.ts'
import { namesIn, partsOf } from './tree.ts'

/** The numbers that each fact is compared with, and the facts for which those do not tell everything. */
export interface Constants {
  readonly byFact: ReadonlyMap<string, readonly Amount[]>
  /** Every text that is written in them. */
  readonly texts: readonly string[]
  /** Facts compared with other facts, or reckoned with before they are compared. */
  readonly inexact: ReadonlySet<string>
}

/** Every constant in some conditions. Between two of its constants, and on each, a fact decides the same everywhere. */
export function constantsOf(conditions: readonly Expr[]): Constants {
  const byFact = new Map<string, Amount[]>()
  const inexact = new Set<string>()
  for (const test of conditions.flatMap(testsIn)) {
    const names = namesIn(test)
    for (const name of names) byFact.set(name, [...(byFact.get(name) ?? []), ...numbersIn(test)])
    if (names.size > 1 || isReckoned(test)) for (const name of names) inexact.add(name)
  }
  return { byFact, texts: [...new Set(conditions.flatMap(textsIn))], inexact }
}

/** The smallest parts of a condition that are true or false: below them there are only values. */
export function testsIn(expr: Expr): readonly Expr[] {
  const logic = expr.kind === 'and' || expr.kind === 'or' || expr.kind === 'if' || isNot(expr)
  return logic ? partsOf(expr).flatMap(testsIn) : [expr]
}

function isNot(expr: Expr): boolean {
  return expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'not'
}

/** Every number written in an expression. */
export function numbersIn(expr: Expr): readonly Amount[] {
  if (expr.kind === 'number') return [amount(expr.text)]
  if (expr.kind === 'minus') return numbersIn(expr.operand).map((number) => number.negated())
  return partsOf(expr).flatMap(numbersIn)
}

function textsIn(expr: Expr): readonly string[] {
  return expr.kind === 'string' ? [expr.value] : partsOf(expr).flatMap(textsIn)
}

/** Whether something is done with a fact before it is compared, at any depth. `list contains` only compares. */
function isReckoned(expr: Expr): boolean {
  const contains = expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'list contains'
  return (RECKONING.has(expr.kind) && !contains && namesIn(expr).size > 0) || partsOf(expr).some(isReckoned)
}

const RECKONING: ReadonlySet<string> = new Set([
  ...['arithmetic', 'minus', 'call', 'filter', 'path', 'function', 'context'],
  ...['for', 'some', 'every'],
])
