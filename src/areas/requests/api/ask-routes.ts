import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../../organisations/index.ts'
import { MISSING } from '../access.ts'
import type { FollowView } from '../contract.ts'
import { followView, refOfApplicant } from '../follow-view.ts'
import { faultsOf } from '../pages/typed.ts'
import { submitShape } from '../shapes.ts'
import { requestPhrase, submit } from '../submit.ts'
import { clockLine } from './clock-line.ts'
import { FollowShape, KeyShape, ReceiptShape } from './shapes.ts'

/** Online requests only: what came another way is taken down by the office. */
const { channel: _, on: __, ...asked } = submitShape.properties

const ask = route(
  {
    ...{ method: 'POST', path: '/api/v1/requests', site: 'api', door: 'anyone', pace: 'slow' },
    summary:
      'Asks a body for information; the answer is the number and the phrase with which the applicant follows it.',
    shape: { body: Type.Object(asked), answer: ReceiptShape },
  },
  async (visit) => {
    const { bodyId, applicant, subject, text, form, way } = visit.body
    const bodies = (await listBodies(reading(visit.db, visit.moment))).map(({ id }) => String(id))
    const [fault] = Object.values(
      faultsOf(visit.lang, { ...applicant, subject, text, form, way, body: String(bodyId) }, bodies),
    )
    if (fault !== undefined) return refused({ code: 'requests.asked-wrongly', kind: 'invalid', facts: { fault } })
    const input = { ...visit.body, channel: 'internet' as const, on: null }
    const sent = await doOnce(visit, async (tx) => {
      const outcome = await submit(tx, visit.actor, input)
      return outcome.ok ? { ok: true as const, value: { number: outcome.value.number } } : outcome
    })
    if (!sent.ok) return refused(sent.no)
    const { number } = sent.value
    return json({ number, phrase: requestPhrase(reading(visit.db, visit.moment), number) }, 201)
  },
)

/** A POST, so that the phrase stays out of addresses and the logs they end up in. */
const follow = route(
  {
    ...{ method: 'POST', path: '/api/v1/requests/follow', site: 'api', door: 'anyone', pace: 'slow' },
    summary:
      'Where a request is, what is due when, what is asked of the applicant, and the reply, by number and phrase.',
    shape: { body: KeyShape, answer: FollowShape },
  },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const ref = await refOfApplicant(tx, visit.body.number, visit.body.phrase)
    return ref ? json(told(await followView(tx, ref))) : refused(MISSING)
  },
)

/** Asking and following for other programs. */
export const askApiRoutes: readonly Route[] = [ask, follow]

function told({ clocks, fee, ...view }: FollowView) {
  return {
    ...view,
    clocks: clocks.map(clockLine),
    fee: fee && { yuan: fee.yuan, by: fee.by, on: fee.on, paid: fee.paid },
  }
}
