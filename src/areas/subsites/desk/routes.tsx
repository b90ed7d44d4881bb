import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { actOnce } from '#platform/web/act-once.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { listBodies } from '../../organisations/index.ts'
import { whyNotKeep } from '../access.ts'
import { BLOCKS, NewSubsite, Settings, type SubsiteLine } from '../contract.ts'
import { findSubsite, listSubsites } from '../queries.ts'
import { change } from '../verbs/change.ts'
import { close } from '../verbs/close.ts'
import { setUp } from '../verbs/set-up.ts'
import { wordsOf } from '../words/index.ts'
import { newTyped, settingsTyped } from './read-typed.ts'
import { SubsiteForm } from './subsite-form.desk.tsx'
import { SubsitesDesk } from './subsites.desk.tsx'
import { type Typed, typedOf } from './typed.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const HOME = '/desk/sites'
const INCOMPLETE: Refusal = { code: 'subsites.form-incomplete', kind: 'invalid' }
const MISSING: Refusal = { code: 'subsites.missing', kind: 'missing' }
const body = Type.Record(Type.String(), Type.Unknown())
const params = Type.Object({ code: Type.String({ pattern: '^[a-z0-9_]{1,40}$' }) })

/** The desk pages of subsites; for their keepers only. */
export const deskRoutes: readonly Route[] = [
  route({ ...DESK, method: 'GET', path: HOME, shape: {} }, async ({ db, moment, actor, lang, link }) => {
    const no = whyNotKeep(actor)
    if (no) return refused(no)
    const tx = reading(db, moment)
    const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))
    const lines = (await listSubsites(tx)).map((line) => ({ ...line, body: names.get(line.bodyId) ?? '' }))
    return show(wordsOf(lang).desk.title, <SubsitesDesk {...{ lang, lines, link }} />, { section: HOME })
  }),
  route({ ...DESK, method: 'GET', path: `${HOME}/new`, shape: {} }, (visit) => formPage(visit, null, AS_USUAL, null)),
  route({ ...DESK, method: 'POST', path: `${HOME}/new`, shape: { body } }, async (visit) => {
    const input = newTyped(visit.body)
    const outcome = Check(NewSubsite, input)
      ? await actOnce(visit, 'subsite.set-up', input, (tx) => setUp(tx, visit.actor, input))
      : refuse(INCOMPLETE)
    return outcome.ok ? goTo(visit.link(HOME)) : formPage(visit, null, visit.body, outcome.no)
  }),
  route({ ...DESK, method: 'GET', path: `${HOME}/:code`, shape: { params } }, async (visit) => {
    const found = await openOne(visit)
    return found ? formPage(visit, found, typedOf(found), null) : refused(MISSING)
  }),
  route({ ...DESK, method: 'POST', path: `${HOME}/:code`, shape: { params, body } }, async (visit) => {
    const found = await openOne(visit)
    if (!found) return refused(MISSING)
    const settings = settingsTyped(visit.body)
    const about = { code: found.code, settings }
    const outcome: Outcome<{ code: string }> = Check(Settings, settings)
      ? await actOnce(visit, 'subsite.change', about, (tx) => change(tx, visit.actor, { code: found.code, settings }))
      : refuse(INCOMPLETE)
    return outcome.ok ? goTo(visit.link(HOME)) : formPage(visit, found, visit.body, outcome.no)
  }),
  route({ ...DESK, method: 'POST', path: `${HOME}/:code/close`, shape: { params } }, async (visit) => {
    const outcome = await actOnce(visit, 'subsite.close', visit.params, (tx) => close(tx, visit.actor, visit.params))
    return outcome.ok ? goTo(visit.link(HOME)) : refused(outcome.no)
  }),
]

/** A new form offers the order of the contract. */
const AS_USUAL: Typed = Object.fromEntries(BLOCKS.map((block, i) => [`place_${block}`, String(i + 1)]))

async function openOne({ db, moment, params: { code } }: Visit<{ code: string }>): Promise<SubsiteLine | null> {
  const found = await findSubsite(reading(db, moment), code)
  return found?.closedOn === null ? found : null
}

async function formPage(visit: Visit, found: SubsiteLine | null, typed: Typed, no: Refusal | null): Promise<Answer> {
  const { lang, link, csrf, requestKey, actor } = visit
  const notKeeper = whyNotKeep(actor)
  if (notKeeper) return refused(notKeeper)
  const bodies = await listBodies(reading(visit.db, visit.moment))
  const { form, refusals } = wordsOf(lang)
  const sentences: Readonly<Record<string, (facts: Readonly<Record<string, string | number>>) => string>> = refusals
  const says = no && (sentences[no.code]?.(no.facts ?? {}) ?? no.code)
  const shown = { lang, link, csrf, requestKey, found, bodies, typed, refused: says }
  const title = found ? form.changeTitle(found.title[lang]) : form.newTitle
  const status = no === null ? 200 : no.kind === 'conflict' ? 409 : 422
  return show(title, <SubsiteForm {...shown} />, { section: HOME, status })
}
