import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { spokenNumber } from '#base/public-number.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../clocks/index.ts'
import { findBody, staffName } from '../../organisations/index.ts'
import { drawnRun } from '../../processes/index.ts'
import { MISSING, maySeeIdentity } from '../access.ts'
import type { RequestView } from '../contract.ts'
import { refOfNumber } from '../follow-view.ts'
import { runOwner } from '../move-chart.ts'
import { refusalSentence } from '../refusals.ts'
import { requestView } from '../request-view.ts'
import { showClocks } from '../show-clocks.ts'
import { codeNames } from './code-names.ts'
import { replyFiles } from './reply-files.tsx'
import { RequestOnDesk } from './request.desk.tsx'

/** How a number of a request stands in an address. */
export const numberParam = Type.String({ minLength: 8, maxLength: 30 })

/** One request on the desk. */
export const requestRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/requests/:number', site: 'desk', door: 'officer' },
      shape: { params: Type.Object({ number: numberParam }) },
    },
    async (visit) => {
      const { lang, moment, link, actor } = visit
      const tx = reading(visit.db, moment)
      const view = await viewOf(tx, visit)
      if (!view) return refused(MISSING)
      const { request } = view
      const body = must(await findBody(tx, request.bodyId), 'the body asked')
      const page = (
        <RequestOnDesk
          {...{ lang, view, link }}
          cite={cite(lang)}
          clocks={showClocks(view.clocks, lang)}
          chart={await drawnRun(tx, lang, runOwner(request), link)}
          body={body.name[lang]}
          codes={codeNames(lang)}
          names={await namesIn(tx, view)}
          whyNot={new Map(view.may.flatMap(({ verb, no }) => (no ? [[verb, refusalSentence(lang, no)]] : [])))}
          seesIdentity={maySeeIdentity(actor, request.bodyId)}
          replyFiles={replyFiles(visit, view)}
          today={moment.today}
        />
      )
      return show(spokenNumber(request.number), page, { section: '/desk/requests' })
    },
  ),
]

/** The request of the address as this officer may see it; null: none, or not for these eyes. */
export async function viewOf(tx: Tx, visit: Visit<{ readonly number: string }>): Promise<RequestView | null> {
  const ref = await refOfNumber(tx, visit.params.number)
  return ref ? requestView(tx, visit.actor, ref) : null
}

async function namesIn(tx: Tx, { request, entries }: RequestView): Promise<ReadonlyMap<string, string>> {
  const ids = new Set([request.handler, ...entries.map(({ byStaff }) => byStaff)])
  const named = await Promise.all(
    [...ids].map(async (id) => [id ?? '', (id && (await staffName(tx, id))) ?? ''] as const),
  )
  return new Map(named)
}
