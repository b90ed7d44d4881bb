import type { Day, Instant } from '#base/days.ts'
import type { Article, Refusal } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { ClockView, ListLight } from '../clocks/index.ts'
import type { CaseRef, Channel, State } from './case.ts'

export type { ClockView, ListLight } from '../clocks/index.ts'
export type { CaseRef, Channel, State } from './case.ts'

/** Everything that can be done to a case, one verb each; the address of its form is `/desk/cases/:body/:id/<verb>`. */
export const VERBS = [
  'take',
  'ask-correction',
  'hand-in-correction',
  'accept',
  'not-accept',
  'complete-step',
  'start-special',
  'end-special',
  'extend',
  'grant',
  'refuse',
  'forward',
  'deliver',
  'hand-over',
  'accept-hand-over',
  'return',
  'withdraw',
  'terminate',
] as const
export type Verb = (typeof VERBS)[number]

/** What a verb does to a clock, as data: words make the sentence. */
export interface ClockEffect {
  readonly does: 'none' | 'starts' | 'stops' | 'pauses' | 'resumes' | 'extends'
  /** The clock's rule, e.g. `ALL.DECISION`. */
  readonly rule: string | null
  /** Due day before and after; null where none is or none can be known yet. */
  readonly dueBefore: Day | null
  readonly dueAfter: Day | null
  readonly article: Article | null
}

/** A verb that may be done now by who is looking, and what it does to the clocks. At most one is primary. */
export interface MayDo {
  readonly verb: Verb
  readonly effectOnClock: readonly ClockEffect[]
  readonly primary: boolean
  /** The law on which the verb itself stands. */
  readonly article: Article | null
}

/** A verb that may not be done now, with its reason; shown, never hidden. */
export interface MayNotDo {
  readonly verb: Verb
  readonly refusal: Refusal
}

/** Who holds the case, or held it: body, post and, inside the house only, the person. */
export interface Holder {
  readonly bodyId: number
  readonly body: Text
  readonly post: Text | null
  /** Only on the desk; null on public pages and while nobody took it. */
  readonly staffName: string | null
}

/** A row of a list. The applicant is masked; `clock` is the one that falls due first (null: nothing runs). */
export interface CaseRow {
  readonly ref: CaseRef
  readonly number: string
  readonly item: { readonly id: string; readonly edition: number; readonly name: Text }
  readonly applicant: string
  readonly state: State
  readonly step: Text | null
  readonly holder: Holder
  readonly mine: boolean
  readonly dueOn: Day | null
  /** The due day lies in a year whose calendar is not published yet. */
  readonly provisional: boolean
  readonly light: ListLight
  readonly clock: ClockView | null
  readonly channel: Channel
  readonly collectedOn: Day
  readonly joint: string | null
  readonly extended: boolean
  readonly deemedAccepted: boolean
  /** A hand-over waits to be accepted by the reader's body. */
  readonly arriving: boolean
}

/** One page of a list: pass `next` as `after` for the following page. */
export interface CasePage {
  readonly rows: readonly CaseRow[]
  readonly next: string | null
}

/** What the queue may be narrowed to. `after` is a cursor from `CasePage.next`. */
export interface QueueFilter {
  readonly view?:
    | 'queue'
    | 'mine'
    | 'today'
    | 'late'
    | 'suspended'
    | 'correcting'
    | 'to-deliver'
    | 'arriving'
    | 'closed'
  readonly itemId?: string
  readonly state?: State
  readonly after?: string
  readonly limit?: number
}

/** How many open cases of the actor's queue stand at each light, and in each view. */
export interface QueueCounts {
  readonly all: number
  readonly lights: Readonly<Record<ListLight, number>>
  readonly views: Readonly<Record<NonNullable<QueueFilter['view']>, number>>
}

/** A material of the item's edition (its id there) and what was given for it. */
export interface MaterialView {
  readonly id: string
  readonly name: Text
  readonly optional: boolean
  /** The register the office fetches it from itself (政府信息共享); null: the applicant gives it. */
  readonly fetchedFrom: Text | null
  readonly given: readonly GivenMaterial[]
  /** Asked for in the correction notice and not yet handed in. */
  readonly asked: boolean
}

export interface GivenMaterial {
  readonly form: 'original' | 'copy' | 'electronic' | 'fetched'
  readonly copies: number
  /** File name as the applicant called it, its type, size in bytes and SHA-256; null for paper. */
  readonly file: { readonly name: string; readonly type: string; readonly size: number; readonly digest: string } | null
  readonly on: Day
}

/** A condition of the item's edition. `met` is what the review found; null: not looked at yet. */
export interface ConditionView {
  readonly id: string
  readonly text: Text
  readonly met: boolean | null
}

/** A step of the item's edition with its small clock (限時辦結制). */
export interface StepView {
  readonly no: number
  readonly name: Text
  readonly post: Text | null
  readonly state: 'done' | 'here' | 'ahead'
  readonly startedOn: Day | null
  readonly dueOn: Day | null
  readonly doneOn: Day | null
  readonly late: boolean
  readonly holder: Holder | null
  /** Site checks only: how many people checked. */
  readonly checkers: number
}

