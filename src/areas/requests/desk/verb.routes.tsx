import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Refusal } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { shapeFaults } from '#platform/web/shape-faults.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../clocks/index.ts'
import { isAskable, listBodies } from '../../organisations/index.ts'
import { MISSING } from '../access.ts'
import { act } from '../act.ts'
import { type RequestView, VERBS, type Verb } from '../contract.ts'
import { whyNotFollow } from '../life.ts'
import { reckonFee } from '../reckon-fee.ts'
import { refusalSentence } from '../refusals.ts'
import { requestTables } from '../request-tables.ts'
import { VERB_SHAPES, type VerbInput } from '../shapes.ts'
import { wordsOf } from '../words/index.ts'
import { DraftFields } from './draft-fields.part.tsx'
import { FeeReckoned, type Reckoned, seenOf } from './fee-reckoned.part.tsx'
import type { Posted } from './posted.ts'
import { readVerb } from './read-verb.ts'
import { numberParam, viewOf } from './request.routes.tsx'
import { VerbForm, type VerbProps } from './verb.desk.tsx'
import { VerbFields } from './verb-fields.desk.tsx'
import { FIELDS, type Field } from './verb-fields.ts'
import { deskWordsOf } from './words/index.ts'

const PATH = { path: '/desk/requests/:number/:verb', site: 'desk', door: 'officer' } as const
const params = Type.Object({ number: numberParam, verb: Type.Enum([...VERBS]) })
const INCOMPLETE: Refusal = { code: 'requests.form-incomplete', kind: 'invalid' }

type VerbVisit = Visit<{ readonly number: string; readonly verb: Verb }>

/** A form for each verb, and the verb itself. */
export const verbRoutes: readonly Route[] = [
  route({ ...PATH, method: 'GET', shape: { params } }, async (visit) => {
    const view = await viewOf(reading(visit.db, visit.moment), visit)
    return view ? verbPage(visit, view, {}, null) : refused(MISSING)
  }),
  route(
    { ...PATH, method: 'POST', shape: { params, body: Type.Record(Type.String(), Type.Unknown()) } },
    async (visit) => {
      const { verb, number } = visit.params
      const view = await viewOf(reading(visit.db, visit.moment), visit)
      if (!view) return refused(MISSING)
      const input = readVerb(verb, visit.body)
      if (!Check(VERB_SHAPES[verb], input))
        return verbPage(visit, view, visit.body, INCOMPLETE, shapeFaults(visit.lang, VERB_SHAPES[verb], input))
      if (verb === 'ask-fee' && Check(VERB_SHAPES[verb], input) && visit.body['seen'] !== seenOf(input))
        return verbPage(visit, view, visit.body, null)
      const no = await tryVerb(visit, verb, view, input)
      return no ? verbPage(visit, view, visit.body, no) : goTo(visit.link(`/desk/requests/${number}`))
    },
  ),
]

async function tryVerb<V extends Verb>(
  visit: VerbVisit,
  verb: V,
  { request }: RequestView,
  input: VerbInput<V>,
): Promise<Refusal | null> {
  const outcome = await act(visit, verb, { bodyId: request.bodyId, id: request.id }, input)
  return outcome.ok ? null : outcome.no
}

async function verbPage(
  visit: VerbVisit,
  view: RequestView,
  typed: Posted,
  no: Refusal | null,
  faults: ReadonlyMap<string, string> = new Map(),
): Promise<Answer> {
  const { lang, moment, csrf, requestKey, link } = visit
  const { verb } = visit.params
  const tx = reading(visit.db, moment)
  const why = no ?? whyNotOf(view, verb)
  const reckoned = verb === 'ask-fee' && !why ? await reckon(tx, view, typed) : null
  const props: VerbProps = {
    ...{ lang, view, verb, typed, faults, csrf, requestKey, link, cite: cite(lang), today: moment.today },
    refused: why && { says: refusalSentence(lang, why), article: why.article ?? null },
  }
  const title = wordsOf(lang).verbs[verb]
  const bodies = verb === 'draft' || verb === 'pass-on' ? await listBodies(tx) : []
  const page = (
    <VerbForm {...props} button={buttonOf(lang, verb, reckoned)}>
      {verb === 'draft' ? (
        <DraftFields {...props} codes={[...requestTables().codes.values()]} bodies={bodies} />
      ) : (
        <VerbFields {...props} fields={fieldsOf(verb, view)} bodies={bodies.filter(isAskable)} />
      )}
      {verb === 'ask-fee' && <FeeReckoned lang={lang} reckoned={reckoned} />}
    </VerbForm>
  )
  const status = no ? (no.kind === 'conflict' ? 409 : 422) : 200
  return show(`${title} · ${view.said.subject}`, page, { section: '/desk/requests', status })
}

/** Files are asked about only where the reply has some. */
function fieldsOf(verb: Exclude<Verb, 'draft'>, { files }: RequestView): readonly Field[] {
  return FIELDS[verb].filter(({ name }) => verb !== 'put-in-log' || name !== 'files' || files.length > 0)
}

/** Why the verb may not be done; a verb that is not even possible in this state is not among those the view tells. */
function whyNotOf({ may, request }: RequestView, verb: Verb): Refusal | null {
  const told = may.find((one) => one.verb === verb)
  return told ? told.no : whyNotFollow(request.state, verb)
}

function buttonOf(lang: Visit['lang'], verb: Verb, reckoned: Reckoned | null): string {
  const words = deskWordsOf(lang).verb
  if (verb !== 'ask-fee') return words.confirm(wordsOf(lang).verbs[verb])
  return reckoned && reckoned.fee.yuan > 0 ? words.sendFee : words.reckon
}

/** The fee of what was typed; null until a count was. */
async function reckon(tx: Tx, { request }: RequestView, typed: Posted): Promise<Reckoned | null> {
  const input = readVerb('ask-fee', typed)
  if (!Check(VERB_SHAPES['ask-fee'], input)) return null
  return { input, fee: await reckonFee(tx, request, input) }
}
