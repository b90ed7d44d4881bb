import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { done, type Refusal } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../clocks/index.ts'
import { findBody } from '../../organisations/index.ts'
import { refusalSentence } from '../refusals.ts'
import { submitShape } from '../shapes.ts'
import { submit } from '../submit.ts'
import { filled, type Posted, text } from './posted.ts'
import { TakeDown, type TakeDownProps } from './take-down.desk.tsx'
import { deskWordsOf } from './words/index.ts'

const PATH = { path: '/desk/requests/new', site: 'desk', door: 'officer' } as const
const NOT_YOURS: Refusal = { code: 'requests.not-your-post', kind: 'forbidden', facts: { verb: 'submit' } }

/** The form in which the office takes down what came otherwise than online; sent twice it is one request. */
export const takeDownRoutes: readonly Route[] = [
  route({ ...PATH, method: 'GET', shape: {} }, (visit) => takeDownPage(visit, {}, null)),
  route({ ...PATH, method: 'POST', shape: { body: Type.Record(Type.String(), Type.Unknown()) } }, async (visit) => {
    const input = readRequest(visit.body)
    if (!Check(submitShape, input))
      return takeDownPage(visit, visit.body, { code: 'requests.form-incomplete', kind: 'invalid' })
    const { actor, requestKey } = visit
    const who = actor.kind === 'officer' ? actor.staffId : actor.kind
    const outcome = await inTransaction(visit.db, visit.moment, (tx) =>
      once(tx, `request.submit:${who}`, requestKey, input, async () => {
        const taken = await submit(tx, actor, input)
        return taken.ok ? done({ number: taken.value.number }) : taken
      }),
    )
    return outcome.ok
      ? goTo(visit.link(`/desk/requests/${outcome.value.number}`))
      : takeDownPage(visit, visit.body, outcome.no)
  }),
]

async function takeDownPage(visit: Visit, typed: Posted, no: Refusal | null): Promise<Answer> {
  const { lang, moment, csrf, requestKey, link } = visit
  const bodies = await bodiesThatTakeIn(reading(visit.db, moment), visit.actor)
  if (bodies.length === 0) return refused(NOT_YOURS)
  const page = (
    <TakeDown
      {...{ lang, bodies, typed, csrf, requestKey, link }}
      cite={cite(lang)}
      refused={no && { says: refusalSentence(lang, no), article: no.article ?? null }}
      today={moment.today}
    />
  )
  const status = no ? (no.kind === 'conflict' ? 409 : 422) : 200
  return show(deskWordsOf(lang).take.title, page, { section: '/desk/requests', status })
}

async function bodiesThatTakeIn(tx: Tx, actor: Visit['actor']): Promise<TakeDownProps['bodies']> {
  const held = postsOf(actor).flatMap(({ bodyId, role }) => (role === 'disclosure' || role === 'intake' ? bodyId : []))
  const bodies = await Promise.all([...new Set(held)].map((id) => findBody(tx, id)))
  return bodies.flatMap((body) => (body ? [{ id: body.id, name: body.name }] : []))
}

function readRequest(posted: Posted) {
  return {
    ...{ bodyId: Number(posted['bodyId']), channel: posted['channel'], on: filled(posted['on']) },
    applicant: {
      ...{ type: posted['type'], name: text(posted['name']), code: text(posted['code']) },
      ...{ contact: text(posted['contact']), agent: text(posted['agent']), help: text(posted['help']) },
    },
    ...{ subject: text(posted['subject']), text: text(posted['text']), form: posted['form'], way: posted['way'] },
  }
}
