/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits in small letters. Plain script, so that whoever holds
 * a published file can compute its hash in a browser and compare it with the one in the journal.
 *
 * Trap: it is for hashes of published texts, a few hundred kilobytes. Secrets and large files are hashed by the
 * platform, which has the machine's own code for it.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(START)
  const padded = pad(new TextEncoder().encode(text))
  const view = new DataView(padded.buffer)
  for (let block = 0; block < padded.length; block += 64) mix(state, view, block)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits behind the point of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const primes = firstPrimes(64)
const ROUND = Uint32Array.from(primes, (prime) => fraction(prime ** (1 / 3)))
const START = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(prime ** (1 / 2)))

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

/** The bytes, a one bit, noughts, and the length in bits: a whole number of blocks of 64 bytes. */
function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  return padded
}

const right = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function mix(state: Uint32Array, view: DataView, block: number): void {
  const words = new Uint32Array(64)
  const word = (index: number): number => words[index] ?? 0
  for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(block + at * 4)
  for (let at = 16; at < 64; at += 1) {
    const [far, near] = [word(at - 15), word(at - 2)]
    const a = right(far, 7) ^ right(far, 18) ^ (far >>> 3)
    const b = right(near, 17) ^ right(near, 19) ^ (near >>> 10)
    words[at] = word(at - 16) + a + word(at - 7) + b
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g)
    const first = h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + choice + (ROUND[at] ?? 0) + word(at)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + majority
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}
