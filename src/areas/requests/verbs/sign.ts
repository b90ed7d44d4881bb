import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { nextDocument } from '../next-document.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/** The head signs the reply, which gets its number, or sends it back. Never who handled it. */
export async function sign(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  { agreed, note }: VerbInput<'sign'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'sign')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const document = agreed ? (found.document ?? (await nextDocument(tx, found.bodyId))) : null
  return finish(tx, by, found, {
    entry: { kind: 'sign', data: { agreed, document }, said: { note } },
    moves: [{ pass: 'decision', facts: { signed: agreed } }],
    changes: agreed ? { document, approver: by.kind === 'officer' ? by.staffId : null } : {},
    told: { agreed, document },
  })
}
