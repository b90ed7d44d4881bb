import { Type } from 'typebox'
import { yearOf } from '#base/days.ts'
import { casesIn } from '#law/requests/report/cases-in.ts'
import { checkFigures } from '#law/requests/report/check-figures.ts'
import { draftSections } from '#law/requests/report/draft-sections.ts'
import { explainCell } from '#law/requests/report/explain-cell.ts'
import { CELLS } from '#law/requests/report/figures.ts'
import { layOut } from '#law/requests/report/lay-out.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import { reading } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { citeBelow, lawbook, lawsBelow } from '../../clocks/index.ts'
import { findBody, listBodies } from '../../organisations/index.ts'
import { bodiesOf, MISSING } from '../access.ts'
import { reportOfBody } from '../report/report-of-body.ts'
import { requestTables } from '../request-tables.ts'
import { ReportPage } from './report.desk.tsx'
import { deskWordsOf } from './words/index.ts'

const query = Type.Object({
  body: Type.Optional(Type.Integer({ minimum: 1 })),
  year: Type.Optional(Type.Integer({ minimum: 2019, maximum: 2100 })),
  cell: Type.Optional(Type.Enum([...CELLS])),
})

/** The year's report of a body as its requests stand now, each figure opening its requests: only of the actor's bodies. */
export const reportRoutes: readonly Route[] = [
  route(
    { method: 'GET', path: '/desk/requests/report', site: 'desk', door: 'officer', shape: { query } },
    async ({ db, moment, actor, lang, link, query: asked }) => {
      const tx = reading(db, moment)
      const own = bodiesOf(actor)
      const bodyId = asked.body ?? own[0]
      const body = bodyId !== undefined && own.includes(bodyId) ? await findBody(tx, bodyId) : null
      if (!body) return refused(MISSING)
      const year = asked.year ?? yearOf(moment.today) - 1
      const report = await reportOfBody(tx, body.id, year)
      const { cell } = asked
      const explained = cell === undefined ? null : explainCell(cell, year, lang)
      const due = reportDue('department', year, lawbook())
      const page = (
        <ReportPage
          {...{ lang, link, report, cell: cell ?? null, due: due.dueOn, body: body.name[lang] }}
          bodies={(await listBodies(tx)).filter(({ id }) => own.includes(id))}
          bodyId={body.id}
          tables={layOut(report.figures, requestTables().codes, lang)}
          findings={checkFigures(report.figures, { before: null, makesRules: false })}
          sections={draftSections(report, lang)}
          opened={cell === undefined ? [] : casesIn(report.cases, cell)}
          explained={explained && { says: explained.says, laws: explained.articles.map(citeBelow(lang)) }}
          laws={lawsBelow(lang, explained?.articles ?? [])}
        />
      )
      return show(deskWordsOf(lang).report.title, page, { section: '/desk/requests' })
    },
  ),
]
