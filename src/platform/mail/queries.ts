import { type Tx, tablesOf } from '../db/tx.ts'
import type { MailTables } from './tables.ts'

/** The tables of this room in a transaction. */
export function mail(tx: Tx) {
  return tablesOf<MailTables>(tx)
}

/** The blind form of an address, for finding its letters. */
export function addressIndex(tx: Tx, address: string): string {
  return tx.vault.blind('mail.message.to', address)
}
