import { type Static, Type } from 'typebox'
import { NORM_STATES } from '#law/norms/validity.ts'
import type { NormFilter } from '../contract.ts'

/** What the address of the register may be narrowed by. */
export const RegisterQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  body: Type.Optional(Type.String({ maxLength: 5, pattern: '^\\d*$' })),
  year: Type.Optional(Type.String({ maxLength: 4, pattern: '^(\\d{4})?$' })),
  state: Type.Optional(Type.String({ maxLength: 10 })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
})
export type RegisterQuery = Static<typeof RegisterQuery>

/** The filter an address asks for; what was left open does not narrow. */
export function filterOf({ q = '', body = '', year = '', state = '' }: RegisterQuery): NormFilter {
  return {
    words: q.trim() || null,
    bodyId: body === '' ? null : Number(body),
    year: year === '' ? null : Number(year),
    state: NORM_STATES.find((one) => one === state) ?? null,
  }
}

/** What narrows, as the query of an address. */
export function narrowingOf({ q = '', body = '', year = '', state = '' }: RegisterQuery): URLSearchParams {
  return new URLSearchParams(Object.entries({ q: q.trim(), body, year, state }).filter(([, value]) => value !== ''))
}
