import { Type } from 'typebox'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { personalIn } from '#law/penalties/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { MISSING } from './access.ts'
import type { PenaltyCase } from './case.ts'
import { FLAG_KINDS } from './contract.ts'
import { fact } from './facts.ts'
import { bodiesOfFlags } from './flag-access.ts'
import { partyOf } from './party.ts'
import { lockCase, penalties } from './penalty-cases.ts'

/** What is answered to which notice. */
export const answerFlagShape = Type.Object({
  bodyId: Type.Integer({ minimum: 1 }),
  caseId: Type.String({ minLength: 36, maxLength: 36 }),
  kind: Type.Enum([...FLAG_KINDS]),
  answer: Type.String({ minLength: 1, maxLength: 2000 }),
})
export type AnswerFlagInput = Type.Static<typeof answerFlagShape>

/**
 * The legal office of the body, the justice bureau or the discipline body answers what internal control noticed: once, in
 * words without anything of the party, and never whoever investigated or decided.
 */
export async function answerFlag(
  tx: Tx,
  by: Actor,
  { bodyId, caseId, kind, answer }: AnswerFlagInput,
): Promise<Outcome<{ readonly kind: string }>> {
  const bodies = await bodiesOfFlags(tx, by)
  if (bodies !== 'all' && !bodies.includes(bodyId))
    return refuse({ code: 'penalties.not-your-flags', kind: 'forbidden' })
  const found = await lockCase(tx, { bodyId, id: caseId })
  if (!found || by.kind !== 'officer') return refuse(MISSING)
  const no = await whyNotAnswer(tx, by.staffId, found, answer)
  if (no) return refuse(no)
  const answered = await penalties(tx)
    .updateTable('penalties.flag')
    .set({ answer: answer.trim(), answered_by: by.staffId, answered_on: tx.today })
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('answer', 'is', null)
    .returning('kind')
    .executeTakeFirst()
  if (!answered) return refuse({ code: 'penalties.no-such-flag', kind: 'conflict' })
  await record(tx, by, fact('penalty.flag-answered', found, { kind }))
  return done({ kind })
}

async function whyNotAnswer(tx: Tx, staffId: string, found: PenaltyCase, answer: string): Promise<Refusal | null> {
  const { decided_by } = (await penalties(tx)
    .selectFrom('penalties.decision')
    .select('decided_by')
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .executeTakeFirst()) ?? { decided_by: null }
  if (decided_by === staffId || found.investigators.includes(staffId))
    return { code: 'penalties.separate-people', kind: 'forbidden', article: { law: 'APL', article: '57' } }
  if (answer.trim() === '') return { code: 'penalties.no-reason', kind: 'invalid' }
  const personal = personalIn(answer, await partyOf(tx, found))
  if (personal.length === 0) return null
  return { code: 'penalties.personal-found', kind: 'invalid', facts: { found: personal.join(' ') } }
}
