import { type FeelValue, isContext, isList, isNumber } from '../values/value.ts'
import type { FeelType } from './type.ts'

/** The most exact type of a value. A list of values of one type is a list of that type, else of `any`. */
export function typeOfValue(value: FeelValue): FeelType {
  if (value === null) return 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value === 'string' ? 'string' : 'boolean'
  if (isNumber(value)) return 'number'
  if (isList(value)) return { list: commonType(value.map(typeOfValue)) }
  if (isContext(value))
    return { context: Object.fromEntries([...value].map(([key, entry]) => [key, typeOfValue(entry)])) }
  if (value.kind === 'range') return { range: commonType([value.low, value.high].map(typeOfValue)) }
  if (value.kind === 'function')
    return { function: { params: value.params.map((param) => param.type), returns: value.returns } }
  return value.kind
}

/** The type that all of them are; `any` where they differ or there are none. Null goes with every type. */
export function commonType(types: readonly FeelType[]): FeelType {
  const [first, ...rest] = types.filter((type) => type !== 'null')
  if (first === undefined) return 'any'
  return rest.every((type) => sameType(type, first)) ? first : 'any'
}

function sameType(a: FeelType, b: FeelType): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
