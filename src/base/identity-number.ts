import { type Day, parseDay } from './days.ts'

/** A citizen identity number of 18 characters whose date and check character were tested; capital X. */
export type IdentityNumber = string & { readonly brand: 'IdentityNumber' }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/**
 * The identity number somebody typed, or null when it cannot be one: full-width figures, blanks and a small x are read
 * as meant; the birth date must exist and the check character must be right.
 *
 * Source: GB 11643-1999 (check by ISO 7064 MOD 11-2).
 * Trap: the first six figures are not looked up. They are the division of first registration and outlive the division.
 */
export function readIdentityNumber(typed: string): IdentityNumber | null {
  const number = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return null
  if (!parseDay(birthText(number)) || identityCheck(number.slice(0, 17)) !== number.at(-1)) return null
  return number as IdentityNumber // form, date and check character were just tested
}

/** The check character for the first 17 figures. Source: GB 11643-1999, 4.2.4. */
export function identityCheck(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0)
  return CHECKS.charAt(sum % 11)
}

/** The day of birth that an identity number carries. */
export function birthDayOf(number: IdentityNumber): Day {
  return birthText(number) as Day // tested when the number was read
}

/** For lists and pages that others may see: the first three and the last four figures, the birth date hidden. */
export function maskIdentityNumber(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 7))}${number.slice(-4)}`
}

function birthText(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}
