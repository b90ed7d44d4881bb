import type { Day } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { askOpinion } from './ask-opinion.ts'
import type { Consultation } from './contract.ts'
import { entriesOf } from './file.ts'
import { finish } from './finish.ts'
import type { Done } from './may.ts'
import type { InfoRequest } from './request.ts'
import { stopClock, tellReply } from './request-clocks.ts'
import { requests } from './request-rows.ts'
import { RULE } from './rules.ts'

/** What came of asking somebody's opinion. */
interface Answered {
  readonly answer: 'agrees' | 'objects' | 'silent'
  readonly on: Day
  readonly text: string
}

/**
 * Ends a consultation and lets the request go on. A co-producing body that is silent consents (政府信息公开条例 §34); a
 * third party that is silent does not, and the body decides itself (§32).
 */
export async function endConsultation(
  tx: Tx,
  by: Actor,
  found: InfoRequest,
  { no, party }: Consultation,
  { answer, on, text }: Answered,
): Promise<Outcome<Done>> {
  const third = party === 'third_party'
  if (answer === 'silent') await tellReply(tx, by, found, 'resumed', { type: 'no_opinion_received', date: on, party })
  else await tellReply(tx, by, found, 'resumed', { type: 'consultation_ended', date: on, party })
  await stopClock(tx, by, found, { type: 'consultation_ended', date: on, party }, third ? RULE.thirdParty : RULE.agency)
  await requests(tx)
    .updateTable('requests.consultation')
    .set({ answer, answered_on: on })
    .where('body_id', '=', found.bodyId)
    .where('request_id', '=', found.id)
    .where('no', '=', no)
    .execute()
  if (!third) await askNext(tx, by, found)
  return finish(tx, by, found, {
    entry: { kind: 'opinion', on, data: { no, party, answer }, said: { text } },
    moves: [
      { pass: third ? 'third-opinion' : 'agency-opinion', facts: third ? { consents: answer === 'agrees' } : {} },
    ],
    told: { no, party, answer },
  })
}

/** The third party whom the search named is asked once the co-producing body has answered: the chart draws one after the other. */
async function askNext(tx: Tx, by: Actor, found: InfoRequest): Promise<void> {
  const searched = (await entriesOf(tx, found)).findLast(({ kind }) => kind === 'search')
  if (searched?.data['thirdParty'] !== true) return
  await askOpinion(tx, by, found, 'third_party', String(searched.said['thirdParty']))
}
