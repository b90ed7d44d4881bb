import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { countedFirst } from '../counted-first.ts'
import { finish } from '../finish.ts'
import { handlerOf } from '../handler.ts'
import { type Done, may } from '../may.ts'
import { nextDocument } from '../next-document.ts'
import type { RequestRef } from '../request.ts'
import { stopClock } from '../request-clocks.ts'
import { RULE } from '../rules.ts'
import { sealReply } from '../sealed.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * What can be answered on the spot is (政府信息公开条例 §33.1): the applicant is told where the information is published
 * (§36(1)), on the day of receipt. Trap: only what is open already. To open or to withhold anything more needs the review
 * of §17 and a second officer, so that is answered the long way.
 */
export async function answerOnSpot(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { gives }: VerbInput<'answer-on-spot'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'answer-on-spot')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const article = { law: 'R19', article: '33.1' }
  if (found.receivedOn !== tx.today) return refuse({ code: 'requests.not-on-the-day', kind: 'conflict', article })
  const document = found.document ?? (await nextDocument(tx, found.bodyId))
  await stopClock(tx, by, ref, { type: 'reply_sent', date: tx.today }, RULE.reply, RULE.correction)
  return finish(tx, by, found, {
    entry: { kind: 'answer-on-spot', data: { code: '1', document }, said: { gives } },
    moves: [{ message: 'spot-answer' }, { pass: 'delivery', facts: { concern: false } }],
    changes: {
      ...{ code: '1', document, handler: handlerOf(by, found) },
      ...{ reply_sealed: sealReply(tx, ref.id, { gives, reasons: '' }) },
      ...{ replied_on: tx.today, delivered_on: tx.today, ...countedFirst(found, tx.today, '1') },
    },
    told: { code: '1', document },
  })
}
