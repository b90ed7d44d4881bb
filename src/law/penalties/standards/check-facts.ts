import { type Amount, isAmount } from '../amount.ts'
import type { CompiledStandard, Facts, FactValue } from './compile-standard.ts'
import type { FactShape } from './standard.ts'

/** A fact that cannot be established, with the reason that is on file. Not the same as one nobody has entered. */
export interface Unascertained {
  readonly unascertainable: string
}
export type GivenFacts = Readonly<Record<string, unknown>>

export type CheckedFacts =
  | { readonly ok: true; readonly facts: Facts; readonly unascertained: ReadonlySet<string> }
  | { readonly ok: false; readonly outcome: 'invalid_fact'; readonly invalid: readonly string[] }
  | { readonly ok: false; readonly outcome: 'missing_facts'; readonly missing: readonly string[] }
  | { readonly ok: false; readonly outcome: 'contradiction'; readonly broken: readonly string[] }

/**
 * Checks facts before any condition sees them, in this order: wrong ones, missing ones, ones that contradict each other.
 * In FEEL a missing fact counts as null and quietly matches nothing, so it must be found here.
 *
 * Traps: a text is never read as a number; a number of more than thirty digits is wrong, money with it would not be exact; a fact is missing only where its condition (`needed`) holds; what cannot be
 * established counts as known where the rules give it the lowest grade, and is wrong elsewhere (`notEstablished` says so to
 * people). Names that the standard does not know are passed over.
 */
export function checkFacts({ standard, needed, consistent }: CompiledStandard, given: GivenFacts): CheckedFacts {
  const lenient = standard.weights?.unascertained === 'lowest'
  const facts: Record<string, FactValue> = {}
  const unascertained = new Set<string>()
  const invalid: string[] = []
  for (const shape of standard.facts) {
    const value = given[shape.name] ?? null
    if (lenient && isUnascertained(value)) unascertained.add(shape.name)
    else if (isFact(value, shape)) facts[shape.name] = value
    else invalid.push(shape.name)
  }
  if (invalid.length > 0) return { ok: false, outcome: 'invalid_fact', invalid }
  const isNeeded = ({ name, needed: always }: FactShape) => needed.get(name)?.(facts) ?? always === true
  const missing = standard.facts
    .filter((shape) => isNeeded(shape) && !unascertained.has(shape.name) && (facts[shape.name] ?? null) === null)
    .map(({ name }) => name)
  if (missing.length > 0) return { ok: false, outcome: 'missing_facts', missing }
  const broken = standard.consistent.filter((_, place) => consistent[place]?.(facts) === false)
  if (broken.length > 0) return { ok: false, outcome: 'contradiction', broken }
  return { ok: true, facts, unascertained }
}

function isFact(value: unknown, { type, words, least, whole }: FactShape): value is FactValue {
  if (value === null) return true
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'string') return typeof value === 'string' && (words === null || words.includes(value))
  if (!isAmount(value)) return false
  return (
    value.isFinite() &&
    value.precision(true) <= MOST_DIGITS &&
    (!whole || value.isInteger()) &&
    (least === null || value.gte(least)) &&
    (words === null || words.some((word) => sameNumber(word, value)))
  )
}

/** With more, products with it would no longer be exact (`Amount` holds 34). */
const MOST_DIGITS = 30

function sameNumber(word: string | Amount, value: Amount): boolean {
  return isAmount(word) && word.eq(value)
}

/** Why a fact cannot be established, as it was given; empty: nobody wrote why; null: the fact was not given as such. */
export function reasonNotEstablished(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('unascertainable' in value)) return null
  return typeof value.unascertainable === 'string' ? value.unascertainable.trim() : ''
}

function isUnascertained(value: unknown): value is Unascertained {
  return (reasonNotEstablished(value) ?? '') !== ''
}
