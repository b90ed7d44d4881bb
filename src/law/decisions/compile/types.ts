import { typeOfWord } from '../../feel/compile/instance.ts'
import { scopeOf } from '../../feel/compile/scope.ts'
import { compileCell } from '../../feel/compile/text.ts'
import { newRun } from '../../feel/run.ts'
import type { FeelType } from '../../feel/types/type.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { ItemDefinition, Model } from '../model.ts'
import { newWork, placeOf, type Reports } from './reports.ts'

/** Types of a model by name: those of FEEL, its item definitions, and `import.name`; null where there is none. */
export type Types = (name: string) => FeelType | null

/** The types that the texts of a model may name. Recursion of definitions ends in `any`. */
export function typesOf(model: Model, imported: (namespace: string) => Types | null, reports: Reports): Types {
  const made = new Map<string, FeelType>()
  const types: Types = (name) => {
    if (name === '') return null
    const word = typeOfWord(name)
    if (word) return word
    const known = made.get(name)
    if (known !== undefined) return known
    const definition = model.types.find((each) => each.name === name)
    if (!definition) return importedType(name)
    made.set(name, 'any')
    const type = typeOf(definition, types, reports)
    made.set(name, type)
    return type
  }
  const importedType = (name: string): FeelType | null => {
    for (const each of model.imports) {
      const own = each.name === '' ? name : name.startsWith(`${each.name}.`) ? name.slice(each.name.length + 1) : null
      const type = own === null ? null : (imported(each.namespace)?.(own) ?? null)
      if (type !== null) return type
    }
    return null
  }
  return types
}

function typeOf(definition: ItemDefinition, types: Types, reports: Reports): FeelType {
  const each = restrict(shapeOf(definition, types, reports), definition.allowedValues, definition, types, reports)
  const all: FeelType = definition.isCollection ? { list: each } : each
  return restrict(all, definition.typeConstraint, definition, types, reports)
}

function shapeOf(definition: ItemDefinition, types: Types, reports: Reports): FeelType {
  if (definition.signature) {
    const { params, returns } = definition.signature
    const typed = (name: string): FeelType => named(name, definition, types, reports)
    return { function: { params: params.map((param) => typed(param.typeRef)), returns: typed(returns) } }
  }
  if (definition.components.length === 0) return named(definition.typeRef, definition, types, reports)
  const entries = definition.components.map((part): [string, FeelType] => [part.name, typeOf(part, types, reports)])
  return { context: Object.fromEntries(entries) }
}

function named(name: string, definition: ItemDefinition, types: Types, reports: Reports): FeelType {
  const type = types(name)
  if (type === null && name !== '')
    placeOf(definition.name, reports).report(name, [
      { code: 'unknown-type', from: 0, to: name.length, facts: { name } },
    ])
  return type ?? 'any'
}

/** The type narrowed to the values that pass the unary tests. */
function restrict(base: FeelType, tests: string, definition: ItemDefinition, types: Types, reports: Reports): FeelType {
  if (tests === '') return base
  const scope = scopeOf([['?', base]])
  const test = compileCell(tests, newWork(scope, types), placeOf(definition.name, reports))
  if (test === null) return base
  const allows = (value: FeelValue): boolean => test(value, { slots: [value], up: null, run: newRun() }) === true
  return { named: definition.name, base, allows }
}
