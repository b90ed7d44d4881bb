import type { InputData, Model } from '../model.ts'
import type { Library } from './library.ts'
import type { Unit } from './unit.ts'

/** Input data: the fact that the session holds, which is of its type already; null where there is none. */
export function compileInput(input: InputData, model: Model, key: string, library: Library): Unit {
  const index = library.place()
  return {
    kind: 'input',
    key,
    index,
    name: input.variable.name,
    type: library.types(model)(input.variable.typeRef) ?? 'any',
    value: (session) => session.values[index] ?? null,
  }
}
