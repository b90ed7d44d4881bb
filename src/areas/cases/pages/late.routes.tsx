import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { lateCases } from '../queries.ts'
import { Late } from './late.page.tsx'
import { wordsOf } from './words/index.ts'

/** The open cases past their time, for everybody to see. */
export const lateRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/late', site: 'portal', door: 'anyone' },
      shape: { query: Type.Object({ after: Type.Optional(Type.String({ maxLength: 200 })) }) },
    },
    async (visit) => {
      const { lang } = visit
      const found = await lateCases(reading(visit.db, visit.moment), visit.query.after)
      const lines = found.rows.map((row, i) => ({
        ...{ key: String(i), item: row.item[lang], body: row.body[lang] },
        ...{ dueOn: row.dueOn, lateBy: row.lateBy, unit: row.unit, state: row.state },
      }))
      const next = found.next === null ? null : visit.link(`/late?after=${encodeURIComponent(found.next)}`)
      const page = <Late lang={lang} lines={lines} next={next} at={visit.moment.at} />
      return show(wordsOf(lang).late.title, page)
    },
  ),
]
