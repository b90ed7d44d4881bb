import { Type } from 'typebox'
import { LANGS } from '#base/text.ts'
import { reading } from '#platform/db/tx.ts'
import { json, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { KINDS, STANDINGS } from './contract.ts'
import { COUNTED, countFound } from './count-found.ts'
import { find } from './find.ts'
import { TextPage } from './pages/text.page.tsx'
import { suggest } from './suggest.ts'
import { textView } from './text-view.ts'

const Text = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String() })
const OrNull = (schema: typeof Text) => Type.Union([schema, Type.Null()])
const Typed = Type.String({ minLength: 1, maxLength: 100 })
const API = { method: 'GET', site: 'api', door: 'anyone' } as const

/** Hits told at once; whoever wants others narrows. */
const MOST = 50

const Asked = Type.Object({
  q: Typed,
  kind: Type.Optional(Type.Enum([...KINDS])),
  body: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
  collection: Type.Optional(Type.String({ maxLength: 100 })),
})

const Hit = Type.Object({
  ...{ collection: Type.String(), kind: Type.String(), key: Type.String(), title: Text, note: OrNull(Text) },
  ...{ bodyId: Type.Union([Type.Integer(), Type.Null()]), year: Type.Union([Type.Integer(), Type.Null()]) },
  ...{ number: Type.Union([Type.String(), Type.Null()]), knownAs: Type.Union([Type.String(), Type.Null()]) },
  ...{ standing: Type.Union([Type.Enum([...STANDINGS]), Type.Null()]), near: Type.Boolean() },
  ...{ href: Type.String(), score: Type.Number(), excerpt: Type.Union([Type.String(), Type.Null()]) },
})

const Answer = Type.Object({
  ...{ total: Type.Integer(), atLeast: Type.Boolean(), near: Type.Boolean(), also: Type.Array(Type.String()) },
  hits: Type.Array(Hit),
  kinds: Type.Array(Type.Object({ kind: Type.String(), count: Type.Integer() })),
  bodies: Type.Array(Type.Object({ body: Type.Integer(), count: Type.Integer() })),
  years: Type.Array(Type.Object({ year: Type.Integer(), count: Type.Integer() })),
})

const search = route(
  {
    ...{ ...API, path: '/api/v1/search' },
    summary: 'What is public and has these words, the best first; near: nothing has them all, the hits come near.',
    shape: { query: Asked, answer: Answer },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const { q, ...only } = query
    const found = await find(tx, q, only)
    const counted = await countFound(tx, q, only, found.held)
    const hits = found.hits.slice(0, MOST).map(({ passage, ...hit }) => ({
      ...hit,
      excerpt: passage?.excerpt.map(({ text }) => text).join('') ?? null,
    }))
    return json({ ...counted, atLeast: counted.total >= COUNTED, near: found.near, also: found.also, hits })
  },
)

const suggestions = route(
  {
    ...{ ...API, path: '/api/v1/search/suggestions' },
    summary: 'Names somebody may be about to type: as written, as they sound, by initials.',
    shape: {
      query: Type.Object({ q: Typed, lang: Type.Optional(Type.Enum([...LANGS])) }),
      answer: Type.Object({ names: Type.Array(Type.String()) }),
    },
  },
  async ({ db, moment, query }) =>
    json({ names: await suggest(reading(db, moment), query.q, query.lang ?? 'zh-Hans') }),
)

const text = route(
  {
    ...{ method: 'GET', path: '/texts/:collection/:key', site: 'portal', door: 'anyone' },
    shape: {
      params: Type.Object({ collection: Type.String({ maxLength: 100 }), key: Type.String({ maxLength: 200 }) }),
    },
  },
  async ({ db, moment, lang, link, params }) => {
    const view = await textView(reading(db, moment), params.collection, params.key)
    if (!view) return refused({ code: 'search.no-such-text', kind: 'missing' })
    return show(view.title[lang], <TextPage lang={lang} view={view} link={link} />)
  },
)

/** The search for other programs, and the texts of loaded collections. */
export const routes: readonly Route[] = [search, suggestions, text]
