import { Type } from 'typebox'
import type { Area } from '../area.ts'
import { reading } from '../db/tx.ts'
import { whyNotAdministrate } from '../signin/three-administrators.ts'
import { refused, show } from '../web/answer.ts'
import { type Route, route } from '../web/route.ts'
import type { Visit } from '../web/visit.ts'
import { newRequestKey } from '../web/visiting.ts'
import { InboxPage } from './pages/inbox.page.tsx'
import { UnsentPage } from './pages/unsent.desk.tsx'
import { keptLetters, unsentLetters } from './unsent.ts'
import { wordsOf } from './words/index.ts'

/** Letters as the web server takes them: what has not left, for the system administrator; the mailbox of the demonstration. */
export function mailArea({
  hasServer,
  demo,
}: {
  readonly hasServer: boolean
  readonly demo: boolean
}): Pick<Area, 'name' | 'routes' | 'menu' | 'refusals'> {
  const path = '/desk/admin/mail'
  const unsent = route({ method: 'GET', path, site: 'desk', door: 'officer', shape: {} }, async (visit) => {
    const no = whyNotAdministrate(visit.actor, 'system_admin')
    if (no) return refused(no)
    const lines = await unsentLetters(reading(visit.db, visit.moment))
    return show(wordsOf(visit.lang).unsent.title, <UnsentPage {...{ lang: visit.lang, lines, hasServer }} />)
  })
  return {
    name: 'mail',
    routes: [unsent, ...(demo ? inbox : [])],
    menu: [
      {
        path,
        title: {
          'zh-Hans': wordsOf('zh-Hans').unsent.title,
          'zh-Hant': wordsOf('zh-Hant').unsent.title,
          en: wordsOf('en').unsent.title,
        },
        visibleTo: (actor) => whyNotAdministrate(actor, 'system_admin') === null,
      },
    ],
    refusals: () => ({}),
  }
}

const portal = { site: 'portal', door: 'anyone', path: '/demo/mailbox' } as const

/** By POST, so that no address stands in an address. */
const inbox: readonly Route[] = [
  route({ ...portal, method: 'GET', shape: {} }, async (visit) => inboxOf(visit, null)),
  route(
    {
      ...{ ...portal, method: 'POST', pace: 'slow' },
      shape: { body: Type.Object({ address: Type.String({ maxLength: 320 }) }) },
    },
    async (visit) => inboxOf(visit, visit.body.address),
  ),
]

async function inboxOf(visit: Visit, address: string | null) {
  const letters = address === null ? [] : await keptLetters(reading(visit.db, visit.moment), address)
  const keys = { csrf: visit.csrf, requestKey: newRequestKey() }
  const page = <InboxPage {...{ lang: visit.lang, address, letters, link: visit.link, ...keys }} />
  return show(wordsOf(visit.lang).inbox.title, page)
}
