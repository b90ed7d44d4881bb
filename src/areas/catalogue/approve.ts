import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotApprove } from './access.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { openAt } from './life.ts'
import { lockDisclosure, saveVersion } from './open.ts'

/** A third person, the head, agrees to exactly this revision and its attribute. */
export async function approve(
  tx: Tx,
  by: Actor,
  { ref }: { readonly ref: RevisionRef },
): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = found.open && (await whyNotApprove(tx, by, found.open))
  if (notHis) return refuse(notHis)
  const { version, no } = openAt(found, 'approve', ref.revision)
  if (no) return refuse(no)

  await saveVersion(tx, version, {
    ...{ step: 'approved', approved_at: tx.at },
    approved_by: by.kind === 'officer' ? by.staffId : null,
  })
  await record(tx, by, fact('disclosure.approved', ref, { version: version.number, revision: version.revision }))
  return done({ id: ref.id })
}
