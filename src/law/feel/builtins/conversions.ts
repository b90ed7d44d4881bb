import { Wrong } from '../run.ts'
import { Decimal } from '../values/number.ts'
import { textOf } from '../values/text.ts'
import { type FeelValue, kindOf } from '../values/value.ts'
import { aText, isTagged } from './arguments.ts'
import { type Builtin, builtin } from './builtin.ts'

/** `string` and `number` (DMN 1.5 §10.3.4.1). */
export const CONVERSIONS: readonly Builtin[] = [
  builtin('string', 'from: any', 'string', ([from]) => (from === null || from === undefined ? null : textOf(from))),
  builtin(
    'number',
    'from: string|number, grouping separator?: string|null, decimal separator?: string|null',
    'number',
    ([from, grouping, decimal]) => readNumber(from, grouping ?? null, decimal ?? null),
  ),
  /** Whether both are the same kind and the same value, times with their offsets and zones as written. */
  builtin('is', 'value1: any, value2: any', 'boolean', ([a, b]) => isSame(a ?? null, b ?? null)),
]

/** Grouping and decimal separators are a blank, a comma or a full stop, and never the same. */
function readNumber(from: FeelValue | undefined, grouping: FeelValue, decimal: FeelValue): FeelValue | Wrong {
  if (grouping !== null && !['.', ',', ' '].includes(aText(grouping))) return unread(grouping)
  if (decimal !== null && !['.', ','].includes(aText(decimal))) return unread(decimal)
  if (grouping !== null && grouping === (decimal ?? '.')) return unread(grouping)
  if (from instanceof Decimal) return from
  const ungrouped = grouping === null ? aText(from) : aText(from).replaceAll(aText(grouping), '')
  const text = decimal === null ? ungrouped : ungrouped.replace(aText(decimal), '.')
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? new Decimal(text) : unread(from ?? null)
}

const unread = (text: FeelValue): Wrong => new Wrong('bad-text', { text: String(text), wanted: 'number' })

function isSame(a: FeelValue, b: FeelValue): boolean {
  if (kindOf(a) !== kindOf(b)) return false
  if (isTagged(a) && a.kind === 'function') return a === b
  return a === null || b === null ? a === b : textOf(a) === textOf(b)
}
