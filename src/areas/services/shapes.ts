import { type Static, Type } from 'typebox'
import { LEVELS } from '#platform/signin/actor.ts'
import type { ItemFilter } from './contract.ts'
import { KINDS } from './item.ts'

/** The id of an item or one-thing in an address. */
export const ItemId = Type.Object({ id: Type.String({ pattern: '^[a-z]{2}\\d{1,6}$' }) })

/** What a list of items is asked for; `q` is what somebody typed. An empty field counts as not asked. */
export const FilterQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  section: Type.Optional(Type.String({ maxLength: 60 })),
  body: Type.Optional(Type.String({ maxLength: 40 })),
  fee: Type.Optional(Type.String({ pattern: '^(fee\\d{3,6})?$' })),
  level: Type.Optional(Type.Enum([...LEVELS])),
  kind: Type.Optional(Type.Enum(Object.keys(KINDS) as (keyof typeof KINDS)[])), // the keys of KINDS are the kinds
})

/** The filter of a query; what was left empty is absent. */
export function filterOf(query: Static<typeof FilterQuery>): ItemFilter {
  const { q, section, body, level, kind, fee } = query
  return {
    ...(q?.trim() ? { words: q.trim() } : {}),
    ...(section ? { section } : {}),
    ...(body ? { body } : {}),
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
    ...(fee ? { fee } : {}),
  }
}
