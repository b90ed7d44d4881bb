import { booleanAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt, wholeAt } from '../../book/node.ts'
import type { Limb, RangeText, Tier } from './standard.ts'

export function tierAt(at: Node): Tier {
  const fields = recordAt(at, ['id', 'name', 'level', 'when', 'fine', 'also', 'note'])
  const name = fieldOf(at, fields, 'name')
  const names = recordAt(name, ['zh', 'en'])
  const fine = fieldOf(at, fields, 'fine')
  return {
    id: stringAt(fieldOf(at, fields, 'id')),
    name: { zh: stringAt(fieldOf(name, names, 'zh')), en: stringAt(fieldOf(name, names, 'en')) },
    level: wholeAt(fieldOf(at, fields, 'level'), 0, 99),
    when: stringAt(fieldOf(at, fields, 'when')),
    fine: fine.value === null ? null : rangeAt(fine),
    also: listAt(fieldOf(at, fields, 'also')).map(stringAt),
    note: optional(fields.get('note'), stringAt),
  }
}

export function limbAt(at: Node): Limb {
  const fields = recordAt(at, ['when', 'fine', 'also', 'text'])
  return {
    when: stringAt(fieldOf(at, fields, 'when')),
    fine: rangeAt(fieldOf(at, fields, 'fine')),
    also: optional(fields.get('also'), (node) => listAt(node).map(stringAt)) ?? [],
    text: stringAt(fieldOf(at, fields, 'text')),
  }
}

/** Both ends are included unless `excluded` names them. */
function rangeAt(at: Node): RangeText {
  const fields = recordAt(at, ['min', 'max', 'excluded', 'optional'])
  const ends = optional(fields.get('excluded'), (node) => listAt(node).map((end) => oneOf(end, ['min', 'max']))) ?? []
  return {
    min: stringAt(fieldOf(at, fields, 'min')),
    max: stringAt(fieldOf(at, fields, 'max')),
    minInclusive: !ends.includes('min'),
    maxInclusive: !ends.includes('max'),
    optional: optional(fields.get('optional'), booleanAt) ?? false,
  }
}
