import type { DeclaredFact } from '../chart.ts'
import type { Facts, FactValue } from '../state.ts'
import type { Draft } from './draft.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * What an event tells becomes a fact of the run. Where the chart declares facts, others are passed over, since no
 * condition can ask them; a value outside its type or closed list is refused, since a gateway would take its default.
 */
export function learn(draft: Draft, data: Facts): void {
  const declared = draft.program.chart.facts
  if (declared.length === 0) {
    draft.facts = { ...draft.facts, ...data }
    return
  }
  const known = declared.filter(({ name }) => data[name] !== undefined)
  const wrong = known.find((fact) => !isOf(fact, data[fact.name] ?? null))
  if (wrong) draft.no = { code: 'wrong-fact', element: wrong.name }
  else if (known.length > 0) {
    draft.facts = { ...draft.facts, ...Object.fromEntries(known.map(({ name }) => [name, data[name] ?? null])) }
  }
}

function isOf({ type, values }: DeclaredFact, value: FactValue): boolean {
  if (value === null) return true
  if (values.length > 0 && !Array.isArray(value)) return values.includes(String(value))
  switch (type) {
    case 'list':
      return Array.isArray(value)
    case 'date':
      return typeof value === 'string' && ISO_DAY.test(value)
    default:
      return typeof value === type
  }
}
