import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Refusal } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../clocks/index.ts'
import { MISSING } from '../access.ts'
import { act } from '../act.ts'
import { readCaseNumber } from '../case.ts'
import type { CaseView } from '../contract.ts'
import { VERBS, type Verb } from '../contract.ts'
import { documentLines } from '../documents/case-documents.ts'
import { caseView, refOfNumber } from '../queries.ts'
import { refusalSentence } from '../refusals.ts'
import { VERB_SHAPES, type VerbInput } from '../shapes.ts'
import { showClocks } from '../show-clocks.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { CaseOnDesk } from './case.desk.tsx'
import { type Posted, readVerb } from './read-verb.ts'
import { VerbForm } from './verb.desk.tsx'

const number = Type.String({ minLength: 10, maxLength: 30 })
const verbParams = Type.Object({ number, verb: Type.Union(VERBS.map((verb) => Type.Literal(verb))) })

/** More materials than any item has; the names of file fields are fixed when the server starts. */
const FILE_FIELDS = Array.from({ length: 40 }, (_, i) => `file_m${i + 1}`)

/** One case on the desk, its files, and a form for each verb. */
export const caseRoutes: readonly Route[] = [
  route(
    {
      ...{ method: 'GET', path: '/desk/cases/:number', site: 'desk', door: 'officer' },
      shape: { params: Type.Object({ number }) },
    },
    async (visit) => {
      const { lang, moment } = visit
      const tx = reading(visit.db, moment)
      const view = await viewOf(tx, visit)
      if (!view) return refused(MISSING)
      const page = (
        <CaseOnDesk
          lang={lang}
          view={view}
          clocks={showClocks(view.clocks, lang, cite(lang))}
          documents={documentLines(view, lang)}
          whyNot={new Map(view.mayNotDo.map(({ verb, refusal }) => [verb, refusalSentence(lang, refusal)]))}
          today={moment.today}
          cite={cite(lang)}
          link={visit.link}
        />
      )
      return show(`${view.item.name[lang]} ${view.number.slice(-7)}`, page, { section: '/desk/queue' })
    },
  ),
  route(
    {
      ...{ method: 'GET', path: '/desk/cases/:number/files/:digest', site: 'desk', door: 'officer' },
      shape: { params: Type.Object({ number, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }) },
    },
    async (visit) => {
      const view = await viewOf(reading(visit.db, visit.moment), visit)
      const { digest } = visit.params
      const file = view?.materials.flatMap(({ given }) => given).find((one) => one.file?.digest === digest)?.file
      if (!file) return refused(MISSING)
      return { kind: 'file', name: file.name, type: file.type, bytes: await visit.db.files.get(digest) }
    },
  ),
  route(
    {
      ...{ method: 'GET', path: '/desk/cases/:number/:verb', site: 'desk', door: 'officer' },
      shape: { params: verbParams },
    },
    async (visit) => {
      const view = await viewOf(reading(visit.db, visit.moment), visit)
      return view ? verbPage(visit, view, visit.params.verb, {}, null) : refused(MISSING)
    },
  ),
  route(
    {
      ...{ method: 'POST', path: '/desk/cases/:number/:verb', site: 'desk', door: 'officer', uploads: FILE_FIELDS },
      shape: { params: verbParams, body: Type.Record(Type.String(), Type.Unknown()) },
    },
    async (visit) => {
      const { verb } = visit.params
      const tx = reading(visit.db, visit.moment)
      const ref = await refOf(tx, visit.params.number)
      if (!ref) return refused(MISSING)
      const input = readVerb(verb, visit.body, visit.files)
      const no = Check(VERB_SHAPES[verb], input)
        ? await tryVerb(visit, verb, ref, input)
        : ({ code: 'cases.form-incomplete', kind: 'invalid' } as const)
      if (!no) return goTo(visit.link(`/desk/cases/${visit.params.number}`))
      const view = no.code.startsWith('cases.') ? await viewOf(tx, visit) : null // another area's no has its own words
      return view ? verbPage(visit, view, verb, visit.body, no) : refused(no)
    },
  ),
]

async function tryVerb<V extends Verb>(
  visit: Visit,
  verb: V,
  ref: CaseView['ref'],
  input: VerbInput<V>,
): Promise<Refusal | null> {
  const outcome = await act(visit, verb, ref, input)
  return outcome.ok ? null : outcome.no
}

function verbPage(visit: Visit, view: CaseView, verb: Verb, typed: Posted, no: Refusal | null): Answer {
  const { lang } = visit
  const may = view.mayDo.find((one) => one.verb === verb) ?? null
  const why = no ?? view.mayNotDo.find((one) => one.verb === verb)?.refusal ?? null
  const page = (
    <VerbForm
      lang={lang}
      view={view}
      verb={verb}
      may={may}
      refused={why && { says: refusalSentence(lang, why), article: why.article ?? null }}
      typed={typed}
      csrf={visit.csrf}
      requestKey={visit.requestKey}
      cite={cite(lang)}
      link={visit.link}
    />
  )
  const title = `${caseWordsOf(lang).verbs[verb]} · ${view.item.name[lang]}`
  return show(title, page, { section: '/desk/queue', status: no ? (no.kind === 'conflict' ? 409 : 422) : 200 })
}

async function viewOf(tx: Tx, visit: Visit<{ readonly number: string }>): Promise<CaseView | null> {
  const ref = await refOf(tx, visit.params.number)
  return ref ? caseView(tx, visit.actor, ref) : null
}

async function refOf(tx: Tx, typed: string) {
  const read = readCaseNumber(typed)
  return read === null ? null : refOfNumber(tx, read)
}
