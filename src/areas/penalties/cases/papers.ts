import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from './case.ts'
import type { Entry, Proposal } from './contract.ts'
import { openProposal } from './measured/proposal.ts'
import { penalties } from './penalty-cases.ts'

/** A paper of the file without what is sealed in it. */
export type Paper = Pick<Entry, 'no' | 'kind' | 'on' | 'byStaff' | 'data'>

/** The file of a case in order, no seal opened: what guards look at. */
export async function papersOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<readonly Paper[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.entry')
    .select(['no', 'kind', 'on_day', 'by_staff', 'data'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .orderBy('no')
    .execute()
  return rows.map(({ no, kind, on_day, by_staff, data }) => ({
    ...{ no, kind: kind as Paper['kind'], on: on_day, byStaff: by_staff }, // only add-entry writes them
    data: data as Paper['data'],
  }))
}

/** What is proposed now; null: nothing yet. */
export async function proposalNow(tx: Tx, { bodyId, id }: PenaltyRef): Promise<Proposal | null> {
  const { proposal_sealed } = await penalties(tx)
    .selectFrom('penalties.case')
    .select('proposal_sealed')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return openProposal(tx, id, proposal_sealed)
}
