import type { IdentityNumber } from '#base/identity-number.ts'
import type { Tx } from '#platform/db/tx.ts'

/** Who gives a mandate: personal data, sealed at rest and masked in lists. */
export interface Principal {
  readonly name: string
  readonly identityNumber: IdentityNumber
}

const place = (mandateId: string) => ({ table: 'organisations.mandate', column: 'principal_sealed', row: mandateId })

/** Name and identity number, sealed for the row of this mandate. */
export function sealPrincipal(tx: Tx, mandateId: string, principal: Principal): string {
  return tx.vault.seal(place(mandateId), JSON.stringify([principal.name.trim(), principal.identityNumber]))
}

/** What `sealPrincipal` sealed. */
export function openPrincipal(tx: Tx, mandateId: string, sealed: string): Principal {
  const [name, identityNumber] = JSON.parse(tx.vault.open(place(mandateId), sealed)) as [string, IdentityNumber] // as sealed
  return { name, identityNumber }
}

/** The keyed index under which the mandates of a person are found. The number was normalised when it was read. */
export function identityIndex(tx: Tx, identityNumber: IdentityNumber): string {
  return tx.vault.blind('organisations.mandate.principal', identityNumber)
}
