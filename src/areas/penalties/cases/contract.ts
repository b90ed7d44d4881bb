import type { Day, Instant } from '#base/days.ts'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { ClockView, ListLight } from '../../clocks/index.ts'
import type { ChartName } from '../../processes/index.ts'
import type { StandardName } from '../standards/contract.ts'
import type { PartyKind, PenaltyCase, PenaltyRef, State } from './case.ts'

/**
 * What can be done with a penalty case, in the order of the procedure, in which the desk offers it: what comes next stands
 * before what is done anew or seldom (`call-hearing`, `reappoint`). A case begins with `lead` or `on-the-spot`.
 */
export const VERBS = [
  ...([
    'verify',
    'open',
    'identify-party',
    'add-evidence',
    'preserve',
    'settle-preserved',
    'seize',
    'end-seizure',
  ] as const),
  ...(['suspend', 'resume', 'suspect-crime', 'crime-answer', 'extend', 'propose', 'review-case', 'notify'] as const),
  ...(['hear-statement', 'ask-hearing', 'waive-rights', 'recheck', 'hold-hearing', 'call-hearing'] as const),
  ...([
    'review-legal',
    'discuss',
    'ask-maker',
    'maker-approval',
    'send-back',
    'decide',
    'ask-recusal',
    'decide-recusal',
    'reappoint',
    'serve',
    'publish',
    'withdraw-publication',
  ] as const),
  ...(['pay', 'ask-deferral', 'decide-deferral', 'break-plan', 'demand', 'to-court', 'enforced'] as const),
  ...(['bank', 'record', 'close', 'remedy', 'remedy-result'] as const),
] as const
export type Verb = (typeof VERBS)[number]

/** Whom it is about. `code`: identity number or credit code; null: not known yet. */
export interface Party {
  readonly kind: PartyKind
  readonly name: string
  readonly code: string | null
  readonly telephone: string
  readonly address: string
}

/** Where the head may send a case back to before deciding. */
export const SENT_BACK_TO = ['legal_review', 'investigation'] as const

export const OUTCOMES = ['penalty', 'no_penalty', 'transfer'] as const
export type PenaltyOutcome = (typeof OUTCOMES)[number]

/** Grounds of no penalty: 行政处罚法 §30 (age), §31 (mind), §33 (minor; first; no fault), §36 (limitation), §40 (not proven). */
export const NO_PENALTY_GROUNDS = ['28', '30', '31', '33-1-a', '33-1-b', '33-2', '36', '40'] as const
export type NoPenaltyGround = (typeof NO_PENALTY_GROUNDS)[number]

/** Circumstances of 行政处罚法 §32 and local rules that make a penalty lighter or heavier inside the range. */
export const LIGHTER = ['removed_harm', 'coerced', 'volunteered', 'meritorious', 'other_lighter'] as const
export const HEAVIER = ['repeated', 'obstructed', 'emergency', 'grave_harm', 'other_heavier'] as const

/** What is proposed or decided. Amounts are decimal text in yuan; null: no fine. */
export interface Proposed {
  readonly outcome: PenaltyOutcome
  readonly noPenaltyGround: NoPenaltyGround | null
  /** What the standard asks, as entered; a fact that cannot be established is `{ unascertainable: reason }`. */
  readonly facts: GivenFacts
  readonly fine: string | null
  readonly confiscated: string
  /** Other penalties; words of `lawbook/penalties/kinds.yaml`. */
  readonly also: readonly string[]
  readonly lighter: readonly (typeof LIGHTER)[number][]
  readonly heavier: readonly (typeof HEAVIER)[number][]
  /** A ground for a fine below the law (减轻; `mitigation` of `lawbook/penalties/procedure.yaml`), or null. */
  readonly ground: string | null
  /** Why this tier, and why this place in it; written, never empty for a penalty. */
  readonly reasons: string
  /** Until when the act must be put right (责令改正); null: nothing is left to correct. */
  readonly correctBy: Day | null
}

/** A proposal with the edition it was measured by and what follows from it; kept as it was computed. */
export interface Proposal extends Proposed {
  readonly standard: StandardName
  readonly cell: string | null
  readonly tier: string | null
  readonly tierRange: RangeText | null
  readonly statutoryRange: RangeText | null
  readonly deviation: Deviation
  /** The party may ask for a hearing (行政处罚法 §63). */
  readonly hearingRight: boolean
  /** A legal review must pass (§58). */
  readonly reviewDue: boolean
  /** The heads must discuss it (§57(2)): complex or grave, or the fine leaves the tier. */
  readonly discussionDue: boolean
  /** The body that made the standard must approve it: the fine leaves the tier of a body above. Left out before it was asked. */
  readonly makerDue?: boolean
}

export const DEVIATIONS = ['within_tier', 'outside_tier', 'mitigated', 'no_tier', 'no_fine'] as const
export type Deviation = (typeof DEVIATIONS)[number]

