import { functionOf } from '../builtins/as-value.ts'
import { BUILTINS } from '../builtins/index.ts'
import { note, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { nameKey } from '../syntax/names.ts'
import type { FeelType } from '../types/type.ts'
import { typeOfValue } from '../types/type-of-value.ts'
import { type FeelValue, isContext } from '../values/value.ts'
import { type Code, type Frame, frameAt } from './frame.ts'
import { nearestName } from './nearest-name.ts'
import { type Found, findName, namesInSight } from './scope.ts'
import { constant, fault, type Node, node, type Work } from './work.ts'

type Name = Extract<Expr, { readonly kind: 'name' }>

/** A name: a variable, an entry of the item being filtered, or a function that is built in. */
export function compileName(expr: Name, work: Work): Node {
  const found = findName(work.scope, expr.name)
  if (found) {
    warnOfTwin(found, expr, work)
    warnOfDoubleMeaning(expr, work)
    return compileFound(found, expr, work)
  }
  const builtin = BUILTINS.get(nameKey(expr.name))
  if (builtin) {
    const value = functionOf(builtin)
    return constant(value, typeOfValue(value))
  }
  const near = nearestName(
    expr.name,
    namesInSight(work.scope).map((slot) => slot.name),
  )
  fault(work, 'unknown-name', expr, { name: expr.name, near })
  const wrong = new Wrong('unknown-name', { name: expr.name })
  return node((frame) => note(frame.run, wrong, expr), 'any')
}

/** `?`: what the cell tests. */
export function compileTested(expr: Extract<Expr, { readonly kind: 'tested' }>, work: Work): Node {
  const found = findName(work.scope, '?')
  if (found) return compileFound(found, expr, work)
  fault(work, 'unknown-name', expr, { name: '?', near: '' })
  const wrong = new Wrong('unknown-name', { name: '?' })
  return node((frame) => note(frame.run, wrong, expr), 'any')
}

function compileFound(found: Found, expr: Expr, work: Work): Node {
  if (found.kind === 'slot') {
    work.used.add(found.slot)
    return node(slotCode(found.steps, found.slot.index), found.slot.type)
  }
  const item = slotCode(found.steps, 0)
  if (found.kind === 'entry') return node((frame) => entryOf(item(frame), found.name) ?? null, found.type)
  const otherwise = found.otherwise ? compileFound(found.otherwise, expr, work) : null
  const wrong = new Wrong('unknown-name', { name: found.name })
  const outside: Code = otherwise?.code ?? ((frame) => note(frame.run, wrong, expr))
  const code: Code = (frame) => {
    const entry = entryOf(item(frame), found.name)
    return entry === undefined ? outside(frame) : entry
  }
  return node(code, 'any')
}

function entryOf(item: FeelValue, name: string): FeelValue | undefined {
  return isContext(item) ? item.get(name) : undefined
}

function slotCode(steps: number, index: number): Code {
  if (steps === 0) return (frame) => frame.slots[index] ?? null
  if (steps === 1) return (frame: Frame) => frame.up?.slots[index] ?? null
  return (frame) => frameAt(frame, steps).slots[index] ?? null
}

function warnOfTwin(found: Found, expr: Name, work: Work): void {
  const twin = found.kind === 'slot' ? found.slot.twin : null
  if (twin !== null) fault(work, 'ambiguous-name', expr, { name: expr.name, other: twin })
}

/** A name with signs or keywords in it that could as well be an expression over names that are declared too. */
function warnOfDoubleMeaning(expr: Name, work: Work): void {
  const pieces = expr.name.split(/\s*[-+*/]\s*|\s+(?:and|or)\s+/)
  if (pieces.length < 2) return
  const all = pieces.every((piece) => /^\d+(\.\d+)?$/.test(piece) || findName(work.scope, piece)?.kind === 'slot')
  if (all) fault(work, 'ambiguous-name', expr, { name: expr.name, other: pieces.join(' · ') })
}

/** The type a name has in this scope; `any` where it has none. */
export function typeOfName(name: string, work: Work): FeelType {
  const found = findName(work.scope, name)
  if (found?.kind === 'slot') return found.slot.type
  return found?.kind === 'entry' ? found.type : 'any'
}
