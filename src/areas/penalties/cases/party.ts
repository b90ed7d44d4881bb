import type { Day } from '#base/days.ts'
import { birthDayOf, type IdentityNumber, readIdentityNumber } from '#base/identity-number.ts'
import { maskName } from '#base/masking.ts'
import { readOrganisationCode } from '#base/organisation-code.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyRef } from './case.ts'
import type { Party } from './contract.ts'
import { penalties } from './penalty-cases.ts'

/** The party as typed, with the code normalised, or why it cannot be: check characters are tested. */
export function readParty(typed: Party): Outcome<Party> {
  const name = typed.name.normalize('NFC').trim()
  if (name === '') return refuse({ code: 'penalties.party-unclear', kind: 'invalid' })
  const told = { kind: typed.kind, name, telephone: typed.telephone.trim(), address: typed.address.trim() }
  if (typed.code === null) return done({ ...told, code: null })
  const code = typed.kind === 'individual' ? readIdentityNumber(typed.code) : readOrganisationCode(typed.code)
  return code === null ? refuse({ code: 'penalties.wrong-code', kind: 'invalid' }) : done({ ...told, code })
}

/** The columns that hold a party: sealed, masked for lists, and blind for finding. */
export function partyColumns(tx: Tx, caseId: string, party: Party) {
  return {
    party_kind: party.kind,
    party_sealed: tx.vault.seal(place(caseId), JSON.stringify(party)),
    party_masked: party.kind === 'organization' ? party.name : maskName(party.name),
    party_code_index: party.code === null ? null : tx.vault.blind('penalties.case.party_code', party.code),
  }
}

/** What `partyColumns` sealed. */
export function openParty(tx: Tx, caseId: string, sealed: string): Party {
  return JSON.parse(tx.vault.open(place(caseId), sealed)) as Party // as sealed
}

/** The party of a case, its seal opened. */
export async function partyOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<Party> {
  const { party_sealed } = await penalties(tx)
    .selectFrom('penalties.case')
    .select('party_sealed')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return openParty(tx, id, party_sealed)
}

/** The day of birth of a citizen, which its number tells; null: not a citizen, or not known. */
export function bornOn({ kind, code }: Party): Day | null {
  return kind === 'individual' && code !== null ? birthDayOf(code as IdentityNumber) : null // readParty tested it
}

function place(row: string) {
  return { table: 'penalties.case', column: 'party_sealed', row }
}
