import { Type } from 'typebox'
import { yearOf } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { citeBelow, lawbook, lawsBelow } from '../clocks/index.ts'
import { findBodyByCode, listBodies } from '../organisations/index.ts'
import { requestTables } from '../requests/index.ts'
import { fileRoutes } from './file-routes.ts'
import { ReportPage } from './pages/report.page.tsx'
import { ReportsPage } from './pages/reports.page.tsx'
import { reportsView } from './pages/reports-view.ts'
import { findEdition, listReports, reportView, yearsKept } from './queries.ts'
import type { ReportRow } from './report-rows.ts'
import { wordsOf } from './words/index.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const
const ABOUT = { section: 'reports', cache: ['reports'] } as const
const YEAR = Type.Integer({ minimum: 2008, maximum: 2100 })
/** Everything a page of a report rests on. */
const BASIS = ['20', '31', '49', '50', '51'].map((article) => ({ law: 'R19', article }))
const NONE = { code: 'reports.no-such-report', kind: 'missing' } as const
const ofYear = Type.Object({ body: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }), year: YEAR })
const ofEdition = Type.Object({ ...ofYear.properties, edition: Type.Integer({ minimum: 1, maximum: 99 }) })

/** The reports of all bodies, one report, its editions and its files, for everybody. */
export const portalRoutes: readonly Route[] = [
  route(
    { ...OPEN, path: '/reports', shape: { query: Type.Object({ year: Type.Optional(YEAR) }) } },
    async ({ db, moment, lang, link, query }) => {
      const tx = reading(db, moment)
      const known = await yearsKept(tx)
      const year = query.year ?? known[0] ?? yearOf(moment.today) - 1
      const years = [...new Set([...known, year])].sort((a, b) => b - a)
      const due = reportDue('department', year, lawbook()).articles
      const page = (
        <ReportsPage
          {...{ lang, link, year, years, rows: await reportsView(tx, lang, year) }}
          basis={due.map(citeBelow(lang))}
          laws={lawsBelow(lang, due)}
        />
      )
      return show(wordsOf(lang).list.title, page, ABOUT)
    },
  ),
  route({ ...OPEN, path: '/reports/:body/:year', shape: { params: ofYear } }, async (visit) => {
    const { db, moment, lang, link, params } = visit
    return showReport(reading(db, moment), { lang, link }, params, null)
  }),
  route({ ...OPEN, path: '/reports/:body/:year/:edition', shape: { params: ofEdition } }, async (visit) => {
    const { db, moment, lang, link, params } = visit
    return showReport(reading(db, moment), { lang, link }, params, params.edition)
  }),
  ...fileRoutes,
]

async function showReport(
  tx: Tx,
  { lang, link }: { readonly lang: Lang; readonly link: (path: string) => string },
  at: { readonly body: string; readonly year: number },
  edition: number | null,
) {
  const body = await findBodyByCode(tx, at.body)
  const row = body && (await findEdition(tx, VISITOR, { bodyId: body.id, year: at.year, edition }))
  if (!body || !row) return refused(NONE)
  const last = await findEdition(tx, VISITOR, { bodyId: body.id, year: at.year - 1, edition: null })
  const editions = await listReports(tx, VISITOR, { year: at.year, bodies: [body.id] })
  const page = (
    <ReportPage
      {...{ lang, link, editions, view: await reportView(tx, row), lateBy: lateBy(row, editions.at(-1)?.publishedOn) }}
      before={last && (await reportView(tx, last)).document}
      body={body.name[lang]}
      here={`/reports/${body.code}/${at.year}`}
      codes={requestTables().codes}
      names={new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))}
      cite={citeBelow(lang)}
      laws={lawsBelow(lang, BASIS)}
      text={lang === 'zh-Hant' ? toTraditional : (written) => written}
    />
  )
  return show(`${wordsOf(lang).list.title} · ${body.name[lang]} ${at.year}`, page, {
    ...ABOUT,
    assets: ['reports/report.css'],
  })
}

/** The last day where the first edition came after it. */
function lateBy({ scope, year }: ReportRow, firstOn: ReportRow['published_on'] | undefined) {
  const { dueOn } = reportDue(scope, year, lawbook())
  return firstOn && firstOn > dueOn ? dueOn : null
}
