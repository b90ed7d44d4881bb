import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Refusal } from '#base/outcome.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { shapeFaults } from '#platform/web/shape-faults.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../../../clocks/index.ts'
import { drawnRun } from '../../../../processes/index.ts'
import { sayRefusal } from '../../../named-refusals.ts'
import { saidOf } from '../../../standards/said-of.ts'
import { MISSING } from '../../access.ts'
import { act } from '../../act.ts'
import { type PenaltyView, VERBS, type Verb } from '../../contract.ts'
import { seesFlags } from '../../control/flag-access.ts'
import { sayFacts } from '../../measured/say-facts.ts'
import { runOwner } from '../../move-chart.ts'
import { penaltyView, refOfNumber } from '../../queries.ts'
import { VERB_SHAPES, type VerbInput } from '../../shapes.ts'
import { wordsOf } from '../../words/index.ts'
import { measureView } from '../decision/measure-view.ts'
import type { Posted } from '../posted.ts'
import { readVerb } from '../verb/read-verb.ts'
import { choicesIn, type Duty } from '../verb/staff-choices.ts'
import { VerbForm } from '../verb/verb.desk.tsx'
import { VerbBody } from '../verb/verb-body.desk.tsx'
import { editionOfCase } from './edition-of-case.ts'
import { PenaltyOnDesk } from './penalty.desk.tsx'
import { showClocks } from './show-clocks.ts'

const number = Type.String({ minLength: 10, maxLength: 30 })
const verbParams = Type.Object({ number, verb: Type.Union(VERBS.map((verb) => Type.Literal(verb))) })
const MEASURE_ASSETS = ['penalties/calculator.css', 'penalties-desk/decision.css', 'penalties-desk/measure.script.js']
const INCOMPLETE: Refusal = { code: 'penalties.form-incomplete', kind: 'invalid' }
const NAMED: readonly Duty[] = ['site_check', 'legal', 'anybody', 'handling']

const onePenalty = route(
  {
    method: 'GET',
    path: '/desk/penalties/:number',
    site: 'desk',
    door: 'officer',
    shape: { params: Type.Object({ number }) },
  },
  async (visit) => {
    const { lang, moment, link } = visit
    const tx = reading(visit.db, moment)
    const view = await viewOf(tx, visit)
    if (!view) return refused(MISSING)
    const { standard } = await editionOfCase(tx, view)
    const said = saidOf(lang, standard)
    const measured = view.decision ?? view.proposal
    const page = (
      <PenaltyOnDesk
        {...{ lang, view, link }}
        cite={cite(lang)}
        clocks={showClocks(view.clocks, lang)}
        said={said}
        facts={measured ? sayFacts(lang, standard, said, measured.facts) : []}
        chart={await drawnRun(tx, lang, runOwner(view.found), link)}
        whyNot={new Map(view.mayNotDo.map(({ verb, refusal }) => [verb, sayRefusal(lang, refusal)]))}
        today={moment.today}
        mayNotices={await seesFlags(tx, visit.actor, view.found.bodyId)}
      />
    )
    const title = `${view.violation[lang]} ${view.found.number.slice(-7)}`
    return show(title, page, { section: '/desk/penalties', assets: ['penalties-desk/decision.css'] })
  },
)

const evidence = route(
  {
    ...{ method: 'GET', path: '/desk/penalties/:number/files/:digest', site: 'desk', door: 'officer' },
    shape: { params: Type.Object({ number, digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) }) },
  },
  async (visit) => {
    const view = await viewOf(reading(visit.db, visit.moment), visit)
    const file = view?.entries.find((entry) => entry.file?.digest === visit.params.digest)?.file
    if (!file) return refused(MISSING)
    const bytes = await visit.db.files.get(file.digest)
    return { kind: 'file', name: file.name, type: 'application/octet-stream', bytes }
  },
)

const verbForm = route(
  {
    method: 'GET',
    path: '/desk/penalties/:number/:verb',
    site: 'desk',
    door: 'officer',
    shape: { params: verbParams },
  },
  async (visit) => {
    const view = await viewOf(reading(visit.db, visit.moment), visit)
    return view ? verbPage(visit, view, visit.params.verb, {}, null) : refused(MISSING)
  },
)

const doVerb = route(
  {
    ...{ method: 'POST', path: '/desk/penalties/:number/:verb', site: 'desk', door: 'officer', uploads: ['file'] },
    shape: { params: verbParams, body: Type.Record(Type.String(), Type.Unknown()) },
  },
  async (visit) => {
    const { verb } = visit.params
    const tx = reading(visit.db, visit.moment)
    const view = await viewOf(tx, visit)
    if (!view) return refused(MISSING)
    const { standard } = await editionOfCase(tx, view)
    const input = readVerb(verb, visit.body, standard.facts, visit.files)
    const no =
      visit.body['compute'] !== undefined
        ? null // the button that only computes
        : Check(VERB_SHAPES[verb], input)
          ? await tryVerb(visit, verb, view, input)
          : INCOMPLETE
    if (!no && visit.body['compute'] === undefined) return goTo(visit.link(`/desk/penalties/${visit.params.number}`))
    const faults = no === INCOMPLETE ? shapeFaults(visit.lang, VERB_SHAPES[verb], input) : undefined
    return verbPage(visit, view, verb, visit.body, no, faults)
  },
)

/** One penalty case on the desk, its evidence, and a form for each verb. */
export const penaltyRoutes: readonly Route[] = [onePenalty, evidence, verbForm, doVerb]

async function tryVerb<V extends Verb>(
  visit: Visit,
  verb: V,
  view: PenaltyView,
  input: VerbInput<V>,
): Promise<Refusal | null> {
  const outcome = await act(visit, verb, view.found, input)
  return outcome.ok ? null : outcome.no
}

async function verbPage(
  visit: Visit,
  view: PenaltyView,
  verb: Verb,
  typed: Posted,
  no: Refusal | null,
  faults: ReadonlyMap<string, string> = new Map(),
): Promise<Answer> {
  const { lang, moment, csrf, requestKey, link } = visit
  const tx = reading(visit.db, moment)
  const why = no ?? view.mayNotDo.find((one) => one.verb === verb)?.refusal ?? null
  const staff = new Map(
    await Promise.all(NAMED.map(async (role) => [role, await choicesIn(tx, view.found, role)] as const)),
  )
  const measured = verb === 'propose' || verb === 'decide' || verb === 'recheck'
  const measure = measured ? await measureView(tx, lang, view, typed, link) : null
  const props = {
    cite: cite(lang),
    ...{ lang, view, verb, typed, faults, staff, csrf, requestKey, link, today: moment.today },
    refused: why && { says: sayRefusal(lang, why), article: why.article ?? null },
  }
  const page = (
    <VerbForm {...props}>
      <VerbBody {...props} measure={measure} />
    </VerbForm>
  )
  const title = `${wordsOf(lang).verbs[verb]} · ${view.violation[lang]}`
  const assets = measured ? MEASURE_ASSETS : []
  return show(title, page, {
    section: '/desk/penalties',
    assets,
    status: no ? (no.kind === 'conflict' ? 409 : 422) : 200,
  })
}

async function viewOf(tx: Tx, visit: Visit<{ readonly number: string }>): Promise<PenaltyView | null> {
  const ref = await refOfNumber(tx, visit.params.number)
  return ref ? penaltyView(tx, visit.actor, ref) : null
}
