import type { Facts } from '../standards/compile-standard.ts'
import type { Beside } from './beside-gap.ts'

/**
 * What an audit finds. `word` is what lists and programs read: a code, and after a colon what it is about: tiers
 * (`output_overlap:t1,t2`), a fact at a value (`input_overlap:days_late=15`), a later statute and a tier.
 * `where` says it exactly, in FEEL or in amounts, and needs no translation.
 */
export interface Finding {
  readonly word: string
  readonly code: FindingCode
  readonly level: FindingLevel
  readonly where: readonly string[]
  /**
   * The rows it is about, in their order; empty where it is about none, or about the whole. A tier by its id, an option
   * of a factor by that factor and its number: `months.2`.
   */
  readonly tiers: readonly string[]
  /** For what is found among facts (gaps and overlaps): each place, in the order of `where`. Elsewhere empty. */
  readonly places: readonly FoundPlace[]
}

/** A region of facts that an audit names. */
export interface FoundPlace {
  /** The region in FEEL; facts left free are left out. */
  readonly where: string
  /** The same in pieces that can be read: for each fact that bounds it its alternatives, each a condition of FEEL. */
  readonly bounds: readonly (readonly string[])[]
  /** The rows that fit there, as in `Finding`; empty in a gap. */
  readonly tiers: readonly string[]
  /** The rows that begin where a gap ends, each with the fact at whose value it does; of an overlap none. */
  readonly beside: readonly Beside[]
  /** The factor whose options were tried; null: tiers were. */
  readonly factor: string | null
  /** One set of facts inside the region, with every fact that any condition asks for. Null: not known. */
  readonly facts: Facts
}

/** Error: may not be published. Warning: a jurist decides. Notice: good to know, not counted as a finding. */
export type FindingLevel = 'error' | 'warning' | 'notice'

/** Each code, how grave it is, in the order in which findings are told. */
export const FINDINGS = {
  /** A text that is no FEEL over the declared facts: `faulty_expression:tiers.t1.when`. */
  faulty_expression: 'error',
  /** Two rows under one id: `duplicate_id:t1`. */
  duplicate_id: 'error',
  /** A penalty beside the fine that is no word of the lawbook: `unknown_penalty:t1`. */
  unknown_penalty: 'error',
  /** More combinations of facts than are tried, so that nothing is proven of gaps and overlaps. */
  too_many_combinations: 'error',
  /** Facts for which no tier fits and no gap is intended. */
  input_gap: 'error',
  /** Facts for which several tiers fit and nothing chooses. */
  input_overlap: 'error',
  /** The same condition printed in two tiers. */
  duplicate_condition: 'error',
  /** No facts lead to this tier. */
  unreachable_tier: 'warning',
  /** The tier gives a fine where no limb of the law does. */
  no_statutory_range: 'error',
  /** Only fixed amounts where the law has a range: discretion is gone. */
  point_tiers: 'warning',
  /** Amounts between two tiers that the law allows and no tier reaches. */
  output_gap: 'warning',
  /** Neighbouring tiers of one limb share amounts. */
  output_overlap: 'warning',
  /** A graver tier that costs less. */
  non_monotonic: 'warning',
  /** A graver tier with a shorter detention. */
  non_monotonic_across_penalties: 'warning',
  below_statutory_minimum: 'error',
  above_statutory_maximum: 'error',
  /** No facts lead to the least, or the most, that the law provides for. */
  statutory_minimum_unreachable: 'warning',
  statutory_maximum_unreachable: 'warning',
  /** Base and heaviest weights do not add up to the cap. */
  weights_sum: 'error',
  /** The tier leaves out what the law orders. */
  omits_statutory_penalty: 'error',
  /** The tier lies outside a later statute: `outside_statute:forest-76-1:t1`. */
  outside_statute: 'error',
  /** The text of the law it names is no longer in force, or not yet: `basis_not_in_force:森林法`. */
  basis_not_in_force: 'error',
  /** No text of the rank of its basis may create this penalty: `basis_too_low:t3`. */
  basis_too_low: 'error',
  /** More than a rule may threaten unless a higher body allowed it. */
  fine_above_rule_cap: 'warning',
  /** A printed amount that the table does not reckon with, or a numeral nobody writes so: `conflicting_numerals:t2`. */
  conflicting_numerals: 'warning',
  /** The law itself leaves facts without a range. */
  statutory_gap: 'notice',
  /** The most is more than ten times the least (国发〔2024〕5号). */
  wide_range: 'notice',
  /** 30/40/30. */
  usual_split: 'notice',
  /** An amount that is hardly meant: 1000010. */
  odd_numeral: 'notice',
  /** The ends of one fine are a thousand times apart: 元 for 万元. */
  unit_mismatch: 'notice',
  /** A fact that counts times and does not say within how long. */
  undeclared_window: 'notice',
  /** The document ran out. */
  expired: 'notice',
  /** The source says that its legal basis is gone, or cites an old number. */
  stale_basis: 'notice',
  /** A law that the table of laws does not have: neither its days nor its rank were checked. */
  unchecked_basis: 'notice',
  /** Conditions or amounts (`sampled:fine`) that are reckoned from facts were tried at sample values only. */
  sampled: 'notice',
} as const satisfies Record<string, FindingLevel>
export type FindingCode = keyof typeof FINDINGS

/** A finding of this code; `about` follows the colon, `tiers` are those it is about. */
export function finding(
  code: FindingCode,
  about: string | null,
  where: readonly string[] = [],
  tiers: readonly string[] = [],
): Finding {
  return { word: about === null ? code : `${code}:${about}`, code, level: FINDINGS[code], where, tiers, places: [] }
}

/** A finding among facts: its places say where, and which tiers fit there. */
export function foundAt(code: FindingCode, about: string | null, places: readonly FoundPlace[]): Finding {
  const tiers = [...new Set(places.flatMap((place) => place.tiers))]
  const where = places.map((place) => place.where)
  return { ...finding(code, about, where, tiers), places }
}

/** Findings of the same word as one: an overlap of t1 with t2 and one of t2 with t3 are both `input_overlap`. */
export function together(alike: readonly Finding[]): Finding | readonly [] {
  const [first, ...others] = alike
  if (!first || others.length === 0) return first ?? []
  const [where, tiers] = [new Set(alike.flatMap((each) => each.where)), new Set(alike.flatMap((each) => each.tiers))]
  return { ...first, where: [...where], tiers: [...tiers], places: alike.flatMap((each) => each.places) }
}
