import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { must } from '#base/assert.ts'
import { done, type Refusal } from '#base/outcome.ts'
import { lastDayOfTerm } from '#law/norms/validity.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { findBody, listBodies } from '../../organisations/index.ts'
import { bodiesOf, MISSING, whyNot } from '../access.ts'
import { act } from '../acts.ts'
import { actsOf } from '../acts-of.ts'
import { type Norm, VERBS, type Verb } from '../contract.ts'
import { findByAddress } from '../find-by-address.ts'
import { normsToDo } from '../list-norms.ts'
import { normTerms } from '../norm-terms.ts'
import { draftShape, VERB_SHAPES, type VerbInput } from '../shapes.ts'
import { draft } from '../verbs/draft.ts'
import { wordsOf } from '../words/index.ts'
import { DraftDesk } from './draft.desk.tsx'
import { NormDesk } from './norm.desk.tsx'
import { NormsDesk } from './norms.desk.tsx'
import type { Posted } from './posted.ts'
import { readDraft, readVerb } from './read-verb.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const SECTION = '/desk/norms'
const INCOMPLETE: Refusal = { code: 'norms.form-incomplete', kind: 'invalid' }
const NOT_YOURS: Refusal = { code: 'norms.not-your-post', kind: 'forbidden', facts: { verb: 'draft' } }
const body = Type.Record(Type.String(), Type.Unknown())
const address = Type.String({ maxLength: 20 })
const params = Type.Object({ address, verb: Type.Enum([...VERBS]) })

/** The desk pages of normative documents; fixed addresses before those with a number in them. */
export const deskRoutes: readonly Route[] = [
  route({ ...DESK, method: 'GET', path: '/desk/norms', shape: {} }, async ({ db, moment, actor, lang, link }) => {
    const todo = await normsToDo(reading(db, moment), actor)
    return show(wordsOf(lang).desk.title, <NormsDesk {...{ lang, todo, link }} />, { section: SECTION })
  }),
  route({ ...DESK, method: 'GET', path: '/desk/norms/new', shape: {} }, (visit) => draftPage(visit, {}, null)),
  route({ ...DESK, method: 'POST', path: '/desk/norms/new', shape: { body } }, async (visit) => {
    const input = readDraft(visit.body)
    if (!Check(draftShape, input)) return draftPage(visit, visit.body, INCOMPLETE)
    const outcome = await doOnce(visit, async (tx) => {
      const drafted = await draft(tx, visit.actor, input)
      return drafted.ok ? done({ ...drafted.value }) : drafted
    })
    if (!outcome.ok) return draftPage(visit, visit.body, outcome.no)
    const { bodyId, serial } = outcome.value
    return goTo(visit.link(`/desk/norms/${bodyId}-${serial}`))
  }),
  route(
    { ...DESK, method: 'GET', path: '/desk/norms/:address', shape: { params: Type.Object({ address }) } },
    async (visit) => {
      const norm = await ownOf(reading(visit.db, visit.moment), visit)
      return norm ? normPage(visit, norm, null) : refused(MISSING)
    },
  ),
  route({ ...DESK, method: 'POST', path: '/desk/norms/:address/:verb', shape: { params, body } }, async (visit) => {
    const { verb } = visit.params
    const norm = await ownOf(reading(visit.db, visit.moment), visit)
    if (!norm) return refused(MISSING)
    const no = await tryVerb(visit, norm, verb)
    return no
      ? normPage(visit, norm, { verb, typed: visit.body, no })
      : goTo(visit.link(`/desk/norms/${visit.params.address}`))
  }),
]

type At = Visit<{ readonly address: string }>

/** A document of a body for which the officer works; its public page is for everybody else. */
async function ownOf(tx: Tx, { actor, params }: At): Promise<Norm | null> {
  const norm = await findByAddress(tx, actor, params.address)
  return norm && bodiesOf(actor).includes(norm.bodyId) ? norm : null
}

async function tryVerb<V extends Verb>(
  visit: Visit<unknown, unknown, Posted>,
  norm: Norm,
  verb: V,
): Promise<Refusal | null> {
  const input = readVerb(verb, visit.body)
  if (!Check(VERB_SHAPES[verb], input)) return INCOMPLETE
  const outcome = await act(visit, verb, norm, input as VerbInput<V>) // checked against the shape of this verb
  return outcome.ok ? null : outcome.no
}

async function normPage(
  visit: Visit,
  norm: Norm,
  tried: { readonly verb: Verb; readonly typed: Posted; readonly no: Refusal } | null,
): Promise<Answer> {
  const { lang, link, csrf, requestKey, actor, moment } = visit
  const tx = reading(visit.db, moment)
  const shown = {
    ...{ lang, link, csrf, requestKey, norm, today: moment.today },
    body: must(await findBody(tx, norm.bodyId), 'its body').name[lang],
    acts: await actsOf(tx, norm),
    may: VERBS.filter((verb) => whyNot(actor, norm, verb) === null),
    tried: tried && { verb: tried.verb, typed: tried.typed, says: sentence(visit, tried.no) },
    longest: lastDayOfTerm(moment.today, norm.kind, normTerms()),
  }
  const status = tried ? (tried.no.kind === 'conflict' ? 409 : 422) : 200
  return show(norm.title, <NormDesk {...shown} />, { section: SECTION, status })
}

async function draftPage(visit: Visit, typed: Posted, no: Refusal | null): Promise<Answer> {
  const { lang, link, csrf, requestKey, moment } = visit
  const all = await listBodies(reading(visit.db, moment))
  const bodies = all.filter(({ id }) => bodiesOf(visit.actor).includes(id))
  if (bodies.length === 0) return refused(NOT_YOURS)
  const shown = { lang, link, csrf, requestKey, typed, all, bodies, refused: no && sentence(visit, no) }
  return show(wordsOf(lang).desk.form.title, <DraftDesk {...shown} />, { section: SECTION, status: no ? 422 : 200 })
}

function sentence({ lang }: Pick<Visit, 'lang'>, { code, facts = {} }: Refusal): string {
  const { refusals, verbs } = wordsOf(lang)
  const named = Object.entries(verbs).find(([verb]) => verb === facts['verb'])?.[1]
  const sentences: Readonly<Record<string, (facts: Readonly<Record<string, string | number>>) => string>> = refusals
  return sentences[code]?.({ ...facts, ...(named ? { verb: named } : {}) }) ?? code
}
