import { type Static, Type } from 'typebox'
import { KINDS, type Narrowing, type Search } from './contract.ts'

/** What the address of a search may say. An empty field counts as not asked. */
export const SearchQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  kind: Type.Optional(Type.Union([Type.Enum([...KINDS]), Type.Literal('')])),
  body: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), Type.Literal('')])),
  year: Type.Optional(Type.Union([Type.Integer({ minimum: 1900, maximum: 2200 }), Type.Literal('')])),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})

/** What somebody looks for, read from the address. */
export function searchOf({ q, kind, body, year, page }: Static<typeof SearchQuery>): Search {
  const only: Narrowing = { ...(kind ? { kind } : {}), ...(body ? { body } : {}), ...(year ? { year } : {}) }
  return { words: (q ?? '').trim(), only, page: page ?? 1 }
}
