import { faultAt, fieldOf, type Node, oneOf, optional, recordAt, stringAt } from '../../book/node.ts'
import { amount } from '../amount.ts'
import { decimalAt } from './read-fact.ts'
import { type Expected, OTHER_OUTCOMES, type Scenario } from './scenario.ts'
import type { FactShape } from './standard.ts'

/** A scenario of a standard with these facts. A number may be written in quotes or, where it is whole, without. */
export function scenarioAt(facts: readonly FactShape[]): (at: Node) => Scenario {
  return (at) => {
    const fields = recordAt(at, ['name', 'facts', 'expect'])
    const given = fieldOf(at, fields, 'facts')
    const values = recordAt(
      given,
      facts.map(({ name }) => name),
    )
    return {
      name: stringAt(fieldOf(at, fields, 'name')),
      facts: Object.fromEntries(
        facts.flatMap((fact) => {
          const node = values.get(fact.name)
          return node ? [[fact.name, valueAt(node, fact)]] : []
        }),
      ),
      expect: expectedAt(fieldOf(at, fields, 'expect')),
    }
  }
}

/** What is no value of the fact stays as it is written: that it is refused may be what the scenario wants. */
function valueAt(node: Node, { type }: FactShape): Scenario['facts'][string] {
  const { value } = node
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return amount(value)
  if (typeof value !== 'string') return faultAt(node, 'must be yes or no, a word, or a number in quotes such as "0.5"')
  return type === 'number' && /^-?\d{1,30}(\.\d{1,20})?$/.test(value) ? amount(value) : value
}

function expectedAt(at: Node): Expected {
  if (typeof at.value === 'string') return { outcome: oneOf(at, OTHER_OUTCOMES) }
  const fields = recordAt(at, ['tier', 'min', 'max', 'fine'])
  const fine = optional(fields.get('fine'), decimalAt)
  if (fine !== null) return { outcome: 'weights', fine }
  return {
    outcome: 'tier',
    tier: stringAt(fieldOf(at, fields, 'tier')),
    min: optional(fields.get('min'), decimalAt),
    max: optional(fields.get('max'), decimalAt),
  }
}
