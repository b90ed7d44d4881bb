import type { Boxed, Model, Table } from '../model.ts'

/** A decision table by its id, else by the name of the element it stands in; null where there is none. */
export function tableIn(
  models: readonly Model[],
  wanted: string,
): { readonly table: Table; readonly name: string } | null {
  for (const element of models.flatMap((model) => [...model.decisions, ...model.knowledge])) {
    const tables = element.logic ? tablesIn(element.logic) : []
    const table = tables.find((each) => each.id === wanted) ?? (element.name === wanted ? tables[0] : undefined)
    if (table) return { table, name: table.outputLabel || element.label || element.name }
  }
  return null
}

type Found = Table & { readonly id: string }

function tablesIn(box: Boxed): readonly Found[] {
  return box.kind === 'table' ? [box] : partsOf(box).flatMap(tablesIn)
}

function partsOf(box: Boxed): readonly Boxed[] {
  switch (box.kind) {
    case 'literal':
    case 'table':
      return []
    case 'context':
      return box.entries.map((entry) => entry.value)
    case 'invocation':
      return [box.callee, ...box.bindings.flatMap((binding) => binding.value ?? [])]
    case 'function':
      return box.body ? [box.body] : []
    case 'relation':
      return box.rows.flat()
    case 'list':
      return box.items
    case 'conditional':
      return [box.condition, box.yes, box.no]
    case 'filter':
      return [box.source, box.match]
    case 'for':
    case 'some':
    case 'every':
      return [box.source, box.body]
  }
}
