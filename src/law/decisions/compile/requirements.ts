import type { FeelType } from '../../feel/types/type.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { Model, Requirements } from '../model.ts'
import type { Library } from './library.ts'
import type { Unit } from './unit.ts'

/** What the text of an element may name: the units it requires, those of an import together under its name. */
export interface Surroundings {
  readonly names: readonly (readonly [string, FeelType])[]
  /** The values, in the order of the names. */
  readonly values: (valueAt: (unit: Unit) => FeelValue) => FeelValue[]
  readonly units: readonly Unit[]
}

/** The surroundings that requirements make. A reference that leads nowhere is left out, and its name is unknown. */
export function surroundingsOf(requires: Requirements, model: Model, library: Library): Surroundings {
  const hrefs = [...new Set([...requires.inputs, ...requires.decisions, ...requires.knowledge])]
  const found = hrefs.flatMap((href) => {
    const unit = library.unit(href, model)
    return unit ? [{ unit, under: library.importName(href, model) || null }] : []
  })
  const own = found.filter((each) => each.under === null).map((each) => each.unit)
  const imports = [
    ...Map.groupBy(
      found.filter((each) => each.under !== null),
      (each) => each.under ?? '',
    ),
  ]
  return {
    units: found.map((each) => each.unit),
    names: [
      ...own.map((unit) => [unit.name, unit.type] as const),
      ...imports.map(([name, parts]) => [name, contextType(parts.map((part) => part.unit))] as const),
    ],
    values: (valueAt) => [
      ...own.map(valueAt),
      ...imports.map(([, parts]) => new Map(parts.map(({ unit }) => [unit.name, valueAt(unit)]))),
    ],
  }
}

function contextType(units: readonly Unit[]): FeelType {
  return { context: Object.fromEntries(units.map((unit) => [unit.name, unit.type])) }
}
