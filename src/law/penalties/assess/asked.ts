import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Amount } from '../amount.ts'
import type { PenaltyKind } from '../book/penalty-kinds.ts'
import type { Row } from '../book/row.ts'
import type { StandardOwner } from '../deviation.ts'
import type { LimitationPeriods } from '../limitation.ts'
import type { NoPenaltyAsked } from '../no-penalty.ts'
import type { ListAsked } from '../no-penalty-of.ts'
import type { PartyType } from '../on-the-spot.ts'
import type { GivenFacts } from '../standards/check-facts.ts'
import type { CompiledStandard } from '../standards/compile-standard.ts'

/** An edition that is in force on a day, and the facts as this edition reads them. */
export interface EditionAsked {
  /** SHA-256 of the file: two days may have the same edition. */
  readonly hash: string
  readonly from: Day
  /** Whose standard it is, beside the body that decides. */
  readonly owner: StandardOwner
  readonly compiled: CompiledStandard
  readonly facts: GivenFacts
}

/** What the law needs to know beside the facts of the standard; null: nobody knows yet. */
export interface LawFacts extends NoPenaltyAsked {
  /** Life, health or financial safety is touched *and* harm followed: five years instead of two (行政处罚法 §36). */
  readonly longLimitation: boolean
  /** It is established that there is neither illegal income nor anything else to confiscate (§28). */
  readonly nothingToConfiscate: boolean
  /** A major public interest is touched (§58(1)). */
  readonly publicInterest: boolean
  /** The case is complex, or the breach grave (§57(2), §58(3)). */
  readonly complex: boolean
}

/** What is proposed, in the terms of the law. Amounts in yuan; null: no fine. */
export interface ProposedPenalty {
  readonly outcome: 'penalty' | 'no_penalty' | 'transfer'
  readonly noPenaltyGround: string | null
  readonly fine: Amount | null
  readonly confiscated: Amount
  /** Words of `lawbook/penalties/kinds.yaml`. */
  readonly also: readonly string[]
  readonly lighter: readonly string[]
  readonly heavier: readonly string[]
  /** A ground of `mitigation`, or null. */
  readonly ground: string | null
}

/**
 * Everything that decides a case in substance. `actTo`: the last day of the act, null while it goes on. `old`, `fresh`:
 * the editions of that day and of the day of the decision; null: none may be cited.
 */
export interface AssessAsked {
  readonly actTo: Day | null
  readonly discoveredOn: Day
  readonly decisionOn: Day
  readonly partyType: PartyType
  /** Null: no citizen, or not known. */
  readonly bornOn: Day | null
  readonly old: EditionAsked | null
  readonly fresh: EditionAsked | null
  readonly law: LawFacts
  /** Entries of lists that know the breach; each may spare it. */
  readonly lists: readonly ListAsked[]
  /** Like penalties within two years before this act. */
  readonly similar: number
  readonly proposed: ProposedPenalty
  readonly rows: AssessRows
}

/** The rows of `lawbook/penalties/` that hold for the case: plain data, so that a page can carry them. Yuan as text. */
export interface AssessRows {
  readonly age: Row & { readonly none: number; readonly lighter: number }
  readonly limitation: LimitationPeriods
  /** Whether the lighter edition of a *standard* is chosen as that of a law is. */
  readonly lighterStandard: boolean
  /** Null: whoever sets it has set none that we know. */
  readonly hearing: (Readonly<Record<PartyType, string>> & { readonly articles: readonly Article[] }) | null
  readonly alwaysHeard: readonly string[]
  readonly summary: Readonly<Record<PartyType, string>> & Row
  readonly mitigation: readonly string[]
  /** The lowest share of a tier in which a fine is lighter (从轻). */
  readonly lighterPart: Row & { readonly share: string }
  /** Rules under which a fact that cannot be established takes the lowest grade of its factor. */
  readonly unascertained: readonly Row[]
  readonly repetition: readonly (Row & { readonly upperLimit: number; readonly raise: number })[]
  readonly kinds: Readonly<Record<string, PenaltyKind>>
  /** Words of `kinds` that the law allows and does not order (可以). */
  readonly optional: readonly string[]
}

export const QUESTIONS = [
  ...(['edition', 'age', 'limitation', 'no_penalty', 'tier', 'circumstances', 'range', 'fine', 'beside'] as const),
  ...(['hearing', 'legal_review', 'discussion', 'maker', 'summary'] as const),
] as const
/** What is asked, in the order of the law. */
export type Question = (typeof QUESTIONS)[number]

/** One question, its answer as a word of a closed list, what the answer says in figures, and where it stands. */
export interface AssessStep {
  readonly question: Question
  readonly answer: string
  readonly figures: Readonly<Record<string, string>>
  readonly articles: readonly Article[]
}

/** Why what is proposed cannot be: a word, the article, and the names or amounts it is about. */
export interface AssessNo {
  readonly why:
    | ('under_age' | 'must_be_lighter' | 'time_barred' | 'must_not_penalise' | 'ground_not_proven')
    | ('invalid_fact' | 'missing_facts' | 'contradiction' | 'no_basis' | 'no_fine_in_tier')
    | ('above_maximum' | 'below_minimum' | 'unknown_ground' | 'unknown_penalty' | 'not_lighter')
    | (
        | 'penalty_left_out'
        | 'penalty_not_foreseen'
        | 'only_measures'
        | 'not_corrected_only'
        | 'not_established'
        | 'not_established_why'
      )
  readonly article: Article
  readonly figures: Readonly<Record<string, string>>
}

/** A step and why it stops the proposal; `no` null: it does not. */
export interface Ruling {
  readonly step: AssessStep
  readonly no: AssessNo | null
}
