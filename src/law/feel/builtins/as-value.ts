import type { FeelFunction } from '../values/value.ts'
import { applyBuiltin } from './apply.ts'
import { type Builtin, typeOfParam } from './builtin.ts'

const values = new WeakMap<Builtin, FeelFunction>()

/** A function of the library as a value, to be handed to `sort` or named in a context. */
export function functionOf(builtin: Builtin): FeelFunction {
  const known = values.get(builtin)
  if (known) return known
  const [form] = builtin.forms
  const params = form?.params.map((param) => ({ name: param.name, type: typeOfParam(param) })) ?? []
  const made: FeelFunction = {
    kind: 'function',
    name: builtin.name,
    params,
    returns: form?.returns ?? 'any',
    call: (args, run) => applyBuiltin(builtin, args, run),
  }
  values.set(builtin, made)
  return made
}
