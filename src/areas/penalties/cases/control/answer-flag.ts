import { Type } from 'typebox'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { personalIn } from '#law/privacy/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { MISSING } from '../access.ts'
import type { PenaltyCase } from '../case.ts'
import { FLAG_KINDS } from '../contract.ts'
import { fact } from '../facts.ts'
import { partyOf } from '../party.ts'
import { lockCase, penalties } from '../penalty-cases.ts'
import { NOT_YOUR_FLAGS, seesFlags, whyNotThisPerson } from './flag-access.ts'
import { answerPlace } from './flags.ts'

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
 * words without anything of the party, and never whoever investigated or decided. The answer is sealed: it may name staff.
 */
export async function answerFlag(
  tx: Tx,
  by: Actor,
  { bodyId, caseId, kind, answer }: AnswerFlagInput,
): Promise<Outcome<{ readonly kind: string }>> {
  if (!(await seesFlags(tx, by, bodyId))) return refuse(NOT_YOUR_FLAGS)
  const found = await lockCase(tx, { bodyId, id: caseId })
  if (!found || by.kind !== 'officer') return refuse(MISSING)
  const no = (await whyNotThisPerson(tx, by, found)) ?? (await whyNotWords(tx, found, answer))
  if (no) return refuse(no)
  const answered = await penalties(tx)
    .updateTable('penalties.flag')
    .set({ answer_sealed: tx.vault.seal(answerPlace(caseId, kind), answer.trim()) })
    .set({ answered_by: by.staffId, answered_on: tx.today })
    .where('body_id', '=', bodyId)
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('answered_on', 'is', null)
    .returning('kind')
    .executeTakeFirst()
  if (!answered) return refuse({ code: 'penalties.no-such-flag', kind: 'conflict' })
  await record(tx, by, fact('penalty.flag-answered', found, { kind }))
  return done({ kind })
}

async function whyNotWords(tx: Tx, found: PenaltyCase, answer: string): Promise<Refusal | null> {
  if (answer.trim() === '') return { code: 'penalties.no-reason', kind: 'invalid' }
  const personal = personalIn(answer, await partyOf(tx, found))
  if (personal.length === 0) return null
  return { code: 'penalties.personal-found', kind: 'invalid', facts: { found: personal.join(' ') } }
}
