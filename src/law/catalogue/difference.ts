import type { Element } from './content-check.ts'

/** What became of one element from one version to the next; `before` or `after` null: it was not there. */
export interface ElementChange {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** The elements that differ between two versions, in the order of the later one; those left out come last. */
export function differencesOf(before: readonly Element[], after: readonly Element[]): readonly ElementChange[] {
  const was = new Map(before.map(({ name, text }) => [name, text]))
  const is = new Map(after.map(({ name, text }) => [name, text]))
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((name) => ({ name, before: was.get(name) ?? null, after: is.get(name) ?? null }))
    .filter((change) => change.before !== change.after)
}
