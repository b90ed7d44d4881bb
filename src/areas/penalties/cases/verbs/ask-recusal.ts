import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { staffName } from '../../../organisations/index.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { handlingIn } from '../handling.ts'
import { type Done, may } from '../may.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The party asks that somebody be recused (申请回避, 行政处罚法 §43): who investigates, who chairs the hearing (§64(4)), or a
 * head who will decide. Until it is decided the investigation goes on (§43), but the case is not decided over it.
 */
export async function askRecusal(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'ask-recusal'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'ask-recusal')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = dayBetween(tx, input.on, found.ledOn)
  if (!on.ok) return on
  const against = [...new Set(input.against)]
  const handling = await handlingIn(tx, found)
  if (!against.every((one) => handling.includes(one)))
    return refuse({ code: 'penalties.not-to-be-recused', kind: 'invalid', article: { law: 'APL', article: '43' } })

  const names: string[] = []
  for (const one of against) names.push((await staffName(tx, one)) ?? '')
  return finish(tx, by, found, {
    entry: {
      kind: 'ask-recusal',
      on: on.value,
      data: { against },
      said: { reason: input.reason, who: names.join('、') },
    },
    told: { people: against.length },
  })
}
