import { bug } from './assert.ts'
import { checkCharacter, checksOut, readNumber } from './ids.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BODY_LENGTH = 3
const TAIL_LENGTH = 6

/** Which kind of thing a public number names: M a mandate, Q an enquiry, R a request for information. */
export type NumberKind = (typeof KINDS)[number]
const KINDS = ['M', 'Q', 'R'] as const

/**
 * A number to be read over a telephone, eleven characters: kind, the body in three, six drawn at random, one check
 * character. The body stands in it so that the thing is found in its own shard without an index over all bodies.
 *
 * `random`: at least six bytes. Trap: it can be guessed in the long run; the phrase beside it is what keeps it private.
 */
export function publicNumber(kind: NumberKind, bodyId: number, random: Uint8Array): string {
  if (!Number.isInteger(bodyId) || bodyId < 0 || bodyId >= 32 ** BODY_LENGTH) bug(`body ${bodyId} has no public number`)
  const body = [1024, 32, 1].map((place) => ALPHABET.charAt(Math.floor(bodyId / place) % 32)).join('')
  const tail = Array.from(random.subarray(0, TAIL_LENGTH), (byte) => ALPHABET.charAt(byte % 32)).join('')
  const number = kind + body + tail
  return number + checkCharacter(number)
}

/** The number somebody typed and the body it belongs to, or null when it is none of this kind. */
export function readPublicNumber(kind: NumberKind, typed: string): { number: string; bodyId: number } | null {
  const number = readNumber(typed.slice(0, 100))
  if (number.length !== 2 + BODY_LENGTH + TAIL_LENGTH || !number.startsWith(kind) || !checksOut(number)) return null
  const body = [...number.slice(1, 1 + BODY_LENGTH)]
  return { number, bodyId: body.reduce((sum, character) => sum * 32 + ALPHABET.indexOf(character), 0) }
}

/** What a number somebody typed names, whatever kind it is; null: no public number. */
export function kindOfNumber(typed: string): NumberKind | null {
  return KINDS.find((kind) => readPublicNumber(kind, typed) !== null) ?? null
}

/** As printed and read aloud, in groups: `M02F-7Q4K-9XA`. */
export function spokenNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1-')
}
