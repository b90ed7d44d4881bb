import type { Question } from '../conditions.ts'
import type { Facts, FactValue } from '../state.ts'
import type { Draft } from './draft.ts'

/** The answer to a question inside `scope`; a question that is no FEEL refuses the step at `element`. */
export function answer(draft: Draft, question: Question, facts: Facts, element: string): FactValue {
  if (question.faults.length > 0) draft.no = { code: 'faulty', element }
  return question.ask(facts)
}

/** The facts as they are seen inside `scope`: with the element of each instance around it under its name. */
export function factsIn(draft: Draft, scope: number): Facts {
  const around = draft.tokens.find(({ id }) => id === scope)
  if (!around) return draft.facts
  const outer = factsIn(draft, around.in)
  const name = draft.program.nodes.get(around.at)?.node.multi?.element ?? null
  return name === null || around.item === undefined ? outer : { ...outer, [name]: around.item }
}
