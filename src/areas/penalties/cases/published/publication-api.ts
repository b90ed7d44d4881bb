import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../../../organisations/index.ts'
import { ApiPublished } from './publication-api-shapes.ts'
import { DocumentNumber, PublishedQuery, publishedFilterOf } from './publication-shapes.ts'
import { countPublications, publication, publications } from './publications.ts'
import type { Published } from './published.ts'

const API = { site: 'api', door: 'anyone', method: 'GET' } as const
const ROWS = 100

const list = route(
  {
    ...{ ...API, path: '/api/v1/penalty-decisions' },
    summary: 'Published penalty decisions, the newest first, narrowed by words, body, violation, year or state.',
    shape: {
      query: PublishedQuery,
      answer: Type.Object({
        total: Type.Integer(),
        next: Type.Union([Type.Integer({ description: 'Number of the next page.' }), Type.Null()]),
        decisions: Type.Array(ApiPublished),
      }),
    },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const filter = await publishedFilterOf(tx, query)
    const page = query.page ?? 1
    const found = await publications(tx, filter, { limit: ROWS, offset: (page - 1) * ROWS })
    const total = await countPublications(tx, filter)
    const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
    const decisions = found.map((each) => told(each, codes))
    return json({ total, next: page * ROWS < total ? page + 1 : null, decisions })
  },
)

const one = route(
  {
    ...{ ...API, path: '/api/v1/penalty-decisions/:document' },
    summary: 'One published penalty decision by the number of its document; withdrawn, only when and why.',
    shape: { params: DocumentNumber, answer: ApiPublished },
  },
  async ({ db, moment, params }) => {
    const tx = reading(db, moment)
    const found = await publication(tx, params.document)
    if (!found) return refused({ code: 'penalties.no-such-publication', kind: 'missing' })
    return json(told(found, new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))))
  },
)

function told(found: Published, codes: ReadonlyMap<number, string>) {
  const { document, bodyId, procedure, publishedOn, shownUntil, record, withdrawn, result, resultOn, resultFine } =
    found
  return {
    ...{ document, body: codes.get(bodyId) ?? '', procedure, publishedOn, shownUntil, record, withdrawn },
    ...{ result, resultOn, resultFine },
  }
}

/** Published decisions for other programs. */
export const publicationApi: readonly Route[] = [list, one]
