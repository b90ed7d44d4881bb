import { type FeelValue, isContext, isList, isNumber } from '../values/value.ts'
import { type FeelType, plainType } from './type.ts'

/**
 * Whether a value may stand where the type is wanted (DMN 1.5 §10.3.2.9): structure counts, a context may have more
 * entries than its type names; null may stand anywhere. Constraints of item definitions hold.
 */
export function isOfType(value: FeelValue, type: FeelType): boolean {
  if (typeof type === 'object' && 'named' in type)
    // The constraint was made for values of the base type, which this one is by then.
    return isOfType(value, type.base) && (value === null || type.allows(value as never))
  if (value === null) return true
  if (type === 'any') return true
  if (typeof type === 'string') return isSimple(value, type)
  if ('list' in type) return isList(value) && value.every((item) => isOfType(item, type.list))
  if ('context' in type) return isContext(value) && hasEntries(value, type.context)
  if (typeof value !== 'object' || isNumber(value) || isList(value) || isContext(value)) return false
  if ('range' in type)
    return value.kind === 'range' && isOfType(value.low, type.range) && isOfType(value.high, type.range)
  return value.kind === 'function' && isFunctionOf(value, type.function)
}

/** `instance of`: by structure alone, constraints do not count, and null is an instance of nothing but `Null`. */
export function isInstance(value: FeelValue, type: FeelType): boolean {
  return value === null ? plainType(type) === 'null' : isOfType(value, bareType(type))
}

/** The type with the constraints taken off at every depth. */
function bareType(type: FeelType): FeelType {
  const plain = plainType(type)
  if (typeof plain === 'string') return plain
  if ('list' in plain) return { list: bareType(plain.list) }
  if ('range' in plain) return { range: bareType(plain.range) }
  if ('function' in plain) return plain
  return { context: Object.fromEntries(Object.entries(plain.context).map(([key, entry]) => [key, bareType(entry)])) }
}

function isSimple(value: Exclude<FeelValue, null>, type: string): boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value === type
  if (isNumber(value)) return type === 'number'
  return !isList(value) && !isContext(value) && value.kind === type
}

function hasEntries(value: ReadonlyMap<string, FeelValue>, entries: Readonly<Record<string, FeelType>>): boolean {
  return Object.entries(entries).every(([key, type]) => value.has(key) && isOfType(value.get(key) ?? null, type))
}

type Signature = { readonly params: readonly FeelType[]; readonly returns: FeelType }

/** A function whose result is not known before it runs is taken at its word. */
function isFunctionOf(value: Extract<FeelValue, { kind: 'function' }>, wanted: Signature): boolean {
  if (value.params.length !== wanted.params.length) return false
  const takes = wanted.params.every((type, index) => isSubtype(type, value.params[index]?.type ?? 'any'))
  return takes && (value.returns === 'any' || isSubtype(value.returns, wanted.returns))
}

/** Whether every value of `type` is one of `wider` (DMN 1.5 table 57). */
export function isSubtype(type: FeelType, wider: FeelType): boolean {
  const [a, b] = [plainType(type), plainType(wider)]
  if (b === 'any' || a === 'null') return true
  if (typeof a === 'string' || typeof b === 'string') return a === b
  if ('list' in a) return 'list' in b && isSubtype(a.list, b.list)
  if ('range' in a) return 'range' in b && isSubtype(a.range, b.range)
  if ('context' in a) {
    if (!('context' in b)) return false
    return Object.entries(b.context).every(([key, entry]) => {
      const own = a.context[key]
      return own !== undefined && isSubtype(own, entry)
    })
  }
  if (!('function' in b) || a.function.params.length !== b.function.params.length) return false
  const takes = b.function.params.every((param, index) => isSubtype(param, a.function.params[index] ?? 'any'))
  return takes && isSubtype(a.function.returns, b.function.returns)
}
