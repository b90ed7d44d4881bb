import { type Static, Type } from 'typebox'
import { FEE_KINDS, FEE_STATES } from '#law/fees/fee.ts'
import type { FeeFilter } from './contract.ts'

/** The id of a fee in an address. */
export const FeeId = Type.Object({ id: Type.String({ pattern: '^fee\\d{3,6}$' }) })
/** The number of a round in an address. */
export const RoundNo = Type.Object({ no: Type.Integer({ minimum: 1, maximum: 9999 }) })
/** What the address of the list is narrowed by; an empty field does not narrow. */
export const FeesQuery = Type.Object({
  body: Type.Optional(Type.String({ pattern: '^\\d{0,5}$' })),
  kind: Type.Optional(Type.Enum([...FEE_KINDS])),
  state: Type.Optional(Type.Enum([...FEE_STATES])),
  q: Type.Optional(Type.String({ maxLength: 60 })),
})

/** The filter of an address. */
export function filterOf({ body, kind, state, q }: Static<typeof FeesQuery>): FeeFilter {
  return {
    ...(body ? { bodyId: Number(body) } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(q?.trim() ? { words: q.trim() } : {}),
  }
}