/** One entry of the history; newest first in the view. `type` is the fact's, e.g. `case.accepted`. */
export interface TimelineEntry {
  readonly at: Instant
  readonly on: Day
  readonly type: string
  readonly by: {
    readonly kind: 'visitor' | 'officer' | 'machine'
    readonly post: Text | null
    readonly staffName: string | null
  }
  readonly data: Readonly<Record<string, unknown>>
  readonly article: Article | null
  /** Stops or resumes a clock: drawn as a square. */
  readonly turnsClock: boolean
  /** Working days used by the leading clock at that moment, where one ran. */
  readonly counted: number | null
}

/** The applicant in clear: only for those who handle the case. */
export interface ApplicantView {
  readonly kind: 'person' | 'organisation'
  readonly name: string
  /** Identity number or unified social credit code. */
  readonly code: string
  readonly telephone: string
  readonly address: string
  readonly agent: { readonly name: string; readonly mandate: string } | null
}

/** A step over to another level: every one has its receipt. */
export interface HandOverView {
  readonly id: string
  readonly from: Text
  readonly to: Text
  readonly sentAt: Instant
  readonly receivedAt: Instant | null
  readonly returned: boolean
  readonly reason: string | null
}

export interface DecisionView {
  readonly outcome: 'granted' | 'refused' | 'forwarded'
  readonly on: Day
  /** Conditions of the edition that were found not met (refusal only). */
  readonly grounds: readonly Text[]
  /** Deciding sentence of the officer, within the published grounds; may be empty. */
  readonly reasons: string
  readonly remedies: readonly Remedy[]
}

/** A way to complain about a decision, with its limit (行政复议法 §20, 行政诉讼法 §46). */
export interface Remedy {
  readonly way: 'reconsideration' | 'lawsuit'
  readonly until: Day
  readonly article: Article
}

export interface SpecialView {
  readonly kind: string
  readonly startedOn: Day
  readonly toldWorkingDays: number
  readonly endedOn: Day | null
  readonly article: Article
}

export interface CorrectionView {
  readonly no: number
  readonly on: Day
  readonly materials: readonly { readonly id: string; readonly name: Text; readonly lacking: string }[]
  readonly conditions: readonly { readonly id: string; readonly text: Text }[]
  /** Published ground of a second notice; null for the first. */
  readonly ground: Text | null
  readonly answerBy: Day
  readonly handedInOn: Day | null
}

/** Everything on one screen. */
export interface CaseView extends CaseRow {
  readonly applicantFull: ApplicantView
  /** What was filled in, by the names of the form's fields. */
  readonly form: Readonly<Record<string, unknown>>
  readonly deciding: Text
  readonly receiving: Text
  readonly clocks: readonly ClockView[]
  readonly materials: readonly MaterialView[]
  readonly conditions: readonly ConditionView[]
  readonly steps: readonly StepView[]
  readonly corrections: readonly CorrectionView[]
  readonly specials: readonly SpecialView[]
  readonly handOvers: readonly HandOverView[]
  readonly decision: DecisionView | null
  readonly notAccepted: { readonly ground: NotAcceptGround; readonly rightBody: Text | null; readonly on: Day } | null
  readonly deliveredOn: Day | null
  readonly jointCases: readonly {
    readonly ref: CaseRef
    readonly number: string
    readonly item: Text
    readonly state: State
  }[]
  readonly timeline: readonly TimelineEntry[]
  readonly mayDo: readonly MayDo[]
  readonly mayNotDo: readonly MayNotDo[]
  /** What the forms of the verbs may choose from: only what is published. */
  readonly choices: Choices
  /** The edition of the chart the case is pinned to; null where it ended before charts ran. */
  readonly chart: { readonly chartId: string; readonly number: number } | null
  readonly version: number
}

/** A fact on which the chart branches after a step; `values` where only these may be told. */
export interface AskedFact {
  readonly name: string
  readonly says: Text
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'list'
  readonly values: readonly string[]
}

/** The closed lists behind every form of the desk. */
export interface Choices {
  readonly materials: readonly { readonly id: string; readonly name: Text }[]
  readonly conditions: readonly { readonly id: string; readonly text: Text }[]
  readonly specials: readonly string[]
  readonly handOverTo: readonly { readonly bodyId: number; readonly name: Text }[]
  readonly rightBodies: readonly { readonly bodyId: number; readonly name: Text }[]
  readonly secondNoticeGrounds: readonly { readonly key: string; readonly text: Text }[]
  readonly terminateGrounds: readonly { readonly key: string; readonly text: Text }[]
  readonly extendGrounds: readonly { readonly key: string; readonly text: Text }[]
  readonly siteCheckers: readonly { readonly staffId: string; readonly name: string }[]
  /** The steps that may be completed now, and what the chart asks of whoever completes them. */
  readonly openSteps: readonly { readonly id: string; readonly name: Text; readonly facts: readonly AskedFact[] }[]
  /** The body the case came from, where it can be sent back to. */
  readonly returnTo: { readonly bodyId: number; readonly name: Text } | null
}

