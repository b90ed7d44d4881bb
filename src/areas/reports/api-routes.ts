import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { findBodyByCode } from '../organisations/index.ts'
import { publishedReports } from './published-reports.ts'
import { findEdition, reportView } from './queries.ts'

const API = { method: 'GET', site: 'api', door: 'anyone' } as const
const BODY = Type.String({ pattern: '^[a-z_0-9]{1,40}$' })
const YEAR = Type.Integer({ minimum: 2008, maximum: 2100 })
const DayText = Type.String({ format: 'date' })
const Figures = Type.Record(Type.String(), Type.Number())

const Line = Type.Object({
  ...{ body: Type.String(), year: Type.Integer(), edition: Type.Integer(), publishedOn: DayText, path: Type.String() },
})

const Report = Type.Object({
  ...{ ...Line.properties, frozenOn: DayText, hash: Type.String() },
  two: Figures,
  three: Type.Record(Type.String(), Figures),
  four: Type.Record(Type.String(), Figures),
  unknown: Type.Array(Type.String()),
  stated: Type.Array(Type.String()),
  sections: Type.Record(Type.String(), Type.String()),
})

const list = route(
  {
    ...{ ...API, path: '/api/v1/reports' },
    summary:
      'The published annual reports on open government information, each year of a body once; of a year or a body.',
    shape: {
      query: Type.Object({ year: Type.Optional(YEAR), body: Type.Optional(BODY) }),
      answer: Type.Object({ reports: Type.Array(Line) }),
    },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const body = query.body === undefined ? undefined : await findBodyByCode(tx, query.body)
    if (body === null) return json({ reports: [] })
    const lines = await publishedReports(tx, { year: query.year, bodyId: body?.id })
    return json({ reports: lines.map(({ bodyId: _, ...line }) => line) })
  },
)

const one = route(
  {
    ...{ ...API, path: '/api/v1/reports/:body/:year' },
    summary:
      'An annual report as it holds now: tables 二, 三 and 四 (fees in fen), the cells nobody counts, the sections; the hash is that of its JSON file.',
    shape: { params: Type.Object({ body: BODY, year: YEAR }), answer: Report },
  },
  async ({ db, moment, params: { body: code, year } }) => {
    const tx = reading(db, moment)
    const body = await findBodyByCode(tx, code)
    const [line] = body ? await publishedReports(tx, { year, bodyId: body.id }) : []
    const row = line && (await findEdition(tx, VISITOR, { bodyId: line.bodyId, year, edition: line.edition }))
    if (!line || !row) return refused({ code: 'reports.no-such-report', kind: 'missing' })
    const { document, hash } = await reportView(tx, row)
    const { figures, frozenOn, unknown, stated, sections } = document
    const { bodyId: _, ...told } = line
    return json({ ...told, frozenOn, hash, ...figures, unknown: [...unknown], stated: [...stated], sections })
  },
)

/** The published reports for other programs. */
export const apiRoutes: readonly Route[] = [list, one]
