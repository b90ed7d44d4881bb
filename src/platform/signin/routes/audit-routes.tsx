import { Type } from 'typebox'
import { accepted, done } from '#base/outcome.ts'
import { refused, show } from '../../web/answer.ts'
import { type Route, route } from '../../web/route.ts'
import type { Visit } from '../../web/visit.ts'
import { checkEvents, note } from '../events.ts'
import { AdminAuditPage } from '../pages/admin-audit.desk.tsx'
import { eventLines, loginOf } from '../queries.ts'
import { whyNotAdministrate } from '../three-administrators.ts'
import { wordsOf } from '../words/index.ts'
import { field, officerOf, run } from './room.ts'

/** The audit administrator reads the log; that, too, is logged. */
export const auditRoutes: readonly Route[] = [
  route(
    {
      method: 'GET',
      path: '/desk/admin/audit',
      site: 'desk',
      door: 'officer',
      shape: {
        query: Type.Object({
          login: field(40),
          before: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
        }),
      },
    },
    async (visit) => {
      const no = whyNotAdministrate(visit.actor, 'audit_admin')
      if (no) return refused(no)
      const { login, before = null } = visit.query
      const read = await readLog(visit, login, before)
      const here = visit.link('/desk/admin/audit')
      const last = read.events.at(-1)?.seq
      const more = last !== undefined && read.events.length === 50
      const words = wordsOf(visit.lang)
      const body = (
        <AdminAuditPage
          lang={visit.lang}
          words={words}
          here={here}
          login={login}
          {...read}
          olderHref={more ? `${here}?${new URLSearchParams({ login, before: last })}` : null}
        />
      )
      return show(words.audit.title, body)
    },
  ),
]

async function readLog(visit: Visit, login: string, before: string | null) {
  const { staffId } = officerOf(visit)
  return accepted(
    await run(visit, async (tx) => {
      await note(tx, visit.client, { type: 'log-read', staffId, login: await loginOf(tx, staffId) })
      return done({ events: await eventLines(tx, { login, before }), checked: await checkEvents(tx) })
    }),
  )
}