/** What anyone with number and phrase sees: no names of staff, no applicant in clear. */
export interface FollowView {
  readonly number: string
  readonly item: { readonly id: string; readonly edition: number; readonly name: Text }
  readonly applicant: string
  readonly state: State
  readonly holder: Holder
  readonly deciding: Text
  readonly dueOn: Day | null
  readonly provisional: boolean
  readonly light: ListLight
  readonly clocks: readonly ClockView[]
  readonly steps: readonly StepView[]
  readonly corrections: readonly CorrectionView[]
  readonly specials: readonly SpecialView[]
  readonly handOvers: readonly HandOverView[]
  readonly decision: DecisionView | null
  readonly notAccepted: CaseView['notAccepted']
  readonly deliveredOn: Day | null
  readonly collectedOn: Day
  readonly timeline: readonly TimelineEntry[]
  readonly mayWithdraw: boolean
  readonly mayHandInCorrection: boolean
  /** Materials to hand in with a correction. */
  readonly askedMaterials: readonly { readonly id: string; readonly name: Text }[]
}

/** What the printed documents need beyond the view: as `FollowView`, with the applicant's full name and address. */
export interface DocumentView extends FollowView {
  readonly applicantName: string
  readonly applicantAddress: string
  readonly ref: CaseRef
}

// What goes into the verbs.

export interface ApplicantInput {
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly code: string
  readonly telephone: string
  readonly address: string
}

/** A material handed in: which of the edition, and how. `file` for electronic ones. */
export interface MaterialInput {
  readonly id: string
  readonly form: 'original' | 'copy' | 'electronic' | 'fetched'
  readonly copies: number
  readonly file: GivenMaterial['file']
}

/** An application. With an agent the mandate is found by the applicant's identity number. */
export interface SubmitInput {
  readonly itemId: string
  /**
   * The applicant's township or village, where the item is decided there or first checked there (`placesFor` in
   * queries.ts says which to choose from). Left out where one county body does all, and by agents (their own).
   */
  readonly placeBodyId?: number
  readonly channel: Channel
  /** The station or centre that takes the papers in; counter and agent only. */
  readonly receivingBodyId?: number
  readonly applicant: ApplicantInput
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: readonly MaterialInput[]
  readonly draftCode?: string
}

/** The receipt; `receiptPhrase(tx, number)` gives the phrase that belongs to the number (it lies in no table). */
export interface Receipt {
  readonly [key: string]: string | number
  readonly bodyId: number
  readonly id: string
  readonly number: string
}

export interface DraftInput {
  /** Absent: a new draft is made and its code answered. */
  readonly code?: string
  readonly itemId: string
  readonly form: Readonly<Record<string, unknown>>
  readonly applicant: Partial<ApplicantInput>
  readonly materials: readonly MaterialInput[]
}

/** Only materials and conditions of the edition; `lacking` is one of a closed list, nothing is typed. */
export interface AskCorrectionInput {
  readonly materials: readonly { readonly id: string; readonly lacking: Lacking }[]
  readonly conditions: readonly string[]
  /** For a second notice: a published ground. */
  readonly ground?: string
}

export const LACKING = ['missing', 'incomplete', 'illegible', 'expired', 'not_stamped', 'wrong_form'] as const
export type Lacking = (typeof LACKING)[number]

export const NOT_ACCEPT_GROUNDS = ['not_required', 'not_competent'] as const
export type NotAcceptGround = (typeof NOT_ACCEPT_GROUNDS)[number]

export interface NotAcceptInput {
  readonly ground: NotAcceptGround
  /** Required with `not_competent` (行政许可法 §32(2)). */
  readonly rightBodyId?: number
}

export interface CompleteStepInput {
  /** Which step, where the chart lets several run side by side; left out: the one of the actor's post. */
  readonly step?: string
  /** What the chart asks: on these it branches. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
  /** Site check: those who checked, two at least (行政许可法 §34(3)). */
  readonly checkers?: readonly string[]
  /** Conditions looked at in this step and what was found. */
  readonly conditions?: readonly { readonly id: string; readonly met: boolean }[]
}

export interface StartSpecialInput {
  readonly kind: string
  /** How long the applicant was told it takes, working days. */
  readonly workingDays: number
}

export interface ExtendInput {
  readonly workingDays: number
  /** A published ground, told to the applicant. */
  readonly ground: string
}

export interface DecideInput {
  /** Refusal: the conditions not met, at least one. */
  readonly grounds: readonly string[]
  readonly reasons: string
}

export interface DeliverInput {
  readonly how: 'counter' | 'post' | 'agent' | 'electronic'
}

export interface HandOverInput {
  readonly toBodyId: number
}

export interface ReturnInput {
  readonly reason: 'not_ours' | 'papers_missing' | 'papers_damaged' | 'review_again'
}

export interface TerminateInput {
  readonly ground: string
}

/** Applicant with number and phrase; agents and counters leave it out. */
export interface WithdrawInput {
  readonly phrase?: string
}
