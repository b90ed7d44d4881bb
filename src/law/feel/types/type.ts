/**
 * A type of FEEL (DMN 1.5 §10.3.2.3, table 55). `any` says that nothing is known. `named` is an item definition with
 * its own constraint; recursion of item definitions ends in `any`.
 */
export type FeelType =
  | SimpleType
  | { readonly list: FeelType }
  | { readonly range: FeelType }
  | { readonly context: Readonly<Record<string, FeelType>> }
  | { readonly function: { readonly params: readonly FeelType[]; readonly returns: FeelType } }
  | { readonly named: string; readonly base: FeelType; readonly allows: (value: never) => boolean }

export const SIMPLE_TYPES = [
  ...(['any', 'null', 'number', 'string', 'boolean', 'date', 'time', 'date and time'] as const),
  ...(['days and time duration', 'years and months duration'] as const),
] as const
export type SimpleType = (typeof SIMPLE_TYPES)[number]

export const LIST_OF_ANY: FeelType = { list: 'any' }

/** The type without the names and constraints around it. */
export function plainType(type: FeelType): Exclude<FeelType, { readonly named: string }> {
  return typeof type === 'object' && 'named' in type ? plainType(type.base) : type
}

/** A type as FEEL writes it: `list<number>`. */
export function printType(type: FeelType): string {
  if (typeof type === 'string') return type
  if ('named' in type) return type.named
  if ('list' in type) return `list<${printType(type.list)}>`
  if ('range' in type) return `range<${printType(type.range)}>`
  if ('function' in type)
    return `function<${type.function.params.map(printType).join(', ')}> -> ${printType(type.function.returns)}`
  const entries = Object.entries(type.context).map(([name, entry]) => `${name}: ${printType(entry)}`)
  return `context<${entries.join(', ')}>`
}
