import type { FactValue } from '../state.ts'
import type { Moving } from './draft.ts'

/** One of several instances on its way; it finds its element where the collection is a list. */
export function instanceOf(to: string, body: number, of: number | readonly FactValue[], n: number): Moving {
  const item = typeof of === 'number' ? undefined : (of[n] ?? null)
  return { to, by: null, in: body, n, ...(item === undefined ? {} : { item }) }
}

/** How many elements a collection has; null where it is none. */
export function howMany(of: FactValue): number | null {
  if (Array.isArray(of)) return of.length
  return typeof of === 'number' && Number.isInteger(of) && of >= 0 ? of : null
}
