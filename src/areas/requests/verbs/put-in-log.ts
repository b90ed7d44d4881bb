import { type Outcome, refuse } from '#base/outcome.ts'
import { fold } from '#base/search/fold.ts'
import { termsOf } from '#base/search/terms.ts'
import { personalIn } from '#law/penalties/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { applicantOf } from '../applicant-of.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** Whose identity is purged is named nowhere any more. */
const NOBODY = { name: '', code: null, contact: '' }

/**
 * An answered request is shown in the public log, in words the office writes for it: no applicant, no personal data
 * (政府信息公开条例 §15, §44). Done again it replaces what was shown.
 */
export async function putInLog(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { title, answer }: VerbInput<'put-in-log'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'put-in-log')
  if (!allowed.ok) return allowed
  const { name, code, contact } = (await applicantOf(tx, allowed.value)) ?? NOBODY
  const kind = allowed.value.applicantType === 'natural_person' ? 'individual' : 'organization'
  const personal = personalIn(`${title}\n${answer}`, { kind, name, code, telephone: contact, address: '' })
  if (personal.length > 0)
    return refuse({ code: 'requests.personal', kind: 'invalid', article: { law: 'R19', article: '15' } })
  return finish(tx, by, allowed.value, {
    entry: { kind: 'put-in-log' },
    changes: { log_title: title, log_answer: answer, log_on: tx.today, log_terms: [...termsOf(fold(title))] },
  })
}
