import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { dueOf } from '../clocks/index.ts'
import { postFor } from './access.ts'
import type { CaseRef } from './case.ts'
import { cases } from './cases.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { follow } from './life.ts'
import { type Done, may } from './may.ts'
import { arriveOnChart, handOverOnChart } from './move-chart.ts'
import { startCompleteness } from './open-case.ts'
import { type Changes, saveCase } from './save-case.ts'
import { turnSteps } from './steps.ts'

/**
 * The receipt: from this moment the case is held here. Where the accepting body gets the papers for the first time, the
 * application arrives, and the five working days for a correction notice begin (行政许可法 §32(4)).
 */
export async function acceptHandOver(tx: Tx, by: Actor, ref: CaseRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'accept-hand-over')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const here = must(found.onTheWayTo, 'receiving body')
  const post = must(postFor(by, found, 'accept-hand-over'), 'post')
  await cases(tx)
    .updateTable('cases.hand_over')
    .set({ received_at: tx.at })
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('received_at', 'is', null)
    .execute()
  const arrives = found.state === 'collected' && here === found.acceptingBodyId
  const holding = { holder_body_id: here, holder_post: post.code, holder_staff_id: null, on_the_way_to: null }
  const turned = arrives ? await arriveOnChart(tx, found) : await handOverOnChart(tx, found, here)
  if (!turned.ok) return turned
  const changes: Changes = arrives
    ? {
        ...{ ...holding, state: follow(found.state, 'arrive'), received_on: tx.today },
        ...dueOf(await startCompleteness(tx, by, found.bodyId, found.id)),
      }
    : holding
  const saved = await saveCase(tx, found, { ...changes, step: turned.value?.step ?? found.step })
  const staffId = by.kind === 'officer' ? by.staffId : null
  const ended = { staffId, post: found.holderPost, late: false, checkers: [], found: [] }
  if (turned.value) await turnSteps(tx, found, saved, await itemOfCase(tx, found), turned.value, ended)
  const told = { from: found.holderBodyId, to: here, arrives }
  await record(tx, by, fact('case.hand_over_accepted', saved, { ...told, flow: turned.value?.flow ?? [] }))
  return done({ version: saved.version })
}
