import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'

/** Data of `lawbook/powers/` in its shape; otherwise throws with file, place and reason. */
export function shapedPowers<S extends TSchema>(schema: S, file: string, value: unknown): Static<S> {
  if (Value.Check(schema, value)) return value
  const first = Value.Errors(schema, value)[0]
  throw new Error(`lawbook/powers/${file}: ${first?.instancePath || '/'} ${first?.message ?? 'is not understood'}`)
}
