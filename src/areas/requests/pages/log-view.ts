import { type Static, Type } from 'typebox'
import type { LogFilter } from '../log.ts'

/** What the address of the log may be narrowed by. */
export const LogQuery = Type.Object({
  body: Type.Optional(Type.String({ maxLength: 5, pattern: '^\\d*$' })),
  year: Type.Optional(Type.String({ maxLength: 4, pattern: '^(\\d{4})?$' })),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
})
export type LogQuery = Static<typeof LogQuery>

/** The filter an address asks for; what was left open does not narrow. */
export function logFilterOf({ body = '', year = '', q = '' }: LogQuery): LogFilter {
  const words = q.trim()
  return {
    bodyId: body === '' ? null : Number(body),
    year: year === '' ? null : Number(year),
    words: words === '' ? null : words,
  }
}

/** What narrows, as the query of an address. */
export function narrowingOf({ body = '', year = '', q = '' }: LogQuery): URLSearchParams {
  return new URLSearchParams(Object.entries({ body, year, q: q.trim() }).filter(([, value]) => value !== ''))
}
