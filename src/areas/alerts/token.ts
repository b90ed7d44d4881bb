import { timingSafeEqual } from 'node:crypto'
import type { Tx } from '#platform/db/tx.ts'
import type { Held } from './contract.ts'

/** What a link in a letter is for; the secret of one does not open the other. */
export type Purpose = 'confirm' | 'end'

/** The secret of a link, 256 bits: made of the alert and a key, so it stands in no table and no backup. */
export function tokenOf(tx: Tx, purpose: Purpose, id: string): string {
  return tx.vault.blind(`alerts.alert.${purpose}`, id)
}

/** Whether the secret is the one of this alert. */
export function opens(tx: Tx, purpose: Purpose, { id, token }: Held): boolean {
  const [said, right] = [Buffer.from(token), Buffer.from(tokenOf(tx, purpose, id))]
  return said.length === right.length && timingSafeEqual(said, right)
}

/** The path of a link, without the language. */
export function pathOf(tx: Tx, purpose: Purpose, id: string): string {
  return `/alerts/${id}/${purpose}/${tokenOf(tx, purpose, id)}`
}
