import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Confidence } from '../../book/cited.ts'
import type { Amount } from '../amount.ts'
import type { Scenario } from './scenario.ts'

/**
 * One violation and what it costs: a published standard (裁量基准), or the statute itself where no standard refines it.
 * Expressions are FEEL over the names of the facts; amounts are yuan.
 *
 * Source: `lawbook/standards/`, one file each. Trap: several are superseded or defective on purpose; `to` and `defects`
 * say so.
 */
export interface Standard {
  readonly id: string
  readonly violation: Text
  readonly domain: Text
  /** Who imposes it, as the source calls it. */
  readonly body: string
  readonly jurisdiction: string
  readonly kind: StandardKind
  readonly basis: readonly Basis[]
  /** Ids of statutes that took the place of its basis. */
  readonly laterLaw: readonly string[]
  readonly from: Day | null
  readonly to: Day | null
  readonly source: StandardSource
  readonly confidence: Confidence
  readonly boundaries: Boundaries
  readonly hits: Hits
  /** The rules of application it stands under (`lawbook/penalties/local-rules.yaml`); null: none that we know. */
  readonly rules: string | null
  readonly facts: readonly FactShape[]
  /** What must be true of every set of facts. */
  readonly consistent: readonly string[]
  /** The range of the law, by limb (法定幅度). */
  readonly statutory: readonly Limb[]
  readonly tiers: readonly Tier[]
  readonly weights: Weights | null
  /** Facts for which no tier is the right answer. */
  readonly intendedGaps: readonly { readonly when: string; readonly reason: string }[]
  readonly defects: readonly Defect[]
  /** Cases that must come out as the file says, or it is not published. */
  readonly scenarios: readonly Scenario[]
  readonly note: string | null
}

export const STANDARD_KINDS = ['statute', 'standard'] as const
export type StandardKind = (typeof STANDARD_KINDS)[number]

/** How boundary words are meant (以上、以下): by 民法典 §1259, both included, 以下 excluded, or printed as signs. */
export const BOUNDARIES = ['civil_code', 'both_included', 'upper_excluded', 'printed'] as const
export type Boundaries = (typeof BOUNDARIES)[number]

/**
 * What several fitting tiers mean: a defect that must be shown, the heavier one (only where the document says so, or
 * where marked as our reading), or weights that are added up.
 */
export const HITS = ['unique', 'priority', 'sum'] as const
export type Hits = (typeof HITS)[number]

/** An article of the law as the source prints it; `version` is the text it belongs to. */
export interface Basis {
  readonly law: string
  readonly article: string
  readonly paragraph: string | null
  readonly item: string | null
  readonly version: string | null
}

export interface StandardSource {
  readonly title: string
  readonly number: string | null
  readonly issuer: string | null
  /** How it was read. */
  readonly how: string
}

export const FACT_TYPES = ['number', 'boolean', 'string'] as const
export type FactType = (typeof FACT_TYPES)[number]

/** A fact that is asked for. `needed`: always, never, or when this FEEL condition over the other facts holds. */
export interface FactShape {
  readonly name: string
  readonly label: string
  readonly type: FactType
  readonly unit: string | null
  /** The only values there are; null: any. */
  readonly words: readonly (string | Amount)[] | null
  /** The lowest value, itself included; null: none. */
  readonly least: Amount | null
  readonly whole: boolean
  readonly needed: boolean | string
}

/** A range of FEEL amounts. */
export interface RangeText {
  readonly min: string
  readonly max: string
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
  /** 可以, 可以并处: the law allows the fine and does not order it. */
  readonly optional: boolean
}

/** What the law gives under a condition. */
export interface Limb {
  readonly when: string
  readonly fine: RangeText
  /** What it orders beside the fine, where that was read; words of `lawbook/penalties/kinds.yaml`. */
  readonly also: readonly string[]
  readonly text: string
}

export interface Tier {
  readonly id: string
  readonly name: Readonly<Record<'zh' | 'en', string>>
  /** Severity, rising. */
  readonly level: number
  readonly when: string
  /** Null: no fine in this tier. */
  readonly fine: RangeText | null
  /** Words of `lawbook/penalties/kinds.yaml`. */
  readonly also: readonly string[]
  readonly note: string | null
}

/** A fine by weights: base and one option of each factor, added up, at most `most`, times `of`. */
export interface Weights {
  readonly base: Amount
  readonly most: Amount
  readonly of: string
  /** Null: exact, as no rounding is named. */
  readonly round: 'down_to_yuan' | null
  /** Whether a fact that cannot be established, with reasons on file, takes the lowest grade of its factor. */
  readonly unascertained: 'lowest' | null
  readonly factors: readonly Factor[]
}

export interface Factor {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly when: string; readonly weight: Amount }[]
}

/** What is wrong with the document. `when`: the facts on which it bears; null: the document as a whole. */
export interface Defect {
  readonly kind: string
  readonly detail: string
  readonly when: string | null
}
