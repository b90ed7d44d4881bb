import { note, turnedTooOften, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { type FeelType, plainType } from '../types/type.ts'
import { type Decimal, integerOf } from '../values/number.ts'
import { type FeelValue, isList, isNumber } from '../values/value.ts'

import { type Code, type Frame, frameIn } from './frame.ts'
import { scopeOf } from './scope.ts'
import { compilePart, inside, type Node, node, type Work } from './work.ts'

/**
 * `list[2]`, `list[-1]`, `list[item > 3]`, `list[price > 3]`. A single value counts as a list of itself, null as none.
 * Errors: an index beyond the list (`out-of-range`).
 */
export function compileFilter(expr: Extract<Expr, { readonly kind: 'filter' }>, work: Work): Node {
  const source = compilePart(expr.source, work)
  const item = itemType(source.type)
  const scope = scopeOf([['item', item]], work.scope, item)
  const condition = compilePart(expr.condition, inside(work, scope))
  const test = condition.code
  if (condition.type === 'number')
    return node((frame) => pick(listOf(source.code(frame)), test(frameIn(frame, [null])), frame, expr), item)
  const code: Code = (frame) => {
    const list = listOf(source.code(frame))
    const first = test(frameIn(frame, [list[0] ?? null]))
    return isNumber(first) ? pick(list, first, frame, expr) : keep(list, test, frame, expr)
  }
  return node(code, condition.type === 'boolean' ? { list: item } : 'any')
}

function itemType(type: FeelType): FeelType {
  const plain = plainType(type)
  return typeof plain === 'object' && 'list' in plain ? plain.list : type
}

function listOf(value: FeelValue): readonly FeelValue[] {
  if (value === null) return []
  return isList(value) ? value : [value]
}

function pick(list: readonly FeelValue[], at: FeelValue, frame: Frame, expr: Expr): FeelValue {
  const index = isNumber(at) ? placeOf(at, list.length) : null
  const found = index === null ? undefined : list[index]
  if (found !== undefined) return found
  return note(frame.run, new Wrong('out-of-range', { text: isNumber(at) ? at.toString() : 'null' }), expr)
}

/** 1 is the first, -1 the last. */
function placeOf(at: Decimal, length: number): number | null {
  const n = integerOf(at)
  if (n === null || n === 0) return null
  return n > 0 ? n - 1 : length + n
}

function keep(list: readonly FeelValue[], test: Code, frame: Frame, expr: Expr): FeelValue {
  const kept: FeelValue[] = []
  for (const item of list) {
    if (turnedTooOften(frame.run)) return note(frame.run, new Wrong('endless'), expr)
    if (test(frameIn(frame, [item])) === true) kept.push(item)
  }
  return kept
}