/** A range of money as JSON keeps it; yuan. */
export interface RangeText {
  readonly min: string
  readonly max: string
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
}

/** Kinds of evidence (行政处罚法 §46). */
export const EVIDENCE_KINDS = [
  ...([
    'document',
    'object',
    'audiovisual',
    'electronic',
    'testimony',
    'party_statement',
    'opinion',
    'record',
  ] as const),
] as const

export const FLAG_KINDS = [
  ...(['outside_tier', 'no_review', 'late', 'unlike_its_like', 'same_people', 'no_tier', 'many_small_fines'] as const),
  ...(['last_days', 'same_officer_apart', 'overdue'] as const),
] as const
/** What internal control notices. */
export type FlagKind = (typeof FLAG_KINDS)[number]

/** One paper of the file. `said`: what was written, opened for whoever may read the case. */
export interface Entry {
  readonly no: number
  readonly kind: Verb | 'lead' | 'on-the-spot' | 'run'
  readonly on: Day
  readonly byStaff: string | null
  readonly byName: string | null
  readonly at: Instant
  readonly data: Readonly<Record<string, unknown>>
  readonly said: Readonly<Record<string, unknown>>
  readonly file: { readonly name: string; readonly digest: string } | null
}

export interface PenaltyLine extends PenaltyRef {
  readonly number: string
  readonly procedure: PenaltyCase['procedure']
  readonly state: State
  readonly standardId: string
  readonly violation: Text
  readonly partyMasked: string
  readonly dueOn: Day | null
  readonly light: ListLight
}

/** What a list of penalties is narrowed to. `after`: the cursor of the page before. */
export interface PenaltyFilter {
  readonly view?: PenaltyList
  readonly state?: State
  readonly procedure?: PenaltyCase['procedure']
  readonly after?: string
  /** At most 200; 50 unless said. */
  readonly limit?: number
}

/** `mine`: where the actor investigates; `late`: over the statutory day; `closed`: newest first. */
export const PENALTY_LISTS = ['open', 'mine', 'late', 'closed'] as const
export type PenaltyList = (typeof PENALTY_LISTS)[number]

/** One page of the list and how many open cases stand where. `next`: cursor of the next page, null on the last. */
export interface PenaltyPage {
  readonly rows: readonly PenaltyLine[]
  readonly next: string | null
  readonly counts: PenaltyCounts
}

export interface PenaltyCounts {
  /** Open cases. */
  readonly all: number
  readonly mine: number
  readonly late: number
  readonly states: Readonly<Partial<Record<State, number>>>
}

/** A case as the desk shows it. */
export interface PenaltyView {
  readonly found: PenaltyCase
  readonly body: Text
  readonly violation: Text
  readonly party: Party
  readonly investigatorNames: readonly string[]
  readonly chart: ChartName
  /** Names of the steps at which the chart waits. */
  readonly steps: readonly Text[]
  readonly entries: readonly Entry[]
  readonly proposal: Proposal | null
  readonly decision: DecisionView | null
  readonly payments: readonly Payment[]
  readonly owed: Owed | null
  readonly flags: readonly Flag[]
  readonly clocks: readonly ClockView[]
  readonly mayDo: readonly { readonly verb: Verb; readonly article: Article | null }[]
  readonly mayNotDo: readonly { readonly verb: Verb; readonly refusal: Refusal }[]
}

export interface DecisionView extends Proposal {
  readonly document: string
  readonly decidedOn: Day
  readonly servedOn: Day | null
  readonly payBy: Day | null
  readonly result: DecisionResult
  readonly resultOn: Day | null
  readonly resultFine: string | null
  readonly publication: { readonly state: 'shown' | 'withdrawn' | 'ended'; readonly shownUntil: Day } | null
}

export const DECISION_RESULTS = ['in_force', 'upheld', 'changed', 'revoked', 'illegal', 'void'] as const
export type DecisionResult = (typeof DECISION_RESULTS)[number]

/** Money that came in. */
export interface Payment {
  readonly kind: 'fine' | 'surcharge' | 'confiscation'
  readonly amount: string
  readonly paidOn: Day
  readonly receipt: string
}

/** What is owed on a day; yuan. `surcharge`: 3 % a day, never above the fine (行政处罚法 §72). */
export interface Owed {
  readonly fine: string
  readonly confiscated: string
  readonly surcharge: string
  readonly paid: string
  readonly left: string
  /** Paid beyond what is owed, because reconsideration or a court lowered the fine: to be returned. */
  readonly refund: string
  readonly instalments: readonly { readonly due: Day; readonly amount: string }[]
}

export interface Flag {
  readonly kind: FlagKind
  readonly data: Readonly<Record<string, unknown>>
  readonly raisedOn: Day
  /** Null, as the day: nobody has answered yet. */
  readonly answer: string | null
  readonly answeredOn: Day | null
}
