import { Wrong } from '../run.ts'
import { readAt } from '../temporal/read-temporal.ts'
import { coerce } from '../types/coerce.ts'
import { type FeelType, plainType, printType } from '../types/type.ts'
import { Decimal } from './number.ts'
import { type FeelValue, kindOf } from './value.ts'

/** What may be handed in: JSON, or values of FEEL as they are. */
export type FeelInput = FeelValue | number | undefined | readonly FeelInput[] | { readonly [key: string]: FeelInput }

/**
 * A value of FEEL out of JSON, of the type declared: a number becomes a decimal, a text where a date, a time or a
 * duration is declared is read as one. Errors: `wrong-type`, `bad-text`, `not-allowed`. Trap: a number is never read
 * out of a text, so that "12" does not pass for 12 in one place and not in another.
 */
export function readInput(input: FeelInput, type: FeelType): FeelValue | Wrong {
  const value = toValue(input, type)
  return value instanceof Wrong ? value : coerce(value, type)
}

function toValue(input: FeelInput, type: FeelType): FeelValue | Wrong {
  if (input === null || input === undefined) return null
  if (typeof input === 'number')
    return Number.isFinite(input)
      ? new Decimal(input)
      : new Wrong('wrong-type', { wanted: 'number', got: String(input) })
  if (typeof input === 'boolean') return input
  const plain = plainType(type)
  if (typeof input === 'string') return TEMPORAL.has(printType(plain)) ? readText(input, plain) : input
  if (input instanceof Decimal || input instanceof Map) return input
  if (Array.isArray(input)) return toList(input, typeof plain === 'object' && 'list' in plain ? plain.list : 'any')
  if (isTagged(input)) return input
  return toContext(Object.entries(input), typeof plain === 'object' && 'context' in plain ? plain.context : {})
}

const TEMPORAL = new Set(['date', 'time', 'date and time', 'days and time duration', 'years and months duration'])

function readText(text: string, type: FeelType): FeelValue | Wrong {
  const value = readAt(text)
  return value !== null && (kindOf(value) === type || (kindOf(value) === 'date' && type === 'date and time'))
    ? value
    : new Wrong('bad-text', { text, wanted: printType(type) })
}

function toList(items: readonly FeelInput[], of: FeelType): FeelValue | Wrong {
  const values: FeelValue[] = []
  for (const item of items) {
    const value = toValue(item, of)
    if (value instanceof Wrong) return value
    values.push(value)
  }
  return values
}

function toContext(entries: [string, FeelInput][], types: Readonly<Record<string, FeelType>>): FeelValue | Wrong {
  const context = new Map<string, FeelValue>()
  for (const [key, entry] of entries) {
    const value = toValue(entry, types[key] ?? 'any')
    if (value instanceof Wrong) return value
    context.set(key, value)
  }
  return context
}

type Tagged = Extract<FeelValue, { readonly kind: string }>
const TAGS = new Set([...TEMPORAL, 'range', 'function'])

/** A tagged value of FEEL. Trap: a JSON object whose `kind` says `date` is taken for one. */
function isTagged(input: object): input is Tagged {
  return 'kind' in input && typeof input.kind === 'string' && TAGS.has(input.kind)
}
