import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { MISSING } from '../access.ts'
import { act } from '../act.ts'
import { type RequestView, VERBS, type Verb } from '../contract.ts'
import { refOfNumber } from '../follow-view.ts'
import { queueOf } from '../queue.ts'
import { requestView } from '../request-view.ts'
import { VERB_SHAPES, type VerbInput } from '../shapes.ts'
import { clockLine } from './clock-line.ts'
import { QueueShape, RequestShape } from './shapes.ts'

const numbered = Type.Object({ number: Type.String({ maxLength: 60 }) })

const queue = route(
  {
    ...{ method: 'GET', path: '/api/v1/desk/requests', site: 'api', door: 'officer' },
    summary:
      'Requests of the officer’s bodies, what falls due first first; pass `next` as `after` for the following page.',
    shape: {
      query: Type.Object({
        view: Type.Optional(Type.Enum(['open', 'late', 'mine', 'closed'])),
        after: Type.Optional(Type.String({ maxLength: 200 })),
      }),
      answer: QueueShape,
    },
  },
  async ({ db, moment, actor, query: { view = 'open', after } }) =>
    json(await queueOf(reading(db, moment), actor, { view, ...(after === undefined ? {} : { after }) })),
)

const one = route(
  {
    ...{ method: 'GET', path: '/api/v1/desk/requests/:number', site: 'api', door: 'officer' },
    summary: 'One request: its clocks, and what may be done now.',
    shape: { params: numbered, answer: RequestShape },
  },
  async ({ db, moment, actor, params }) => {
    const tx = reading(db, moment)
    const ref = await refOfNumber(tx, params.number)
    const view = ref && (await requestView(tx, actor, ref))
    return view ? json(told(view)) : refused(MISSING)
  },
)

/** One address for each verb, so that each has its own shape. */
function verbRoute<V extends Verb>(verb: V): Route {
  return route(
    {
      ...{ method: 'POST', path: `/api/v1/desk/requests/:number/${verb}`, site: 'api', door: 'officer' },
      summary: `Does "${verb}" to a request; refused where the law or the post does not allow it now.`,
      shape: { params: numbered, body: VERB_SHAPES[verb], answer: Type.Object({ version: Type.Integer() }) },
    },
    async (visit) => {
      const ref = await refOfNumber(reading(visit.db, visit.moment), visit.params.number)
      if (!ref) return refused(MISSING)
      const outcome = await act(visit, verb, ref, visit.body as VerbInput<V>) // checked against the shape of this verb
      return outcome.ok ? json(outcome.value) : refused(outcome.no)
    },
  )
}

/** The requests of an officer for other programs. */
export const deskApiRoutes: readonly Route[] = [queue, one, ...VERBS.map(verbRoute)]

function told({ request, said, clocks, may }: RequestView) {
  const { number, bodyId, state, submittedOn, receivedOn, code, document, repliedOn, version } = request
  return {
    ...{ number, bodyId, state, submittedOn, receivedOn, code, document, repliedOn, version, ...said },
    clocks: clocks.map(clockLine),
    mayDo: may.flatMap(({ verb, no }) => (no ? [] : [verb])),
    mayNotDo: may.flatMap(({ verb, no }) => (no ? [{ verb, refusal: { code: no.code, kind: no.kind } }] : [])),
  }
}
