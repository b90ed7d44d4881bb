import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The head judges the reasons given: not good ones, and the request is not handled (code 5.4); good ones, and the body
 * tells until when it answers (政府信息公开条例 §35). That day is told, and does not move the clock: the law names no way
 * in which it would (doubt noted in the README).
 */
export async function judge(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'judge'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'judge')
  if (!allowed.ok) return allowed
  const { reasonable, until, why } = input
  if (reasonable && until !== null && until <= tx.today) return refuse({ code: 'requests.day-over', kind: 'invalid' })
  return finish(tx, by, allowed.value, {
    entry: { kind: 'judge', data: { reasonable, until }, said: { why } },
    moves: [{ pass: 'judge', facts: { reasonable } }],
    told: { reasonable, until },
  })
}
