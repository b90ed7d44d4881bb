import { never } from '#base/assert.ts'
import { note, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { readAt } from '../temporal/read-temporal.ts'
import { typeOfValue } from '../types/type-of-value.ts'
import { Decimal } from '../values/number.ts'
import { compileArithmetic, compileMinus } from './arithmetic.ts'
import { compileContext, compileList, compilePath } from './boxes.ts'
import { compileCall } from './call.ts'
import { compileBetween, compileCompare } from './comparison.ts'
import { compileFilter } from './filter.ts'
import { compileFunction } from './function.ts'
import { compileInstance } from './instance.ts'
import { compileFor, compileQuantified } from './iteration.ts'
import { compileIf, compileLogic } from './logic.ts'
import { compileName, compileTested } from './name.ts'
import { compileRange, compileTest } from './range.ts'
import { compileIn } from './tests.ts'
import { constant, fault, type Node, node, type Work } from './work.ts'

/** Compiles a tree of FEEL. What is wrong with it goes to `work.faults`; such a piece runs as null with an error. */
export function compileExpr(expr: Expr, work: Work): Node {
  switch (expr.kind) {
    case 'null':
      return constant(null, 'null')
    case 'boolean':
      return constant(expr.value, 'boolean')
    case 'number':
      return compileNumber(expr, work)
    case 'string':
      return constant(expr.value, 'string')
    case 'at':
      return compileAt(expr, work)
    case 'name':
      return compileName(expr, work)
    case 'tested':
      return compileTested(expr, work)
    case 'path':
      return compilePath(expr, work)
    case 'filter':
      return compileFilter(expr, work)
    case 'call':
      return compileCall(expr, work)
    case 'arithmetic':
      return compileArithmetic(expr, work)
    case 'minus':
      return compileMinus(expr, work)
    case 'compare':
      return compileCompare(expr, work)
    case 'between':
      return compileBetween(expr, work)
    case 'in':
      return compileIn(expr, work)
    case 'and':
    case 'or':
      return compileLogic(expr, work)
    case 'if':
      return compileIf(expr, work)
    case 'for':
      return compileFor(expr, work)
    case 'some':
    case 'every':
      return compileQuantified(expr, work)
    case 'instance':
      return compileInstance(expr, work)
    case 'list':
      return compileList(expr, work)
    case 'context':
      return compileContext(expr, work)
    case 'function':
      return compileFunction(expr, work)
    case 'range':
      return compileRange(expr, work)
    case 'test':
      return compileTest(expr, work)
    case 'embedded':
      return expr.compile(work)
    default:
      return never(expr)
  }
}

function compileNumber(expr: Extract<Expr, { readonly kind: 'number' }>, work: Work): Node {
  const value = new Decimal(expr.text)
  if (value.isFinite()) return constant(value, 'number')
  fault(work, 'literal', expr, { text: expr.text })
  const wrong = new Wrong('out-of-range', { text: expr.text })
  return node((frame) => note(frame.run, wrong, expr), 'number')
}

function compileAt(expr: Extract<Expr, { readonly kind: 'at' }>, work: Work): Node {
  const value = readAt(expr.text)
  if (value !== null) return constant(value, typeOfValue(value))
  fault(work, 'literal', expr, { text: expr.text })
  const wrong = new Wrong('bad-text', { text: expr.text, wanted: 'date and time' })
  return node((frame) => note(frame.run, wrong, expr), 'any')
}
