import { type Grammar, grammarFor, type Shape } from '../syntax/grammar.ts'
import { nameKey } from '../syntax/names.ts'
import { type FeelType, plainType } from '../types/type.ts'

/**
 * What names mean where a text stands. Names have places in the frame (`frame.ts`) that the scope describes; scopes lie
 * inside each other as frames do.
 */
export interface Scope {
  readonly up: Scope | null
  /** By `nameKey`. */
  readonly slots: ReadonlyMap<string, Slot>
  /** Inside `list[…]` the entries of the item, whose type this is, hide the names outside; else null. */
  readonly item: FeelType | null
  /** The grammar for texts that stand in this scope; made when first asked for. */
  readonly grammar: () => Grammar
}

export interface Slot {
  /** As declared. */
  readonly name: string
  readonly index: number
  readonly type: FeelType
  /** An earlier name of the scope that is one with it (`a-b`, `a - b`), hidden by it: whoever says it is not understood. */
  readonly twin: string | null
}

/** A scope with these names inside `up`. */
export function scopeOf(
  names: Iterable<readonly [string, FeelType]>,
  up: Scope | null = null,
  item: FeelType | null = null,
): Scope {
  const slots = new Map<string, Slot>()
  let index = 0
  for (const [name, type] of names) {
    slots.set(nameKey(name), { name, index, type, twin: slots.get(nameKey(name))?.name ?? null })
    index += 1
  }
  return withGrammar(up, slots, item)
}

/** A scope for the tests of one column of a table: `?` stands at that place of the frame that holds all columns. */
export function columnScope(type: FeelType, index: number, up: Scope): Scope {
  return withGrammar(up, new Map([['?', { name: '?', index, type, twin: null }]]), null)
}

function withGrammar(up: Scope | null, slots: ReadonlyMap<string, Slot>, item: FeelType | null): Scope {
  let grammar: Grammar | null = null
  const scope: Scope = {
    up,
    slots,
    item,
    grammar: () => {
      grammar ??= grammarFor(shapeOfScope(scope))
      return grammar
    },
  }
  return scope
}

/** What a name was found to be. `steps` is how many frames up. */
export type Found =
  | { readonly kind: 'slot'; readonly steps: number; readonly slot: Slot }
  /** An entry of the item being filtered. */
  | { readonly kind: 'entry'; readonly steps: number; readonly name: string; readonly type: FeelType }
  /** Perhaps an entry of the item, whose type is not known; else what is found further out. */
  | { readonly kind: 'maybe'; readonly steps: number; readonly name: string; readonly otherwise: Found | null }

/** Looks a name up, from the inside out; null where nothing declares it. */
export function findName(scope: Scope, name: string, steps = 0): Found | null {
  const key = nameKey(name)
  const outside = (): Found | null => {
    const slot = scope.slots.get(key)
    if (slot) return { kind: 'slot', steps, slot }
    return scope.up ? findName(scope.up, name, steps + 1) : null
  }
  if (scope.item === null) return outside()
  const item = plainType(scope.item)
  if (typeof item === 'object' && 'context' in item) {
    const entry = Object.entries(item.context).find(([each]) => nameKey(each) === key)
    return entry ? { kind: 'entry', steps, name: entry[0], type: entry[1] } : outside()
  }
  return item === 'any' ? { kind: 'maybe', steps, name, otherwise: outside() } : outside()
}

/** All names in sight, inner ones first. */
export function namesInSight(scope: Scope): readonly Slot[] {
  const own = [...scope.slots.values()]
  return scope.up ? [...own, ...namesInSight(scope.up)] : own
}

/** Everything that a text may call by name: the names in sight, and the entries of their types at every depth. */
export function spellingsInSight(scope: Scope): readonly string[] {
  return namesInSight(scope).flatMap(({ name, type }) => [name, ...entryNames(type)])
}

function entryNames(type: FeelType): readonly string[] {
  const plain = plainType(type)
  if (typeof plain === 'string' || 'range' in plain) return []
  if ('list' in plain) return entryNames(plain.list)
  if ('function' in plain) return entryNames(plain.function.returns)
  return Object.entries(plain.context).flatMap(([name, entry]) => [name, ...entryNames(entry)])
}

function shapeOfScope(scope: Scope): { readonly [name: string]: Shape } {
  const shape: { [name: string]: Shape } = {}
  for (const slot of [...namesInSight(scope)].reverse()) shape[slot.name] = shapeOf(slot.type)
  return shape
}

function shapeOf(type: FeelType): Shape {
  const plain = plainType(type)
  if (typeof plain === 'string' || 'range' in plain) return 1
  if ('list' in plain) return shapeOf(plain.list)
  if ('function' in plain) return shapeOf(plain.function.returns)
  return Object.fromEntries(Object.entries(plain.context).map(([name, entry]) => [name, shapeOf(entry)]))
}
