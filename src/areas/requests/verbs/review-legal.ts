import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { replyFilesOf } from '../files/reply-files.ts'
import { whyNotPassed } from '../files/why-not-files.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** The legal office looks the draft through, redacted copies first; what does not pass goes back to the handler. */
export async function reviewLegal(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { passed, note }: VerbInput<'review-legal'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'review-legal')
  if (!allowed.ok) return allowed
  const no = passed ? whyNotPassed(await replyFilesOf(tx, allowed.value)) : null
  if (no) return refuse(no)
  return finish(tx, by, allowed.value, {
    entry: { kind: 'review-legal', data: { passed }, said: { note } },
    moves: [{ pass: 'legal-review', facts: { lawful: passed } }],
    changes: { legal_reviewer: by.kind === 'officer' ? by.staffId : null },
    told: { passed },
  })
}
