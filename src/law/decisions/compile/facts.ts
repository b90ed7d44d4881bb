import { Wrong } from '../../feel/run.ts'
import { type FeelInput, readInput } from '../../feel/values/input.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { Session, Unit } from './unit.ts'

/** By name; a fact of an imported model may be called `namespace#name`, where two share a name. */
export type Facts = Readonly<Record<string, FeelInput>>

/** Input data that facts are read for. */
export interface Asked {
  readonly unit: Unit
  /** `namespace#name`; null where no model is imported. */
  readonly qualified: string | null
}

/** Puts the facts into the session, by unit. A fact of the wrong type is null there, with an error. */
export function readFacts(asked: readonly Asked[], facts: Facts, session: Session): void {
  for (const { unit, qualified } of asked) {
    const fact = qualified !== null && Object.hasOwn(facts, qualified) ? facts[qualified] : factOf(facts, unit.name)
    if (fact === undefined) continue
    const value = readInput(fact, unit.type)
    if (value instanceof Wrong) {
      session.run.errors.push({ kind: value.kind, facts: { ...value.facts, name: unit.name }, from: 0, to: 0 })
      session.values[unit.index] = null
    } else session.values[unit.index] = value
  }
}

/** A fact by its name, undefined where there is none. */
export function factOf(facts: Facts, name: string): FeelInput {
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}

/** The facts of a session as they were read, by name. */
export function factsIn(asked: readonly Asked[], { values }: Session): ReadonlyMap<string, FeelValue> {
  const known = asked.flatMap(({ unit }) => {
    const value = values[unit.index]
    return value === undefined ? [] : [[unit.name, value] as const]
  })
  return new Map(known)
}
