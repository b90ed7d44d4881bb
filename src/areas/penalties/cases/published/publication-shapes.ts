import { type Static, Type } from 'typebox'
import type { Tx } from '#platform/db/tx.ts'
import { findBodyByCode } from '../../../organisations/index.ts'
import { wordsFilter } from './public-words.ts'
import { PUBLISHED_STATES, type PublishedFilter } from './published.ts'

/** What the published decisions are narrowed to; an empty field counts as not asked. */
export const PublishedQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  body: Type.Optional(Type.String({ maxLength: 40 })),
  violation: Type.Optional(Type.String({ maxLength: 61 })),
  year: Type.Optional(Type.Union([Type.Literal(''), Type.Integer({ minimum: 2000, maximum: 2100 })])),
  state: Type.Optional(Type.Enum(['', ...PUBLISHED_STATES])),
  /** Decided on the same facts: a cell of an edition, by its fingerprint. Both or neither; the calculator gives them. */
  hash: Type.Optional(Type.String({ pattern: '^([0-9a-f]{64})?$' })),
  cell: Type.Optional(Type.String({ maxLength: 1000 })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
})
export type PublishedAsked = Static<typeof PublishedQuery>

/** The number of a document, as it stands on the paper: `0011罚〔2026〕12号`. */
export const DocumentNumber = Type.Object({ document: Type.String({ pattern: '^[^/\\s]{3,40}$' }) })

/** The narrowing that a query asks for. A body that does not exist has published nothing. */
export async function publishedFilterOf(tx: Tx, asked: PublishedAsked): Promise<PublishedFilter> {
  const { q, body, violation, year, state, hash, cell } = asked
  const typed = q?.trim() ?? ''
  const found = body ? await findBodyByCode(tx, body) : null
  return {
    ...(typed === '' ? {} : { words: await wordsFilter(tx, typed) }),
    ...(body ? { bodyId: found?.id ?? 0 } : {}),
    ...(violation ? { standardId: violation } : {}),
    ...(year ? { year } : {}),
    ...(state ? { state } : {}),
    ...(hash && cell ? { like: { hash, cell } } : {}),
  }
}

/** The same narrowing as a query of an address, without the page. */
export function askedQuery({ q, body, violation, year, state, hash, cell }: PublishedAsked): URLSearchParams {
  return new URLSearchParams({
    ...(q?.trim() ? { q: q.trim() } : {}),
    ...(body ? { body } : {}),
    ...(violation ? { violation } : {}),
    ...(year ? { year: String(year) } : {}),
    ...(state ? { state } : {}),
    ...(hash && cell ? { hash, cell } : {}),
  })
}
