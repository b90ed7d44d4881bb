import { reading } from '#platform/db/tx.ts'
import { isWithin } from '#platform/db/within.ts'
import { show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { isAskable, listBodies } from '../../organisations/index.ts'
import { askRoutes } from './ask.routes.tsx'
import { followRoutes } from './follow.routes.tsx'
import { HomePage } from './home.page.tsx'
import { homeView } from './home-view.ts'
import { logRoutes } from './log.routes.tsx'
import { pageWordsOf } from './words/index.ts'

const home = route({ method: 'GET', path: '/requests', site: 'portal', door: 'anyone', shape: {} }, async (visit) => {
  const { db, moment, lang, link } = visit
  const tx = reading(db, moment)
  const bodies = (await listBodies(tx)).filter((body) => isAskable(body) && isWithin(tx, body.id))
  const cache = bodies.map(({ id }) => `body:${id}`)
  const page = <HomePage lang={lang} view={homeView(lang)} bodies={bodies} link={link} />
  return show(pageWordsOf(lang).home.title, page, { section: 'requests', cache })
})

/** What the public opens of requests: how it goes, ask, follow, and the log. */
export const portalRoutes: readonly Route[] = [home, ...askRoutes, ...followRoutes, ...logRoutes]
