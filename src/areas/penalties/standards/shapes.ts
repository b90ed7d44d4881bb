import { type Static, Type } from 'typebox'
import { STANDARD_USES, type StandardFilter } from './contract.ts'

/** The id of a standard in an address. */
export const StandardId = Type.Object({ id: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$' }) })

/** Which edition is shown; left out: the one in force. */
export const EditionQuery = Type.Object({ edition: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })) })

/** What the list is narrowed to; an empty field counts as not asked. */
export const StandardsQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  domain: Type.Optional(Type.String({ maxLength: 40 })),
  body: Type.Optional(Type.String({ maxLength: 40 })),
  law: Type.Optional(Type.String({ maxLength: 80 })),
  state: Type.Optional(Type.Enum(['', ...STANDARD_USES])),
})

/** The facts of the calculator, in fields `f.<name>`; which there are follows from the standard. */
export const FactsQuery = Type.Record(Type.String(), Type.String({ maxLength: 60 }))

/** The filter of a query; what was left empty is absent. */
export function filterOf({ q, domain, body, law, state }: Static<typeof StandardsQuery>): StandardFilter {
  return {
    ...(q?.trim() ? { words: q.trim() } : {}),
    ...(domain ? { domain } : {}),
    ...(body ? { body } : {}),
    ...(law ? { law } : {}),
    ...(state ? { state } : {}),
  }
}
