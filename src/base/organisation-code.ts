/** A unified social credit code of 18 characters whose two check characters were tested. */
export type OrganisationCode = string & { readonly brand: 'OrganisationCode' }

/** Characters of the code: no I, O, S, V, Z. Source: GB 32100-2015, table 1. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * The organisation code somebody typed, or null when it cannot be one: full-width figures, blanks and small letters are
 * read as meant; both check characters must be right.
 *
 * Source: GB 32100-2015 (last character, MOD 31-3); GB 11714-1997 (character 17, checks characters 9 to 16).
 */
export function readOrganisationCode(typed: string): OrganisationCode | null {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (code.length !== 18 || [...code].some((character) => !ALPHABET.includes(character))) return null
  if (bodyCheck(code.slice(8, 16)) !== code.charAt(16) || codeCheck(code.slice(0, 17)) !== code.charAt(17)) return null
  return code as OrganisationCode // characters and both checks were just tested
}

/** The last character for the first 17. Source: GB 32100-2015, 4.6: weights are the powers of 3 modulo 31. */
export function codeCheck(first17: string): string {
  let weight = 1
  let sum = 0
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** Character 17 for characters 9 to 16. Source: GB 11714-1997: letters count from A = 10, and 10 is written X. */
export function bodyCheck(body8: string): string {
  const sum = BODY_WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(body8.charAt(i), 36), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
