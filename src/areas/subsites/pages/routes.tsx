import { reading } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { lawsBelow } from '../../clocks/index.ts'
import { listBodies } from '../../organisations/index.ts'
import { ONE_PLATFORM } from '../access.ts'
import { styleOf } from '../look.ts'
import { findSubsite, listSubsites } from '../queries.ts'
import { wordsOf } from '../words/index.ts'
import { SubsitesPage } from './subsites.page.tsx'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const

/** All sites, and inside each its colours. */
export const portalRoutes: readonly Route[] = [
  route({ ...OPEN, path: '/sites', shape: {} }, async ({ db, moment, lang, link }) => {
    const tx = reading(db, moment)
    const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))
    const open = (await listSubsites(tx)).filter(({ closedOn }) => closedOn === null)
    const lines = open.map((line) => ({ ...line, body: names.get(line.bodyId) ?? '' }))
    const page = <SubsitesPage {...{ lang, link, lines, laws: lawsBelow(lang, [ONE_PLATFORM]) }} />
    return show(wordsOf(lang).list.title, page, { section: 'bodies', cache: ['subsites'] })
  }),

  route({ ...OPEN, path: '/look.css', shape: {} }, async ({ db, moment, subsite }): Promise<Answer> => {
    const found = subsite && (await findSubsite(reading(db, moment), subsite.code))
    if (!found) return refused({ code: 'subsites.missing', kind: 'missing' })
    return { kind: 'document', type: 'text/css; charset=utf-8', text: styleOf(found), cache: [] }
  }),
]
