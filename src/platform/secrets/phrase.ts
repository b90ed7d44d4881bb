import { createHmac, timingSafeEqual } from 'node:crypto'
import { readNumber } from '#base/ids.ts'
import type { Vault } from './vault.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/**
 * The phrase that belongs to a public number: whoever has both follows the thing without an account. It is computed
 * from the number and a key, so it lies in no table and in no backup, and a receipt printed again shows the same one.
 *
 * Unit: eight characters of the telephone alphabet, 40 bits. `scope` keeps numbers of different things apart.
 * Trap: whoever may print the receipt sees it; routes that ask for it are marked `pace: 'slow'`.
 */
export function phraseOf(vault: Vault, scope: string, number: string): string {
  const bytes = createHmac('sha256', vault.blind(`${scope}.phrase`, number)).digest()
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % 32)).join('')
}

/** Whether the typed phrase is the one of this number. Blanks, hyphens, small letters, O and I are read as meant. */
export function phraseFits(vault: Vault, scope: string, number: string, typed: string): boolean {
  const said = Buffer.from(readNumber(typed.slice(0, 100)))
  const right = Buffer.from(phraseOf(vault, scope, number))
  return said.length === right.length && timingSafeEqual(said, right)
}
