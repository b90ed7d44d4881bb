import type { Tx } from '#platform/db/tx.ts'
import type { Proposal } from '../contract.ts'

/** What is proposed, sealed for the row of its case: facts and reasons are about a person. */
export function sealProposal(tx: Tx, caseId: string, proposal: Proposal): string {
  return tx.vault.seal(place(caseId), JSON.stringify(proposal))
}

/** What `sealProposal` sealed; null while nothing is proposed. */
export function openProposal(tx: Tx, caseId: string, sealed: string | null): Proposal | null {
  return sealed === null ? null : (JSON.parse(tx.vault.open(place(caseId), sealed)) as Proposal) // as sealed
}

function place(row: string) {
  return { table: 'penalties.case', column: 'proposal_sealed', row }
}
