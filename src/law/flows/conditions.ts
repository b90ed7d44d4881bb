import { evaluate } from 'feelin'
import type { Facts, FactValue } from './state.ts'

/** FEEL, compiled once: its value over the facts, null where it has none. */
export type Question = (facts: Facts) => FactValue

/** Compiles what a flow, a collection or a completion condition asks. */
export function questionOf(source: string): Question {
  // Until law/feel stands; what comes out of JSON facts is JSON.
  return (facts) => evaluate(source, facts).value as FactValue
}
