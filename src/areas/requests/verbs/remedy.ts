import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import { remediesAgainstReply } from '#law/requests/remedies.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook } from '../../clocks/index.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { remediesOf } from '../remedies-of.ts'
import type { InfoRequest, RequestRef } from '../request.ts'
import { requests } from '../request-rows.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * Reconsideration or a lawsuit against the reply, or against there being none, is noted. Against a refusal the court comes only after reconsideration
 * (行政复议法 §23(4), from 2024-01-01).
 */
export async function remedy(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'remedy'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'remedy')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const filedOn = input.filedOn as Day // the shape tests its form
  const earliest = found.repliedOn ?? found.receivedOn ?? found.submittedOn
  if (filedOn > tx.today || filedOn < earliest) return refuse({ code: 'requests.day-in-future', kind: 'invalid' })
  const before = await remediesOf(tx, ref)
  const reconsidered = before.some(({ kind, result }) => kind === 'reconsideration' && result !== null)
  if (input.kind === 'litigation_after_review' && !reconsidered)
    return refuse({ code: 'requests.not-reconsidered', kind: 'conflict', article: { law: 'LIT', article: '45' } })
  if (input.kind === 'litigation_direct' && reconsiderationFirst(found))
    return refuse({
      code: 'requests.reconsideration-first',
      kind: 'conflict',
      article: { law: 'RL', article: '23(4)' },
    })

  const no = before.length + 1
  await requests(tx)
    .insertInto('requests.remedy')
    .values({ body_id: ref.bodyId, request_id: ref.id, no, kind: input.kind, filed_on: filedOn })
    .execute()
  return finish(tx, by, found, {
    entry: { kind: 'remedy', on: filedOn, data: { no, kind: input.kind } },
    told: { no, kind: input.kind, filedOn },
  })
}

function reconsiderationFirst({ code, repliedOn }: InfoRequest): boolean {
  return code !== null && repliedOn !== null && remediesAgainstReply(code, repliedOn, lawbook()).reconsiderationFirst
}
