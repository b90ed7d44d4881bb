import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { GuidePage } from './pages/guide.page.tsx'
import { guidedBodies, guideView } from './pages/guide-view.ts'
import { GuidesPage } from './pages/guides.page.tsx'
import { wordsOf } from './words/index.ts'

const portal = { site: 'portal', door: 'anyone', method: 'GET' } as const
const section = 'catalogue'
const Code = Type.Object({ code: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }) })

/** The guides to what each body keeps open, and how one gets it. */
export const guideRoutes: readonly Route[] = [
  route({ ...portal, path: '/catalogue/guide', shape: {} }, async ({ db, moment, lang, link }) => {
    const bodies = await guidedBodies(reading(db, moment))
    const page = <GuidesPage lang={lang} bodies={bodies} link={link} />
    return show(wordsOf(lang).guide.title, page, {
      section,
      cache: ['lawbook', ...bodies.map(({ id }) => `body:${id}`)],
    })
  }),

  route({ ...portal, path: '/catalogue/guide/:code', shape: { params: Code } }, async (visit) => {
    const { lang, link } = visit
    const view = await guideView(reading(visit.db, visit.moment), visit.params.code, lang)
    if (!view) return refused({ code: 'catalogue.no-such-guide', kind: 'missing' })
    const cache = [view.body, view.office].map(({ id }) => `body:${id}`)
    const page = <GuidePage lang={lang} view={view} link={link} />
    return show(wordsOf(lang).guide.titleOf(view.body.name[lang]), page, { section, cache })
  }),
]
