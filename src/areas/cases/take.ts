import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { postFor } from './access.ts'
import { type CaseRef, CLOSED } from './case.ts'
import { fact } from './facts.ts'
import { type Done, may } from './may.ts'
import { saveCase } from './save-case.ts'

/** Somebody of the body that holds the case takes it into the own hands; from now on the time is that post's. */
export async function take(tx: Tx, by: Actor, ref: CaseRef): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'take')
  if (!allowed.ok) return allowed
  const found = allowed.value
  if (CLOSED.includes(found.state)) return refuse({ code: 'cases.closed', kind: 'conflict' })
  if (by.kind !== 'officer' || found.holderStaffId === by.staffId) return done({ version: found.version })

  const post = must(postFor(by, found, 'take'), 'post')
  const saved = await saveCase(tx, found, { holder_staff_id: by.staffId, holder_post: post.code })
  await record(tx, by, fact('case.taken', saved, { post: post.code }))
  return done({ version: saved.version })
}
