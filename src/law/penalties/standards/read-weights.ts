import { faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt } from '../../book/node.ts'
import { decimalAt } from './read-fact.ts'
import type { Factor, Weights } from './standard.ts'

export function weightsAt(at: Node): Weights {
  const fields = recordAt(at, ['base', 'most', 'of', 'round', 'unascertained', 'factors'])
  return {
    base: decimalAt(fieldOf(at, fields, 'base')),
    most: decimalAt(fieldOf(at, fields, 'most')),
    of: stringAt(fieldOf(at, fields, 'of')),
    round: optional(fields.get('round'), (node) => oneOf(node, ['down_to_yuan'])),
    unascertained: optional(fields.get('unascertained'), (node) => oneOf(node, ['lowest'])),
    factors: listAt(fieldOf(at, fields, 'factors')).map(factorAt),
  }
}

function factorAt(at: Node): Factor {
  const fields = recordAt(at, ['name', 'zh', 'options'])
  const options = listAt(fieldOf(at, fields, 'options'))
  if (options.length === 0) faultAt(at, 'must have an option')
  return {
    name: stringAt(fieldOf(at, fields, 'name')),
    label: stringAt(fieldOf(at, fields, 'zh')),
    options: options.map((node) => {
      const option = recordAt(node, ['when', 'weight'])
      return { when: stringAt(fieldOf(node, option, 'when')), weight: decimalAt(fieldOf(node, option, 'weight')) }
    }),
  }
}
