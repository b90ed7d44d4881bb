import { listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { reading } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { readsInside } from './access.ts'
import { CatalogueDesk } from './desk/catalogue.desk.tsx'
import { Address, deskAddress, entryAt, NO_ENTRY, showEntry } from './desk-entry.tsx'
import { deskFormRoutes } from './desk-form-routes.tsx'
import { deskVerbRoutes } from './desk-verb-routes.ts'
import { missingView } from './pages/missing-view.ts'
import { openVersions } from './queries.ts'
import { reassessmentsDue } from './reassess/queries.ts'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer' } as const

/** The catalogue at the desk: what waits and is owed, an entry, and its verbs. */
export const deskRoutes: readonly Route[] = [
  route({ ...desk, method: 'GET', path: '/desk/catalogue', shape: {} }, async (visit) => {
    const { lang, link, actor } = visit
    const tx = reading(visit.db, visit.moment)
    const bodies = await listBodies(tx)
    const byId = new Map(bodies.filter(({ id }) => readsInside(actor, id)).map((body) => [body.id, body]))
    const waiting = (await openVersions(tx, [...byId.keys()])).map((version) => {
      const body = must(byId.get(version.bodyId), `body ${version.bodyId}`)
      return {
        ...{ id: version.id, title: version.title, step: version.step, body: body.shortName[lang] },
        ...{ sentBack: version.sentBackBecause !== null, href: deskAddress(body.code, version.serial) },
      }
    })
    const mine = new Set(postsOf(actor).map(({ bodyId }) => bodyId))
    const own = bodies.filter(({ id }) => mine.has(id))
    const owed = (await Promise.all(own.map(({ id }) => missingView(tx, lang, { bodyId: id }, null, bodies)))).flat()
    const reassess = (await reassessmentsDue(tx, [...byId.keys()])).map((line) => {
      const body = must(byId.get(line.bodyId), `body ${line.bodyId}`)
      const isLate = line.dueOn !== null && line.dueOn < tx.today
      return { ...line, isLate, body: body.shortName[lang], href: deskAddress(body.code, line.serial) }
    })
    const page = <CatalogueDesk {...{ lang, waiting, owed, reassess, link }} />
    return show(wordsOf(lang).desk.title, page, { section: '/desk/catalogue' })
  }),

  ...deskFormRoutes,

  route(
    { ...desk, method: 'GET', path: '/desk/catalogue/:body/:serial', shape: { params: Address } },
    async (visit) => {
      const tx = reading(visit.db, visit.moment)
      const found = await entryAt(tx, visit.actor, visit.params)
      return found ? showEntry(tx, visit, found) : refused(NO_ENTRY)
    },
  ),

  ...deskVerbRoutes,
]
