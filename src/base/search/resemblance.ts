import { likeness } from './likeness.ts'

/**
 * How like two folded texts are, whichever is the shorter: 1 where one stands whole in the other, 0 where nothing is
 * shared. Signs and spaces do not count.
 *
 * Trap: a very short text stands whole in many; ask for what both share before you take it for the same matter.
 */
export function resemblance(one: string, other: string): number {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  if (a.length === b.length) return Math.max(likeness(a, b), likeness(b, a))
  return a.length < b.length ? likeness(a, b) : likeness(b, a)
}

function lettersOf(folded: string): readonly string[] {
  return Array.from(folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''))
}
