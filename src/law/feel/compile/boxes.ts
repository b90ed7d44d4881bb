import { note, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { nameKey } from '../syntax/names.ts'
import { type FeelType, plainType, printType } from '../types/type.ts'
import { commonType } from '../types/type-of-value.ts'
import { propertyOf } from '../values/property.ts'
import { type FeelValue, isContext, isList, kindOf } from '../values/value.ts'

import { frameIn } from './frame.ts'
import { scopeOf } from './scope.ts'
import { compilePart, constant, fault, inside, type Node, node, type Work } from './work.ts'

/** `[a, b]`. */
export function compileList(expr: Extract<Expr, { readonly kind: 'list' }>, work: Work): Node {
  const items = expr.items.map((item) => compilePart(item, work))
  const type: FeelType = { list: commonType(items.map((item) => item.type)) }
  const constants = items.flatMap((item) => (item.constant ? [item.constant.value] : []))
  if (constants.length === items.length) return constant(constants, type)
  return node((frame) => items.map((item) => item.code(frame)), type)
}

/** `{a: 1, b: a + 1}`: each entry sees those before it. Two entries of one name make no context. */
export function compileContext(expr: Extract<Expr, { readonly kind: 'context' }>, work: Work): Node {
  const types: [string, FeelType][] = []
  const entries = expr.entries.map((entry) => {
    const scope = scopeOf(types, work.scope)
    const value = compilePart(entry.value, inside(work, scope))
    types.push([entry.key, value.type])
    return { key: entry.key, code: value.code }
  })
  const twice = expr.entries.find((entry, index) => expr.entries.slice(0, index).some((each) => each.key === entry.key))
  if (twice) fault(work, 'ambiguous-name', twice, { name: twice.key, other: twice.key })
  const wrong = new Wrong('arguments', { name: twice?.key ?? '' })
  return node(
    (frame) => {
      if (twice) return note(frame.run, wrong, twice)
      const within = frameIn(frame, [])
      const made = new Map<string, FeelValue>()
      for (const { key, code } of entries) {
        const value = code(within)
        within.slots.push(value)
        made.set(key, value)
      }
      return made
    },
    { context: Object.fromEntries(types) },
  )
}

/** `a.b`: an entry of a context, a property of a day or a range; of a list, that of each of its items. */
export function compilePath(expr: Extract<Expr, { readonly kind: 'path' }>, work: Work): Node {
  const source = compilePart(expr.source, work)
  const key = nameKey(expr.name)
  const type = typeOfPath(source.type, key)
  if (type === null) fault(work, 'unknown-name', expr, { name: expr.name, near: printType(source.type) })
  const read = (value: FeelValue): FeelValue | Wrong => readEntry(value, expr.name, key)
  return node((frame) => {
    const found = read(source.code(frame))
    return found instanceof Wrong ? note(frame.run, found, expr) : found
  }, type ?? 'any')
}

function readEntry(value: FeelValue, name: string, key: string): FeelValue | Wrong {
  if (isList(value))
    return value.map((item) => {
      const found = readEntry(item, name, key)
      return found instanceof Wrong ? null : found
    })
  const found = isContext(value) ? (value.get(name) ?? entryByKey(value, key)) : propertyOf(value, key)
  return found === undefined ? new Wrong(value === null ? 'no-value' : 'no-entry', { name, got: kindOf(value) }) : found
}

function entryByKey(context: ReadonlyMap<string, FeelValue>, key: string): FeelValue | undefined {
  for (const [each, entry] of context) if (nameKey(each) === key) return entry
  return undefined
}

/** The type of the entry; null where the type says that there is none. */
function typeOfPath(type: FeelType, key: string): FeelType | null {
  const plain = plainType(type)
  if (typeof plain === 'string') return 'any'
  if ('list' in plain) {
    const of = typeOfPath(plain.list, key)
    return of && { list: of }
  }
  if (!('context' in plain)) return 'any'
  return Object.entries(plain.context).find(([each]) => nameKey(each) === key)?.[1] ?? null
}
