import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../../../clocks/index.ts'
import { sayRefusal } from '../../../named-refusals.ts'
import { knownStandard } from '../../../standards/known-standard.ts'
import { saidOf } from '../../../standards/said-of.ts'
import { MISSING } from '../../access.ts'
import { answerMaker, answerMakerShape } from '../../maker/answer-maker.ts'
import { makesFor, type Question, questionsTo } from '../../maker/questions.ts'
import { sayFacts } from '../../measured/say-facts.ts'
import { refOfNumber } from '../../queries.ts'
import { type Posted, text, yesNo } from '../posted.ts'
import { Questions, questionKey, type ShownQuestion } from './questions.desk.tsx'
import { makerWordsOf } from './words/index.ts'

const PATH = '/desk/penalties/asked'
const DESK = { site: 'desk', door: 'officer', path: PATH } as const
const INCOMPLETE: Refusal = { code: 'penalties.form-incomplete', kind: 'invalid' }
const form = Type.Object(
  { number: Type.String({ minLength: 10, maxLength: 30 }), no: Type.Integer({ minimum: 1 }) },
  { additionalProperties: true },
)
type Form = Visit<unknown, unknown, { readonly number: string; readonly no: number } & Posted>

/** What is asked of a body as the maker of a standard, and its answers. */
export const questionRoutes: readonly Route[] = [
  route({ ...DESK, method: 'GET', shape: {} }, (visit) => questionsPage(visit, {}, null)),
  route({ ...DESK, method: 'POST', shape: { body: form } }, async (visit: Form) => {
    const outcome = await answerOf(visit)
    if (outcome.ok) return goTo(visit.link(PATH))
    if (outcome.no.kind === 'missing') return refused(outcome.no)
    return questionsPage(visit, visit.body, { key: questionKey(visit.body), no: outcome.no })
  }),
]

async function answerOf(visit: Form): Promise<Outcome<unknown>> {
  const { number, no } = visit.body
  const ref = await refOfNumber(reading(visit.db, visit.moment), number)
  if (!ref) return refuse(MISSING)
  const [approved, note] = ['approved', 'note'].map((name) => visit.body[`${name}-${questionKey({ number, no })}`])
  const input = { bodyId: ref.bodyId, caseId: ref.id, no, approved: yesNo(approved), note: text(note) }
  if (!Check(answerMakerShape, input)) return refuse(INCOMPLETE)
  return doOnce(visit, (tx) => answerMaker(tx, visit.actor, input))
}

interface Refused {
  readonly key: string
  readonly no: Refusal
}

async function questionsPage(visit: Visit, typed: Posted, wrong: Refused | null): Promise<Answer> {
  const { lang, moment, actor, csrf, requestKey, link } = visit
  const tx = reading(visit.db, moment)
  if (makesFor(actor).length === 0) return refused(MISSING)
  const questions = await Promise.all((await questionsTo(tx, actor)).map((each) => shown(tx, visit, each)))
  const page = (
    <Questions
      {...{ lang, questions, typed, link, cite: cite(lang), keys: { csrf, requestKey } }}
      refused={wrong && { key: wrong.key, says: sayRefusal(lang, wrong.no) }}
    />
  )
  const status = wrong ? { invalid: 422, conflict: 409, missing: 404, forbidden: 403 }[wrong.no.kind] : 200
  return show(makerWordsOf(lang).title, page, { section: '/desk/penalties', status })
}

/** A question with its facts in words; why one could not be established is prose about a person and was left in the file. */
async function shown(tx: Tx, { lang }: Visit, question: Question): Promise<ShownQuestion> {
  if (!question.weighed) return { ...question, facts: [] }
  const { facts, hash } = question.weighed
  const { standard } = await knownStandard(tx, hash)
  return { ...question, facts: sayFacts(lang, standard, saidOf(lang, standard), facts) }
}
