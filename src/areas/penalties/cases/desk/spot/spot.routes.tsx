import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { done, type Refusal } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../../../clocks/index.ts'
import { sayRefusal } from '../../../named-refusals.ts'
import { editionOn } from '../../../standards/queries.ts'
import { saidOf } from '../../../standards/said-of.ts'
import { onTheSpotShape } from '../../shapes.ts'
import { onTheSpot } from '../../verbs/on-the-spot.ts'
import { withLawWords } from '../decision/with-law-words.ts'
import { breaches, leadBodies } from '../lead.routes.tsx'
import { type Posted, text } from '../posted.ts'
import { staffChoices } from '../verb/staff-choices.ts'
import { deskWordsOf } from '../words/index.ts'
import { readSpot } from './read-spot.ts'
import { SpotChoose, SpotForm } from './spot.desk.tsx'
import { withChanges } from './spot-changes.ts'
import { spotMeasured } from './spot-measured.ts'

const PATH = { path: '/desk/penalties/on-the-spot', site: 'desk', door: 'officer' } as const
const NOT_YOURS: Refusal = { code: 'penalties.not-your-post', kind: 'forbidden', facts: { verb: 'on-the-spot' } }
const INCOMPLETE: Refusal = { code: 'penalties.form-incomplete', kind: 'invalid' }
const chosen = Type.Object({
  standardId: Type.Optional(Type.String({ maxLength: 60 })),
  bodyId: Type.Optional(Type.Integer({ minimum: 1 })),
})

/** A penalty on the spot: choose the breach, fill in one form, done. The button that computes sends nothing off. */
export const spotRoutes: readonly Route[] = [
  route({ ...PATH, method: 'GET', shape: { query: chosen } }, (visit) => spotPage(visit, visit.query, null)),
  route({ ...PATH, method: 'POST', shape: { body: Type.Record(Type.String(), Type.Unknown()) } }, async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const edition = await editionOn(tx, text(visit.body['standardId']), tx.today)
    if (!edition || visit.body['compute'] !== undefined) return spotPage(visit, visit.body, null)
    const input = readSpot(visit.body, edition.standard.facts)
    if (!Check(onTheSpotShape, input)) return spotPage(visit, visit.body, INCOMPLETE)
    const { actor, requestKey } = visit
    const who = actor.kind === 'officer' ? actor.staffId : actor.kind
    const outcome = await inTransaction(visit.db, visit.moment, (own) =>
      once(own, `penalty.on-the-spot:${who}`, requestKey, input, async () => {
        const opened = await onTheSpot(own, actor, input)
        return opened.ok ? done({ number: opened.value.number }) : opened
      }),
    )
    return outcome.ok
      ? goTo(visit.link(`/desk/penalties/${outcome.value.number}`))
      : spotPage(visit, visit.body, outcome.no)
  }),
]

async function spotPage(visit: Visit, typed: Posted, no: Refusal | null): Promise<Answer> {
  const { lang, moment, link } = visit
  const tx = reading(visit.db, moment)
  const bodies = await leadBodies(tx, visit.actor, ['site_check'])
  const body = bodies.find(({ id }) => id === Number(typed['bodyId'])) ?? bodies[0]
  if (!body) return refused(NOT_YOURS)
  const edition = await editionOn(tx, text(typed['standardId']), tx.today)
  const section = { section: '/desk/penalties', assets: ['penalties/calculator.css', 'penalties-desk/decision.css'] }
  if (!edition) {
    const standards = await breaches(tx, lang, bodies)
    return show(deskWordsOf(lang).spot.title, <SpotChoose {...{ lang, bodies, standards, typed, link }} />, section)
  }
  const page = (
    <SpotForm
      {...{ lang, edition, typed, link, cite: cite(lang), csrf: visit.csrf, requestKey: visit.requestKey }}
      measured={spotMeasured(edition, typed)}
      changed={spotMeasured(edition, withChanges(typed))}
      body={{ id: body.id, name: body.name[lang] }}
      said={withLawWords(lang, saidOf(lang, edition.standard))}
      second={await others(tx, visit, body.id)}
      refused={no && { says: sayRefusal(lang, no), article: no.article ?? null }}
      today={moment.today}
    />
  )
  const status = no ? (no.kind === 'conflict' ? 409 : 422) : 200
  return show(deskWordsOf(lang).spot.title, page, { ...section, status })
}

/** Officers with a certificate beside the one who acts (行政处罚法 §42: two or more). */
async function others(tx: Tx, { actor }: Pick<Visit, 'actor'>, bodyId: number) {
  const all = await staffChoices(tx, bodyId, 'site_check')
  const own = actor.kind === 'officer' ? actor.staffId : null
  return all.filter(({ staffId, certificate }) => staffId !== own && certificate !== null)
}
