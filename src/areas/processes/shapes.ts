import { type Static, Type } from 'typebox'
import type { PowerFilter } from './contract.ts'
import { POWER_KINDS, POWER_STATES, type PowerKind } from './power.ts'

/** The id of a chart or a power in an address. */
export const Named = Type.Object({ id: Type.String({ pattern: '^[A-Za-z][\\w-]{0,60}$' }) })

/** An edition of a chart in an address. */
export const NamedEdition = Type.Object({
  ...Named.properties,
  number: Type.Integer({ minimum: 1, maximum: 99_999 }),
})

/** What the list of powers is narrowed to; an empty field counts as not asked. */
export const PowersQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  body: Type.Optional(Type.String({ maxLength: 40 })),
  kind: Type.Optional(Type.Enum(Object.keys(POWER_KINDS) as PowerKind[])), // the keys of POWER_KINDS are the kinds
  state: Type.Optional(Type.Enum([...POWER_STATES])),
})

/** The filter of a query; what was left empty is absent. */
export function powerFilterOf({ q, body, kind, state }: Static<typeof PowersQuery>): PowerFilter {
  return {
    ...(q?.trim() ? { words: q.trim() } : {}),
    ...(body ? { body } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
  }
}

/** A law, by its key in the lawbook or its title, and one of its articles. */
export const LawQuery = Type.Object({
  law: Type.String({ minLength: 1, maxLength: 100 }),
  article: Type.Optional(Type.String({ maxLength: 20 })),
})
