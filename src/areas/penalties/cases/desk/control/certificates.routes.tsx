import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { reading } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../../../clocks/index.ts'
import { listBodies } from '../../../../organisations/index.ts'
import { refusalSentence } from '../../../refusals.ts'
import { bodiesOf, MISSING } from '../../access.ts'
import { certificateList } from '../../control/certificate-list.ts'
import { certify, certifyShape, endCertificate, endCertificateShape } from '../../control/certify.ts'
import { type Posted, text } from '../posted.ts'
import { staffChoices } from '../verb/staff-choices.ts'
import { Certificates } from './certificates.desk.tsx'
import { controlWordsOf } from './words/index.ts'

const PATH = '/desk/penalties/certificates'
const DESK = { site: 'desk', door: 'officer' } as const
const INCOMPLETE: Refusal = { code: 'penalties.form-incomplete', kind: 'invalid' }
const form = Type.Object({ bodyId: Type.Integer({ minimum: 1 }) }, { additionalProperties: true })
type Form = Visit<unknown, unknown, { readonly bodyId: number } & Posted>

/** Enforcement certificates: the list, entering one, ending one. Fields carry the body's number: a page may have several forms. */
export const certificateRoutes: readonly Route[] = [
  route({ ...DESK, method: 'GET', path: PATH, shape: {} }, (visit) => certificatesPage(visit, {}, null)),
  route({ ...DESK, method: 'POST', path: PATH, shape: { body: form } }, async (visit: Form) => {
    const { bodyId } = visit.body
    const said = (name: string) => text(visit.body[`${name}-${bodyId}`])
    const input = {
      ...{ bodyId, staffId: said('staffId'), number: said('number'), from: said('from'), to: said('to') },
    }
    const outcome = Check(certifyShape, input)
      ? await doOnce(visit, (tx) => certify(tx, visit.actor, input))
      : refuse(INCOMPLETE)
    return answered(visit, outcome)
  }),
  route({ ...DESK, method: 'POST', path: `${PATH}/end`, shape: { body: form } }, async (visit: Form) => {
    const { bodyId } = visit.body
    const number = text(visit.body['number'])
    const input = { bodyId, number, to: text(visit.body[`to-${bodyId}-${number}`]) }
    const outcome = Check(endCertificateShape, input)
      ? await doOnce(visit, (tx) => endCertificate(tx, visit.actor, input))
      : refuse(INCOMPLETE)
    return answered(visit, outcome)
  }),
]

async function answered(visit: Form, outcome: Outcome<unknown>): Promise<Answer> {
  return outcome.ok ? goTo(visit.link(PATH)) : certificatesPage(visit, visit.body, outcome.no)
}

async function certificatesPage(visit: Visit, typed: Posted, no: Refusal | null): Promise<Answer> {
  const { lang, moment, actor, csrf, requestKey, link } = visit
  const tx = reading(visit.db, moment)
  if (bodiesOf(actor).length === 0) return refused(MISSING)
  const bodies = (await listBodies(tx)).filter(({ id }) => keeps(actor, id))
  const keeping = await Promise.all(
    bodies.map(async ({ id, shortName }) => ({
      ...{ bodyId: id, name: shortName, staff: await staffChoices(tx, id, 'anybody') },
    })),
  )
  const page = (
    <Certificates
      {...{ lang, keeping, typed, link, cite: cite(lang), keys: { csrf, requestKey } }}
      lines={await certificateList(tx, actor)}
      refused={no && refusalSentence(lang, no)}
    />
  )
  const status = no ? { invalid: 422, conflict: 409, missing: 404, forbidden: 403 }[no.kind] : 200
  return show(controlWordsOf(lang).certificates.title, page, { section: '/desk/penalties', status })
}

function keeps(actor: Actor, bodyId: number): boolean {
  return postsOf(actor).some((post) => post.bodyId === bodyId && (post.role === 'decide' || post.role === 'legal'))
}
