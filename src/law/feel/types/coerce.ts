import { Wrong } from '../run.ts'
import { MIDNIGHT_UTC } from '../temporal/read-temporal.ts'
import { type FeelContext, type FeelValue, isContext, isList, kindOf } from '../values/value.ts'
import { isOfType } from './conforms.ts'
import { type FeelType, plainType, printType } from './type.ts'

/**
 * The value as the type wants it (DMN 1.5 §10.3.2.9.4): a list of one for its element and the other way round, a date
 * for its midnight in Greenwich, entry by entry in lists and contexts. Errors: `wrong-type`, or `not-allowed` where
 * only the constraint of the type is broken.
 */
export function coerce(value: FeelValue, type: FeelType): FeelValue | Wrong {
  if (value === null || type === 'any' || isOfType(value, type)) return value
  const turned = convert(value, type)
  if (turned !== null && isOfType(turned, type)) return turned
  if (typeof type === 'object' && 'named' in type && isOfType(turned ?? value, type.base))
    return new Wrong('not-allowed', { name: type.named })
  return new Wrong('wrong-type', { wanted: printType(type), got: kindOf(value) })
}

/** Null where nothing can be made of it: a part that cannot be turned takes the whole with it. */
function convert(value: FeelValue, type: FeelType): FeelValue {
  const plain = plainType(type)
  if (typeof plain === 'object' && 'list' in plain) return convertItems(isList(value) ? value : [value], plain.list)
  if (isList(value)) {
    const [only] = value
    return value.length === 1 && only !== undefined ? only : null
  }
  if (typeof plain === 'object' && 'context' in plain && isContext(value)) return convertEntries(value, plain.context)
  if (plain === 'date and time' && kindOf(value) === 'date')
    // kindOf said so; the compiler cannot follow it.
    return { kind: 'date and time', date: value as Extract<FeelValue, { kind: 'date' }>, time: MIDNIGHT_UTC }
  return value
}

function convertItems(items: readonly FeelValue[], type: FeelType): FeelValue {
  const turned = items.map((item) => convertPart(item, type))
  return turned.every((item, place) => item !== null || items[place] === null) ? turned : null
}

function convertEntries(context: FeelContext, types: Readonly<Record<string, FeelType>>): FeelValue {
  const turned = [...context].map(([key, entry]): [string, FeelValue] => [key, convertPart(entry, types[key] ?? 'any')])
  return turned.every(([key, entry]) => entry !== null || context.get(key) === null) ? new Map(turned) : null
}

const convertPart = (value: FeelValue, type: FeelType): FeelValue =>
  isOfType(value, type) ? value : convert(value, type)
