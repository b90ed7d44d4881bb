import type { Tx } from '#platform/db/tx.ts'
import type { ClockOwner, DueCopy } from '../clocks/index.ts'
import type { Case, CaseRef } from './case.ts'
import { cases } from './cases.ts'

/** Where the clocks of a case lie: with itself, or with the case that leads a joint handling (one legal clock). */
export function clockHome(found: Pick<Case, 'bodyId' | 'id' | 'jointLead'>): CaseRef {
  return found.jointLead ?? { bodyId: found.bodyId, id: found.id }
}

/** A case as the owner of clocks. */
export function ownerOf(ref: CaseRef): ClockOwner {
  return { kind: 'case', id: ref.id }
}

/** Joint handling: carries the due day of the one clock over to the other open cases of the group. */
export async function showDueToOthers(tx: Tx, found: Case, due: DueCopy): Promise<void> {
  if (!found.jointLead) return
  await cases(tx)
    .updateTable('cases.application')
    .set(due)
    .where('lead_body_id', '=', found.jointLead.bodyId)
    .where('lead_id', '=', found.jointLead.id)
    .where('id', '<>', found.id)
    .where('state', 'in', ['submitted', 'accepted', 'suspended'])
    .execute()
}
