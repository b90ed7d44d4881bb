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
  if (condition.type === 'boolean')
    return node((frame) => keep(listOf(source.code(frame)), 0, [], test, frame, expr), { list: item })
  const code: Code = (frame) => {
    const list = listOf(source.code(frame))
    const before = frame.run.errors.length
    const first = test(frameIn(frame, [list[0] ?? null]))
    if (isNumber(first)) return pick(list, first, frame, expr)
    // Of an empty list there was nothing to ask of: what went wrong with it did not happen.
    if (list.length === 0) frame.run.errors.length = before
    return keep(list, 1, first === true ? list.slice(0, 1) : [], test, frame, expr)
  }
  return node(code, 'any')
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

/** The items from a place on for which the test holds, behind those kept so far; each is asked of once. */
function keep(
  list: readonly FeelValue[],
  from: number,
  before: readonly FeelValue[],
  test: Code,
  frame: Frame,
  expr: Expr,
): FeelValue {
  const kept = [...before]
  for (const item of list.slice(from)) {
    if (turnedTooOften(frame.run)) return note(frame.run, new Wrong('endless'), expr)
    if (test(frameIn(frame, [item])) === true) kept.push(item)
  }
  return kept
}
