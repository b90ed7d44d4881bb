import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { haveInvestigated, type PenaltyCase, type PenaltyRef } from '../case.ts'
import { whyNotCertified } from '../control/certificates.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { domainOfCase } from '../measured/domain-of-case.ts'
import type { VerbInput } from '../shapes.ts'
import { staffOf } from '../staff-of.ts'

/**
 * The head appoints other officers, because one is recused, ill or gone (回避、换人, 行政处罚法 §42, §43): two or more, with
 * certificates, none of whom reviewed the case. The investigation goes on where it stands. Who investigated before does
 * nothing more in the case, also no review and no decision.
 */
export async function reappoint(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'reappoint'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'reappoint')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const investigators = [...new Set(input.investigators)]
  const no =
    whyNotThese(found, staffOf(by), investigators) ??
    (await whyNotCertified(tx, found, investigators, await domainOfCase(tx, found)))
  if (no) return refuse(no)

  const former = haveInvestigated(found).filter((one) => !investigators.includes(one))
  const changes = { investigators: JSON.stringify(investigators), former_investigators: JSON.stringify(former) }
  return finish(tx, by, found, {
    entry: { kind: 'reappoint', data: { investigators }, said: { reason: input.reason } },
    ...{ changes, told: { officers: investigators.length } },
  })
}

function whyNotThese(found: PenaltyCase, head: string, investigators: readonly string[]): Refusal | null {
  const article = { law: 'APL', article: '42' }
  if (investigators.some((one) => found.recused.includes(one)))
    return { code: 'penalties.recused', kind: 'forbidden', article: { law: 'APL', article: '43' } }
  const apart = [head, found.caseReviewer, found.legalReviewer, found.hearingChair]
  if (investigators.some((one) => apart.includes(one)))
    return { code: 'penalties.separate-people', kind: 'forbidden', article: { law: 'APL', article: '57' } }
  const same = investigators.length === found.investigators.length
  return same && investigators.every((one) => found.investigators.includes(one))
    ? { code: 'penalties.same-officers', kind: 'conflict', article }
    : null
}
