import { note, Wrong } from '../../feel/run.ts'
import { coerce } from '../../feel/types/coerce.ts'
import type { InputData, Model } from '../model.ts'
import type { Library } from './library.ts'
import type { Unit } from './unit.ts'

const NOWHERE = { from: 0, to: 0 }

/** Input data: the fact as its type wants it. A fact of another type, or outside what it allows, is null with an error. */
export function compileInput(input: InputData, model: Model, key: string, library: Library): Unit {
  const { name, typeRef } = input.variable
  const type = library.types(model)(typeRef) ?? 'any'
  return {
    kind: 'input',
    key,
    name,
    type,
    value: (session) => {
      const value = coerce(session.given.get(key) ?? null, type)
      if (!(value instanceof Wrong)) return value
      return note(session.run, new Wrong(value.kind, { ...value.facts, name }), NOWHERE)
    },
  }
}
