import { type Static, Type } from 'typebox'
import { ATTRIBUTES } from '#law/catalogue/withholding.ts'
import type { DisclosureFilter } from './contract.ts'

/** One of some words, or `any`. */
export const oneOf = <const W extends readonly string[]>(words: W) => Type.Optional(Type.Enum([...words, 'any']))
/** A short word of a pattern. */
export const word = (pattern: string) => Type.Optional(Type.String({ maxLength: 60, pattern }))
/** What the address of a list of entries may be narrowed by. */
export const Filter = Type.Object({
  ...{ domain: word('^([a-z]{1,3}\\d{0,3})?$'), body: word('^(\\d{0,5}|any)$'), year: word('^(\\d{4}|any)?$') },
  ...{
    level: oneOf(['county', 'township']),
    way: oneOf(ATTRIBUTES),
    state: oneOf(['published', 'withdrawn', 'archived']),
  },
  ...{
    reassess: oneOf(['late']),
    q: Type.Optional(Type.String({ maxLength: 60 })),
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
  },
})
export type FilterQuery = Static<typeof Filter>
/** The filter an address asks for; what was left open, or says `any`, does not narrow. */
export function filterOf({
  domain,
  body,
  year,
  level,
  way,
  state,
  reassess,
  q,
}: Partial<FilterQuery>): DisclosureFilter {
  const given = (value: string | undefined) => (value === undefined || value === '' || value === 'any' ? null : value)
  const [inDomain, ofBody, inYear, words] = [given(domain), given(body), given(year), given(q?.trim())]
  return {
    ...(inDomain === null ? {} : { domain: inDomain }),
    ...(ofBody === null ? {} : { bodyId: Number(ofBody) }),
    ...(inYear === null ? {} : { year: Number(inYear) }),
    ...(level === undefined || level === 'any' ? {} : { level }),
    ...(way === undefined || way === 'any' ? {} : { attribute: way }),
    ...(state === undefined || state === 'any' ? {} : { state }),
    ...(reassess === 'late' ? { reassessLate: true } : {}),
    ...(words === null ? {} : { words }),
  }
}
