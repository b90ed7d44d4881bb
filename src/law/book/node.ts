import { type Day, parseDay } from '#base/days.ts'
import { LawbookFault, type Place } from './fault.ts'

/** One value of a lawbook file with the place it stands at; every question it cannot answer is a `LawbookFault`. */
export interface Node extends Place {
  readonly value: unknown
}

export function faultAt(at: Place, message: string): never {
  throw new LawbookFault(at, message)
}

/** The fields of a mapping; a key outside `known` is a fault, so that a slip of the pen never passes silently. */
export function recordAt(at: Node, known?: readonly string[]): ReadonlyMap<string, Node> {
  if (typeof at.value !== 'object' || at.value === null || Array.isArray(at.value)) faultAt(at, 'must be a mapping')
  const entries = Object.entries(at.value).map(([key, value]) => [key, below(at, key, value)] as const)
  for (const [key, node] of entries) if (known && !known.includes(key)) faultAt(node, `unknown key "${key}"`)
  return new Map(entries)
}

export function listAt(at: Node): readonly Node[] {
  if (!Array.isArray(at.value)) return faultAt(at, 'must be a list')
  return at.value.map((value: unknown, index) => below(at, index, value))
}

export function stringAt(at: Node): string {
  return typeof at.value === 'string' && at.value !== '' ? at.value : faultAt(at, 'must be a text')
}

/** A whole number within bounds, both included. */
export function wholeAt(at: Node, least: number, most: number): number {
  const { value } = at
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  return faultAt(at, `must be a whole number from ${least} to ${most}`)
}

export function booleanAt(at: Node): boolean {
  return typeof at.value === 'boolean' ? at.value : faultAt(at, 'must be true or false')
}

export function dayAt(at: Node): Day {
  return parseDay(stringAt(at)) ?? faultAt(at, `"${String(at.value)}" is no day (YYYY-MM-DD)`)
}

export function oneOf<const T extends string>(at: Node, words: readonly T[]): T {
  return words.find((word) => word === at.value) ?? faultAt(at, `must be one of ${words.join(', ')}`)
}

/** The field `key`, which must be there. */
export function fieldOf(at: Node, fields: ReadonlyMap<string, Node>, key: string): Node {
  return fields.get(key) ?? faultAt(at, `"${key}" is missing`)
}

/** What `read` makes of the field, or null when it is absent. */
export function optional<T>(node: Node | undefined, read: (node: Node) => T): T | null {
  return node === undefined ? null : read(node)
}

function below(at: Node, key: string | number, value: unknown): Node {
  return { file: at.file, path: [...at.path, key], value }
}
