import { Type } from 'typebox'
import { done, type Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import type { FileStore } from '#platform/files/store.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { MISSING } from './access.ts'
import { act } from './act.ts'
import { CaseShape, FollowShape, QueueShape, ReceiptShape, SubmitShape } from './api-shapes.ts'
import { readCaseNumber } from './case.ts'
import { type FollowView, VERBS, type Verb } from './contract.ts'
import { formItem } from './form/form-item.ts'
import { publishedSchema } from './form/schema.ts'
import { knownFiles } from './known-files.ts'
import { caseView, followView, queueOf, refOfNumber } from './queries.ts'
import { VERB_SHAPES, type VerbInput } from './shapes.ts'
import { receiptPhrase, submit } from './submit.ts'

const number = Type.String({ minLength: 10, maxLength: 30 })
const numbered = Type.Object({ number })
const Version = Type.Object({ version: Type.Integer() })

const form = route(
  {
    ...{ method: 'GET', path: '/api/v1/items/:id/form', site: 'api', door: 'anyone' },
    summary: 'The application form of an item, as a JSON Schema (2020-12).',
    shape: { params: Type.Object({ id: Type.String({ maxLength: 20 }) }) },
  },
  async (visit) => {
    const item = await formItem(reading(visit.db, visit.moment), visit.params.id)
    return item ? json(publishedSchema(item)) : refused({ code: 'cases.no-such-item', kind: 'missing' })
  },
)

const submitCase = route(
  {
    ...{ method: 'POST', path: '/api/v1/cases', site: 'api', door: 'anyone' },
    summary: 'Hands an application in; the answer is its number and the phrase with which anyone may follow it.',
    shape: { body: SubmitShape, answer: ReceiptShape },
  },
  async (visit) => {
    const { placeBodyId, ...said } = visit.body
    const known = await knownFiles(visit.db.files, said.materials)
    if (!known.ok) return refused(known.no)
    const input = {
      ...said,
      materials: known.value,
      channel: 'online' as const,
      ...(placeBodyId === undefined ? {} : { placeBodyId }),
    }
    const sent = await inTransaction(visit.db, visit.moment, (tx) =>
      once(tx, 'case.submit', visit.requestKey, input, () => submit(tx, visit.actor, input)),
    )
    if (!sent.ok) return refused(sent.no)
    const { number } = sent.value
    return json({ number, phrase: receiptPhrase(reading(visit.db, visit.moment), number) }, 201)
  },
)

/** A POST, so that the phrase stays out of addresses and the logs they end up in. */
const follow = route(
  {
    ...{ method: 'POST', path: '/api/v1/cases/follow', site: 'api', door: 'anyone', pace: 'slow' },
    summary: 'Where a case is, who holds it and what is due when, by number and phrase.',
    shape: { body: Type.Object({ number, phrase: Type.String({ maxLength: 200 }) }), answer: FollowShape },
  },
  async (visit) => {
    const read = readCaseNumber(visit.body.number)
    const view = read && (await followView(reading(visit.db, visit.moment), read, visit.body.phrase))
    return view ? json(followOf(view)) : refused(MISSING)
  },
)

const queue = route(
  {
    ...{ method: 'GET', path: '/api/v1/desk/cases', site: 'api', door: 'officer' },
    summary: 'The queue of the officer, what falls due first first; pass `next` as `after` for the following page.',
    shape: {
      query: Type.Object({
        after: Type.Optional(Type.String({ maxLength: 200 })),
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      }),
      answer: QueueShape,
    },
  },
  async (visit) => {
    const { after, limit } = visit.query
    const filter = { ...(after === undefined ? {} : { after }), ...(limit === undefined ? {} : { limit }) }
    return json(await queueOf(reading(visit.db, visit.moment), visit.actor, filter))
  },
)

const one = route(
  {
    ...{ method: 'GET', path: '/api/v1/desk/cases/:number', site: 'api', door: 'officer' },
    summary: 'One case: its clocks, and what may be done now.',
    shape: { params: numbered, answer: CaseShape },
  },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const read = readCaseNumber(visit.params.number)
    const ref = read && (await refOfNumber(tx, read))
    const view = ref && (await caseView(tx, visit.actor, ref))
    return view ? json(view) : refused(MISSING)
  },
)

/** One address for each verb, so that each has its own shape. */
function verbRoute<V extends Verb>(verb: V): Route {
  return route(
    {
      ...{ method: 'POST', path: `/api/v1/desk/cases/:number/${verb}`, site: 'api', door: 'officer' },
      summary: `Does "${verb}" to a case; refused where the law or the post does not allow it now.`,
      shape: { params: numbered, body: VERB_SHAPES[verb], answer: Version },
    },
    async (visit) => {
      const read = readCaseNumber(visit.params.number)
      const ref = read && (await refOfNumber(reading(visit.db, visit.moment), read))
      if (!ref) return refused(MISSING)
      const input = await withKnownFiles(visit.db.files, visit.body as VerbInput<V>) // checked against the shape of this verb
      if (!input.ok) return refused(input.no)
      const outcome = await act(visit, verb, ref, input.value)
      return outcome.ok ? json(outcome.value) : refused(outcome.no)
    },
  )
}

async function withKnownFiles<V extends Verb>(store: FileStore, said: VerbInput<V>): Promise<Outcome<VerbInput<V>>> {
  if (!isHandedIn(said)) return done(said)
  const known = await knownFiles(store, said.materials)
  return known.ok ? done({ ...said, materials: known.value }) : known
}

/** Only correcting hands materials in; an asked correction has materials too, but names what they lack. */
function isHandedIn<V extends Verb>(said: VerbInput<V>): said is VerbInput<V> & VerbInput<'hand-in-correction'> {
  return 'materials' in said && !('conditions' in said)
}

/** The cases for other programs. */
export const apiRoutes: readonly Route[] = [form, submitCase, follow, queue, one, ...VERBS.map(verbRoute)]

function followOf({ timeline, ...view }: FollowView) {
  return { ...view, history: timeline.map(({ at, type }) => ({ at, type })) }
}
