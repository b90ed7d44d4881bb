/** Characters of a number that is read over a telephone: no I, L, O, U (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A UUID of version 7 (RFC 9562): creation time first, so that new rows stand together in an index.
 * Pure: the moment in milliseconds and ten random bytes are handed in.
 *
 * Trap: it reveals when it was made; give outsiders a public number instead.
 */
export function uuidV7(ms: number, random: Uint8Array): string {
  const time = Math.floor(ms).toString(16).padStart(12, '0')
  const tail = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(tail.charAt(3), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`
}

/** Whether a text has the form of a UUID of any version. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}

/**
 * The check character of a public number: Luhn mod 32 over the telephone alphabet. It catches every single wrong
 * character and nearly every swap of two neighbours (Luhn mod N, ISO/IEC 7812-1 annex B generalised).
 */
export function checkCharacter(body: string): string {
  let sum = 0
  for (let i = body.length - 1, double = true; i >= 0; i -= 1, double = !double) {
    const value = ALPHABET.indexOf(body.charAt(i)) * (double ? 2 : 1)
    sum += Math.floor(value / 32) + (value % 32)
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32)
}

/** Letters that are easily taken for a digit, read as that digit; spaces and hyphens dropped; capitals. */
export function readNumber(spoken: string): string {
  return spoken.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** Whether the last character of a public number is right for those before it. */
export function checksOut(number: string): boolean {
  return (
    number.length > 1 &&
    [...number].every((character) => ALPHABET.includes(character)) &&
    checkCharacter(number.slice(0, -1)) === number.at(-1)
  )
}
