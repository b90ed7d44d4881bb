import { bug } from '#base/assert.ts'

/**
 * One text per JSON value: keys sorted by code unit, no spaces, whole numbers only, as RFC 8785 (JCS) would write it.
 * Two values that are equal have the same text, and so the same hash, in every process and after every round trip
 * through `jsonb`.
 *
 * Errors: a fraction, an unsafe integer or a function is a bug: the journal has no place for them.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? String(value) : bug(`${value} is not a whole number`)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
  }
  return bug(`a ${typeof value} has no canonical form`)
}
