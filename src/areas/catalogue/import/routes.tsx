import { Type } from 'typebox'
import { type BodyLine, findBody, listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { csvOf } from '#base/csv.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { whyNotDraft } from '../access.ts'
import { deskAddress } from '../desk-entry.tsx'
import { PER_PAGE, pagerOf } from '../pages/pager-of.ts'
import { standardOf, theCatalogue } from '../the-catalogue.ts'
import { beginImport } from './begin-import.ts'
import { ROW_STATES } from './contract.ts'
import { ImportDesk } from './desk/import.desk.tsx'
import { ReportDesk } from './desk/report.desk.tsx'
import { findImport, importLines, lastImports } from './queries.ts'
import { readImport } from './read-import.ts'
import { templateBook, templateRows } from './template.ts'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer' } as const
const section = '/desk/catalogue'
const at = '/desk/catalogue/import'
const NO_IMPORT = { code: 'catalogue.no-such-import', kind: 'missing' } as const
const NOT_YOURS = { code: 'catalogue.not-your-body', kind: 'forbidden' } as const
const bodyId = Type.Integer({ minimum: 1, maximum: 99_999 })

/** The two parts of an import's address. */
const ImportAddress = Type.Object({
  body: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }),
  id: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
})
const Shown = Type.Object({
  state: Type.Optional(Type.Enum(ROW_STATES)),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 })),
})
const Begun = Type.Object({
  which: Type.Enum(['fit', 'lines']),
  lines: Type.Optional(Type.String({ maxLength: 1000 })),
})

/** Bringing entries in from a table at the desk: send it, see every row, let rows become drafts. */
export const importRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: at, shape: {} }, async (visit) => {
    const { lang, link, csrf, requestKey } = visit
    const tx = reading(visit.db, visit.moment)
    const own = await ownBodies(tx, visit)
    if (own.length === 0) return refused(NOT_YOURS)
    const byId = new Map(own.map((body) => [body.id, body]))
    const latest = (await lastImports(tx, [...byId.keys()])).map((one) => {
      const body = must(byId.get(one.bodyId), `body ${one.bodyId}`)
      return { ...one, body: body.shortName[lang], href: `${at}/${body.code}/${one.id}` }
    })
    const bodies = own.map(({ id, shortName }) => ({ value: String(id), label: shortName[lang] }))
    const page = <ImportDesk {...{ lang, bodies, latest, csrf, requestKey, link }} />
    return show(wordsOf(lang).title, page, { section })
  }),

  route(
    { ...desk, method: 'POST', path: at, shape: { body: Type.Object({ body: bodyId }) }, held: ['table'] },
    async (visit) => {
      const [table] = visit.held
      if (!table) return refused({ code: 'catalogue.no-table', kind: 'invalid' })
      const input = { bodyId: visit.body.body, name: table.name, bytes: table.bytes }
      const outcome = await doOnce(visit, (tx) => readImport(tx, visit.actor, input))
      if (!outcome.ok) return refused(outcome.no)
      const { code } = must(await findBody(reading(visit.db, visit.moment), input.bodyId), `body ${input.bodyId}`)
      return goTo(visit.link(`${at}/${code}/${outcome.value.id}`))
    },
  ),

  ...(['csv', 'xlsx'] as const).map((ending) =>
    route(
      {
        ...{ ...desk, method: 'GET', path: `${at}/template.${ending}` },
        shape: { query: Type.Object({ body: bodyId }) },
      },
      async (visit): Promise<Answer> => {
        const body = await findBody(reading(visit.db, visit.moment), visit.query.body)
        if (!body || whyNotDraft(visit.actor, body.id)) return refused(NOT_YOURS)
        const standards = obligationsOf(body, theCatalogue(), visit.moment.today)
        const bytes = ending === 'csv' ? csvOf(templateRows(standards)) : templateBook(standards)
        return { kind: 'file', name: `${body.shortName['zh-Hans']}-公开条目模板.${ending}`, type: TYPES[ending], bytes }
      },
    ),
  ),

  route(
    { ...desk, method: 'GET', path: `${at}/:body/:id`, shape: { params: ImportAddress, query: Shown } },
    async (visit) => {
      const found = await importAt(visit)
      if (!found) return refused(NO_IMPORT)
      const { body, view, tx } = found
      const { lang, link, csrf, requestKey, query } = visit
      const shown = query.state ?? ROW_STATES.find((state) => state !== 'fit' && view.counts[state] > 0) ?? 'fit'
      const page = { limit: PER_PAGE, offset: PER_PAGE * ((query.page ?? 1) - 1) }
      const here = `${at}/${body.code}/${view.id}`
      const props = {
        ...{ lang, view, here, shown, link, csrf, requestKey, body: body.name[lang] },
        lines: await importLines(tx, view, [shown], page),
        pager: pagerOf(link(here), { ...query, state: shown }, view.counts[shown]),
        entryHref: (serial: string) => deskAddress(body.code, serial),
        standardName: (id: string) => standardOf(id)?.sub[lang] ?? id,
      }
      return show(wordsOf(lang).reportTitle(view.name), <ReportDesk {...props} />, { section })
    },
  ),

  route(
    { ...desk, method: 'POST', path: `${at}/:body/:id/begin`, shape: { params: ImportAddress, body: Begun } },
    async (visit) => {
      const found = await importAt(visit)
      if (!found) return refused(NO_IMPORT)
      const { which, lines = '' } = visit.body
      const input = { ref: found.view, lines: which === 'fit' ? null : lines }
      const outcome = await doOnce(visit, (tx) => beginImport(tx, visit.actor, input))
      return outcome.ok ? goTo(visit.link(`${at}/${found.body.code}/${found.view.id}`)) : refused(outcome.no)
    },
  ),
]

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

async function ownBodies(tx: Tx, { actor }: Visit): Promise<readonly BodyLine[]> {
  return (await listBodies(tx)).filter(({ id }) => whyNotDraft(actor, id) === null)
}

async function importAt(visit: Visit<{ readonly body: string; readonly id: string }>) {
  const tx = reading(visit.db, visit.moment)
  const body = (await listBodies(tx)).find(({ code }) => code === visit.params.body)
  const view = body && (await findImport(tx, visit.actor, { bodyId: body.id, id: visit.params.id }))
  return view ? { tx, body, view } : null
}
