import type { Day } from '#base/days.ts'
import type { NamedParty } from '../privacy/personal-in.ts'
import { isAmount } from './amount.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'
import type { GivenFacts } from './standards/check-facts.ts'
import type { FactShape } from './standards/standard.ts'

/** What the officer who publishes must say no to first. */
export const SECRETS = ['state_secret', 'trade_secret', 'privacy'] as const
export type Secret = (typeof SECRETS)[number]

export const BARS = ['public_security', 'minor', 'not_in_force', 'not_published_kind', ...SECRETS] as const
/** Why a decision is not published at all. */
export type Bar = (typeof BARS)[number]

export interface BarAsked {
  /** Domain of the violation, a word of the tables in `lawbook/penalties/`. */
  readonly domain: string
  readonly party: NamedParty['kind']
  /** Whole years of age at the act; null: not a citizen, or not known. */
  readonly age: number | null
  readonly secret: Secret | null
  /** Whether reconsideration or a court took the decision away, or found it illegal, before it was published. */
  readonly gone: boolean
  /** Months of showing by the table (`monthsShown`); null: this procedure and these kinds are not published. */
  readonly months: number | null
}

/**
 * Whether a decision may not be published at all, whatever is masked in it; null: it may.
 *
 * Source: 行政处罚法 §48 (some social influence; §50 keeps secrets, business secrets and privacy), 未成年人保护法 §103 (minors),
 * 治安管理处罚法 (records of persons are sealed). Trap: the first reason in this order is told; the case goes on without.
 */
export function barOf({ domain, party, age, secret, gone, months }: BarAsked): Ruled<Bar | null> {
  if (domain === 'public_security' && party === 'individual') return underPenaltyLaw('public_security', '50')
  if (age !== null && age < 18) return underPenaltyLaw('minor', '50')
  if (secret !== null) return underPenaltyLaw(secret, '50')
  if (gone) return underPenaltyLaw('not_in_force', '48')
  return underPenaltyLaw(months === null ? 'not_published_kind' : null, '48')
}

/**
 * How the party is called in public. Organisations by their name, a citizen by none: nothing of a name, a number or an
 * address is left, not even the family name. An individual business by its sign; where its name is that of its owner, by
 * none. Source: 行政处罚法 §50; 市场监督管理行政处罚信息公示规定 §6, §7.
 * Trap: registers write the owner beside the sign (某某店（经营者：…）); what stands in brackets or after 经营者 is cut off.
 */
export function partyShown({ kind, name }: NamedParty): {
  readonly kind: NamedParty['kind']
  readonly name: string | null
} {
  if (kind === 'organization') return { kind, name }
  if (kind === 'individual') return { kind, name: null }
  const sign = name
    .normalize('NFKC')
    .replace(/\([^)]*\)?|经营者.*/g, '')
    .trim()
  return { kind, name: isSign(sign) ? sign : null }
}

/** Longer than a person's name, which has at most four characters, or parts with a dot between them. */
function isSign(name: string): boolean {
  return [...name].length > 4 && !/[·•‧・]/.test(name) && !/^[\p{Script=Latin}\s.'-]+$/u.test(name)
}

/**
 * The facts of a standard that may be public: figures, yes and no, and words of its own closed lists. What could not be
 * established, and free text, is left out. Numbers as text.
 */
export function factsShown(
  shapes: readonly FactShape[],
  given: GivenFacts,
): Readonly<Record<string, string | boolean>> {
  const shown = shapes.flatMap(({ name, type, words }): [string, string | boolean][] => {
    const value = given[name] ?? null
    if (typeof value === 'boolean') return [[name, value]]
    if (isAmount(value)) return [[name, value.toFixed()]]
    return type === 'string' && typeof value === 'string' && words?.includes(value) ? [[name, value]] : []
  })
  return Object.fromEntries(shown)
}

/** Whole years of age on a day; the birthday itself counts. */
export function ageOn(born: Day, on: Day): number {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
}
