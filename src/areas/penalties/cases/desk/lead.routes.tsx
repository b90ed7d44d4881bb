import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { done, type Refusal } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { postsOf } from '#platform/signin/actor.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../../clocks/index.ts'
import { findBody } from '../../../organisations/index.ts'
import { refusalSentence } from '../../refusals.ts'
import { listStandards } from '../../standards/list-standards.ts'
import { competence } from '../competence.ts'
import { leadShape } from '../shapes.ts'
import { lead } from '../verbs/lead.ts'
import { LeadForm, type LeadProps } from './lead.desk.tsx'
import { filled, type Posted, text } from './posted.ts'
import { readParty } from './verb/read-proposed.ts'
import { deskWordsOf } from './words/index.ts'

const PATH = { path: '/desk/penalties/new', site: 'desk', door: 'officer' } as const
const NOT_YOURS: Refusal = { code: 'penalties.not-your-post', kind: 'forbidden', facts: { verb: 'lead' } }

/** The form in which a lead comes in. */
export const leadRoutes: readonly Route[] = [
  route({ ...PATH, method: 'GET', shape: {} }, (visit) => leadPage(visit, {}, null)),
  route({ ...PATH, method: 'POST', shape: { body: Type.Record(Type.String(), Type.Unknown()) } }, async (visit) => {
    const input = readLead(visit.body)
    if (!Check(leadShape, input))
      return leadPage(visit, visit.body, { code: 'penalties.form-incomplete', kind: 'invalid' })
    const { actor, requestKey } = visit
    const who = actor.kind === 'officer' ? actor.staffId : actor.kind
    const outcome = await inTransaction(visit.db, visit.moment, (tx) =>
      once(tx, `penalty.lead:${who}`, requestKey, input, async () => {
        const opened = await lead(tx, actor, input)
        return opened.ok ? done({ number: opened.value.number }) : opened
      }),
    )
    return outcome.ok
      ? goTo(visit.link(`/desk/penalties/${outcome.value.number}`))
      : leadPage(visit, visit.body, outcome.no)
  }),
]

async function leadPage(visit: Visit, typed: Posted, no: Refusal | null): Promise<Answer> {
  const { lang, moment, csrf, requestKey, link } = visit
  const tx = reading(visit.db, moment)
  const bodies = await leadBodies(tx, visit.actor, ['site_check', 'intake'])
  if (bodies.length === 0) return refused(NOT_YOURS)
  const page = (
    <LeadForm
      {...{ lang, bodies, typed, csrf, requestKey, link }}
      cite={cite(lang)}
      standards={await breaches(tx, lang, bodies)}
      refused={no && { says: refusalSentence(lang, no), article: no.article ?? null }}
      today={moment.today}
    />
  )
  const status = no ? (no.kind === 'conflict' ? 409 : 422) : 200
  return show(deskWordsOf(lang).lead.title, page, { section: '/desk/penalties', status })
}

/** Bodies in which the officer holds a post with one of these duties. */
export async function leadBodies(
  tx: Tx,
  actor: Visit['actor'],
  roles: readonly string[],
): Promise<LeadProps['bodies']> {
  const ids = new Set(postsOf(actor).flatMap(({ bodyId, role }) => (roles.includes(role) ? [bodyId] : [])))
  const bodies = await Promise.all([...ids].map((id) => findBody(tx, id)))
  return bodies.flatMap((body) => (body ? [{ id: body.id, name: body.name }] : []))
}

/** Breaches in force on which one of these bodies may act, by their names in the language of the page. */
export async function breaches(
  tx: Tx,
  lang: Visit['lang'],
  bodies: LeadProps['bodies'],
): Promise<LeadProps['standards']> {
  const [all, may] = [await listStandards(tx), await competence(tx)]
  return all
    .filter(({ standardId, use }) => use !== 'ended' && bodies.some(({ id }) => may(id, standardId)))
    .map(({ standardId, violation }) => ({ id: standardId, name: violation[lang] }))
    .sort((a, b) => a.name.localeCompare(b.name, lang))
}

function readLead(posted: Posted) {
  return {
    bodyId: Number(posted['bodyId']),
    standardId: text(posted['standardId']),
    placeBodyId: null,
    source: posted['source'],
    on: text(posted['on']),
    actFrom: filled(posted['actFrom']),
    actTo: filled(posted['actTo']),
    party: readParty(posted),
    note: text(posted['note']),
  }
}
