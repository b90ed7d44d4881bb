import { Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { staffName } from '../../../organisations/index.ts'
import { penalties } from '../penalty-cases.ts'

const day = Type.String({ format: 'date' })

/** A certificate of somebody on the staff. Days: the first and the last on which it is valid. */
export const certifyShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  staffId: Type.String({ minLength: 36, maxLength: 36 }),
  number: Type.String({ minLength: 1, maxLength: 40 }),
  from: day,
  to: day,
})
export type CertifyInput = Type.Static<typeof certifyShape>

/** The certificate to end, and its last day. */
export const endCertificateShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  number: Type.String({ minLength: 1, maxLength: 40 }),
  to: day,
})
export type EndCertificateInput = Type.Static<typeof endCertificateShape>

const ARTICLE = { law: 'APL', article: '42' } as const
type Named = { readonly number: string }

/** The head or the legal office enters an enforcement certificate (行政执法证): who has one may investigate (行政处罚法 §42). */
export async function certify(tx: Tx, by: Actor, input: CertifyInput): Promise<Outcome<Named>> {
  const no = whyNotKeeper(by, input.bodyId)
  if (no) return refuse(no)
  const [from, to, number] = [parseDay(input.from), parseDay(input.to), input.number.trim()]
  if (from === null || to === null || to < from || number === '')
    return refuse({ code: 'penalties.wrong-day', kind: 'invalid' })
  if ((await staffName(tx, input.staffId)) === null) return refuse({ code: 'penalties.no-such-staff', kind: 'missing' })
  const written = await penalties(tx)
    .insertInto('penalties.certificate')
    .values({ body_id: input.bodyId, staff_id: input.staffId, number, valid_from: from, valid_to: to })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst()
  if (!written) return refuse({ code: 'penalties.certificate-known', kind: 'conflict', article: ARTICLE })
  await tell(tx, by, 'penalty.certificate-entered', input.bodyId, input.staffId, { from, to })
  return done({ number })
}

/** A certificate ends on a day: left, lost, withdrawn. It can be made shorter, never longer: that is a new one. */
export async function endCertificate(tx: Tx, by: Actor, input: EndCertificateInput): Promise<Outcome<Named>> {
  const no = whyNotKeeper(by, input.bodyId)
  if (no) return refuse(no)
  const to = parseDay(input.to)
  if (to === null) return refuse({ code: 'penalties.wrong-day', kind: 'invalid' })
  const ended = await penalties(tx)
    .updateTable('penalties.certificate')
    .set({ valid_to: to })
    .where('body_id', '=', input.bodyId)
    .where('number', '=', input.number.trim())
    .where('valid_from', '<=', to)
    .where('valid_to', '>', to)
    .returning(['staff_id', 'number'])
    .executeTakeFirst()
  if (!ended) return refuse({ code: 'penalties.no-such-certificate', kind: 'missing', article: ARTICLE })
  await tell(tx, by, 'penalty.certificate-ended', input.bodyId, ended.staff_id, { to })
  return done({ number: ended.number })
}

function whyNotKeeper(by: Actor, bodyId: number): Refusal | null {
  if (postIn(by, bodyId, 'decide', 'legal')) return null
  return { code: 'penalties.not-keeper-of-certificates', kind: 'forbidden', article: ARTICLE }
}

/** The number of a certificate leads to a person, so it stays out of the journal. */
async function tell(
  tx: Tx,
  by: Actor,
  type: 'penalty.certificate-entered' | 'penalty.certificate-ended',
  bodyId: number,
  staffId: string,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  await record(tx, by, { type, bodyId, subject: { kind: 'staff', id: staffId }, data })
}
