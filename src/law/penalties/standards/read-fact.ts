import { booleanAt, faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt } from '../../book/node.ts'
import { type Amount, amount } from '../amount.ts'
import { FACT_TYPES, type FactShape } from './standard.ts'

/** Keys of a fact in a file. */
export const FACT_KEYS: readonly string[] = ['name', 'zh', 'type', 'unit', 'words', 'least', 'whole', 'needed']

/**
 * A fact that a standard asks for. Numbers are written as text, so that YAML never makes a binary fraction of them. Other
 * keys only where `more` allows them.
 */
export function factAt(at: Node, more: readonly string[] = []): FactShape {
  const fields = recordAt(at, [...FACT_KEYS, ...more])
  return {
    name: stringAt(fieldOf(at, fields, 'name')),
    label: stringAt(fieldOf(at, fields, 'zh')),
    type: oneOf(fieldOf(at, fields, 'type'), FACT_TYPES),
    unit: optional(fields.get('unit'), stringAt),
    words: optional(fields.get('words'), (node) => listAt(node).map(wordAt)),
    least: optional(fields.get('least'), decimalAt),
    whole: optional(fields.get('whole'), booleanAt) ?? false,
    needed: neededAt(fieldOf(at, fields, 'needed')),
  }
}

/** A decimal written as text. */
export function decimalAt(at: Node): Amount {
  const text = stringAt(at)
  return /^\d+(\.\d+)?$/.test(text) ? amount(text) : faultAt(at, 'must be a number in quotes such as "0.03"')
}

/** A word, or a whole number that stands for one (an item of an article). */
function wordAt(at: Node): string | Amount {
  return typeof at.value === 'number' && Number.isInteger(at.value) ? amount(at.value) : stringAt(at)
}

function neededAt(at: Node): boolean | string {
  return typeof at.value === 'boolean' ? at.value : stringAt(at)
}
