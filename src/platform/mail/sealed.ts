import type { Tx } from '../db/tx.ts'
import type { Letter } from './contract.ts'

const place = (row: string) => ({ table: 'mail.message', column: 'content_sealed', row })

/** Address and words of a letter, for its row. */
export function sealLetter(tx: Tx, id: string, letter: Letter): string {
  return tx.vault.seal(place(id), JSON.stringify(letter))
}

/** The letter of a row. */
export function openLetter(tx: Tx, id: string, sealed: string): Letter {
  return JSON.parse(tx.vault.open(place(id), sealed)) as Letter // as sealed
}
