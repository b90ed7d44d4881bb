import { reading } from '#platform/db/tx.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { powersCsv } from '../csv/write-powers.ts'
import { changeLog } from '../power-view.ts'
import { powersPageView } from '../powers-page-view.ts'
import { powerFilterOf } from '../shapes.ts'
import { PageAsked, PowersAsked } from './asked.ts'
import { ChangesPage } from './changes.page.tsx'
import { PowersPage } from './powers.page.tsx'
import { wordsOf } from './words/index.ts'

const open = { method: 'GET', site: 'portal', door: 'anyone' } as const

/** The change log is read as a whole: it grows by some lines a month. */
const MOST_CHANGES = 10_000
const CHANGES_ON_A_PAGE = 100

/** The list of powers and responsibilities: to read, to take along, and what changed in it. */
export const powersRoutes: readonly Route[] = [
  route({ ...open, path: '/powers', shape: { query: PowersAsked } }, async ({ db, moment, lang, link, query }) => {
    const view = await powersPageView(reading(db, moment), powerFilterOf(query), query.page ?? 1)
    const props = {
      ...{ ...view, lang, link, csv: link(view.csv) },
      previous: view.previous && link(view.previous),
      next: view.next && link(view.next),
      kindHref: (kind: Parameters<typeof view.kindHref>[0]) => link(view.kindHref(kind)),
    }
    return show(wordsOf(lang).powers.title, <PowersPage {...props} />, { section: 'open', cache: ['powers'] })
  }),

  route({ ...open, path: '/powers/csv', shape: {} }, async ({ db, moment, lang }) => {
    const bytes = await powersCsv(reading(db, moment), moment.today)
    return { kind: 'file', name: wordsOf(lang).powers.csvName, type: 'text/csv; charset=utf-8', bytes }
  }),

  route(
    { ...open, path: '/powers/changes', shape: { query: PageAsked } },
    async ({ db, moment, lang, link, query }) => {
      const all = await changeLog(reading(db, moment), { limit: MOST_CHANGES })
      const page = query.page ?? 1
      const first = (page - 1) * CHANGES_ON_A_PAGE
      const changes = all.slice(first, first + CHANGES_ON_A_PAGE)
      const body = (
        <ChangesPage
          lang={lang}
          changes={changes}
          total={all.length}
          first={first + 1}
          previous={page > 1 ? link(`/powers/changes?page=${page - 1}`) : null}
          next={first + changes.length < all.length ? link(`/powers/changes?page=${page + 1}`) : null}
          link={link}
        />
      )
      return show(wordsOf(lang).changes.title, body, { section: 'open', cache: ['powers'] })
    },
  ),
]
