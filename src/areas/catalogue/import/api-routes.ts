import { Type } from 'typebox'
import { listBodies } from '#areas/organisations/index.ts'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { beginImport } from './begin-import.ts'
import { IMPORT_STATES, ROW_STATES } from './contract.ts'
import { faultSentence } from './fault-sentence.ts'
import { findImport, importLines } from './queries.ts'
import { readImport } from './read-import.ts'

const API = { site: 'api', door: 'officer' } as const
const at = '/api/v1/desk/catalogue/:body/imports'
const NO_IMPORT = { code: 'catalogue.no-such-import', kind: 'missing' } as const
const NO_BODY = { code: 'catalogue.no-such-body', kind: 'missing' } as const
const AT_ONCE = 100

const body = Type.String({ pattern: '^[a-z_0-9]{1,40}$' })
const Address = Type.Object({ body, id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })
const Count = Type.Integer()
const Report = Type.Object({
  ...{ id: Type.String(), name: Type.String(), state: Type.Enum(IMPORT_STATES) },
  counts: Type.Object({ fit: Count, faulty: Count, there: Count, chosen: Count, drafted: Count, dropped: Count }),
  ignored: Type.Array(Type.String(), { description: 'Headings nothing was taken from.' }),
  lines: Type.Array(
    Type.Object({
      ...{ line: Type.Integer(), state: Type.Enum(ROW_STATES), title: Type.String() },
      standardId: Type.Union([Type.String(), Type.Null()]),
      serial: Type.Union([Type.String(), Type.Null()]),
      faults: Type.Array(Type.Object({ column: Type.String(), code: Type.String(), says: Type.String() })),
    }),
  ),
})

const send = route(
  {
    ...{ ...API, method: 'POST', path: at, held: ['table'] },
    summary:
      'Checks a table of entries (multipart/form-data, one file `table`, CSV or XLSX) row by row; nothing is drafted yet.',
    shape: { params: Type.Object({ body }), answer: Type.Object({ id: Type.String() }) },
  },
  async (visit) => {
    const found = await bodyOf(visit)
    if (!found) return refused(NO_BODY)
    const [table] = visit.held
    if (!table) return refused({ code: 'catalogue.no-table', kind: 'invalid' })
    const input = { bodyId: found.id, name: table.name, bytes: table.bytes }
    const outcome = await doOnce(visit, (tx) => readImport(tx, visit.actor, input))
    return outcome.ok ? json(outcome.value) : refused(outcome.no)
  },
)

const report = route(
  {
    ...{ ...API, method: 'GET', path: `${at}/:id` },
    summary: 'An import: how many rows are in which state, and a hundred rows of one of them, a page at a time.',
    shape: {
      params: Address,
      query: Type.Object({
        state: Type.Optional(Type.Enum(ROW_STATES)),
        page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
      }),
      answer: Report,
    },
  },
  async (visit) => {
    const { lang, query } = visit
    const found = await bodyOf(visit)
    const tx = reading(visit.db, visit.moment)
    const view = found && (await findImport(tx, visit.actor, { bodyId: found.id, id: visit.params.id }))
    if (!view) return refused(NO_IMPORT)
    const page = { limit: AT_ONCE, offset: AT_ONCE * ((query.page ?? 1) - 1) }
    const lines = await importLines(tx, view, [query.state ?? 'faulty'], page)
    return json({
      ...view,
      lines: lines.map((line) => ({
        ...line,
        faults: line.faults.map((fault) => ({ ...fault, says: faultSentence(lang, fault) })),
      })),
    })
  },
)

const begin = route(
  {
    ...{ ...API, method: 'POST', path: `${at}/:id/begin` },
    summary: 'Lets the rows that are fit become drafts, or those of `lines` (`2-40, 55`); they do so by themselves.',
    shape: {
      params: Address,
      body: Type.Object({ lines: Type.Optional(Type.String({ maxLength: 1000 })) }),
      answer: Type.Object({ id: Type.String(), chosen: Type.Integer() }),
    },
  },
  async (visit) => {
    const found = await bodyOf(visit)
    if (!found) return refused(NO_BODY)
    const input = { ref: { bodyId: found.id, id: visit.params.id }, lines: visit.body.lines ?? null }
    const outcome = await doOnce(visit, (tx) => beginImport(tx, visit.actor, input))
    return outcome.ok ? json(outcome.value) : refused(outcome.no)
  },
)

/** The import of entries for other programs. */
export const importApiRoutes: readonly Route[] = [send, report, begin]

async function bodyOf({ db, moment, params }: Visit<{ readonly body: string }>) {
  return (await listBodies(reading(db, moment))).find(({ code }) => code === params.body) ?? null
}
