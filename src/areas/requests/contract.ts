import type { Day, Instant } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Code } from '#law/requests/decision-code.ts'
import type { FeeLine } from '#law/requests/fees.ts'
import type { FileView } from '../catalogue/index.ts'
import type { ClockView } from '../clocks/index.ts'
import type { RequestLetter } from './letters/letter-list.ts'
import type { ApplicantType, Form, InfoRequest, State, Way, Withheld } from './request.ts'

/** What may be done to a request, in the order of the procedure. */
export const VERBS = [
  ...(['pass-on', 'merge'] as const),
  ...([
    'receive',
    'answer-on-spot',
    'accept',
    'ask-correction',
    'correct',
    'lapse-correction',
    'study',
    'ask-fee',
    'pay-fee',
  ] as const),
  ...(['lapse-fee', 'give-reasons', 'judge', 'search', 'letter-reached', 'opinion', 'weigh', 'review'] as const),
  ...(['separate', 'extend', 'draft', 'review-legal', 'sign', 'answer', 'publish', 'put-in-log', 'withdraw'] as const),
  ...(['remedy', 'remedy-result'] as const),
] as const
export type Verb = (typeof VERBS)[number]

/** The applicant as asked for by 政府信息公开条例 §29; empty text where nothing was given. */
export interface Applicant {
  readonly type: ApplicantType
  readonly name: string
  /** Identity number of a person, credit code of others. */
  readonly code: string
  readonly contact: string
  readonly agent: string
  /** Help needed for reading or hearing (§43). */
  readonly help: string
}

/** What is asked for. */
export interface Said {
  readonly subject: string
  readonly text: string
}

/** One act in the file, opened for those who handle requests. */
export interface Entry {
  readonly no: number
  readonly kind: Verb | 'submit'
  readonly on: Day
  readonly at: Instant
  readonly byStaff: string | null
  readonly data: Readonly<Record<string, unknown>>
  readonly said: Readonly<Record<string, unknown>>
}

/** Whose opinion was asked, and what came of it. */
export interface Consultation {
  readonly no: number
  readonly party: 'third_party' | 'other_agency'
  readonly name: string
  readonly sentOn: Day
  readonly letterOn: Day | null
  readonly answer: 'agrees' | 'objects' | 'silent' | null
  readonly answeredOn: Day | null
}

export const REMEDY_KINDS = ['reconsideration', 'litigation_direct', 'litigation_after_review'] as const
export type RemedyKind = (typeof REMEDY_KINDS)[number]
export const REMEDY_RESULTS = ['upheld', 'corrected', 'other'] as const
export type RemedyResult = (typeof REMEDY_RESULTS)[number]

/** Reconsideration or lawsuit against the reply: a count of table 四. */
export interface Remedy {
  readonly no: number
  readonly kind: RemedyKind
  readonly filedOn: Day
  readonly result: RemedyResult | null
  readonly resultOn: Day | null
}

/** A request as the disclosure office works on it. `applicant` null: purged, or not for these eyes. */
export interface RequestView {
  readonly request: InfoRequest
  readonly applicant: Applicant | null
  readonly said: Said
  readonly reply: Reply | null
  /** Files of the reply, originals that stay inside among them; none for those who only read what was passed to them. */
  readonly files: readonly FileView[]
  readonly entries: readonly Entry[]
  readonly consultations: readonly Consultation[]
  readonly remedies: readonly Remedy[]
  readonly clocks: readonly ClockView[]
  readonly alike: readonly Alike[]
  readonly may: readonly { readonly verb: Verb; readonly no: Refusal | null }[]
}

/** The reply as drafted. */
export interface Reply {
  /** The information, or where and how to get it. */
  readonly gives: string
  readonly reasons: string
}

/** An earlier request that asks for much the same. `sameApplicant`: a repeated request in the sense of §36(6). */
export interface Alike {
  readonly number: string
  readonly state: State
  readonly code: Code | null
  readonly document: string | null
  readonly repliedOn: Day | null
  readonly likeness: number
  readonly sameApplicant: boolean
}

/** A request as its applicant follows it, by number and phrase. */
export interface FollowView {
  readonly number: string
  readonly bodyId: number
  readonly state: State
  readonly subject: string
  readonly text: string
  readonly submittedOn: Day
  readonly receivedOn: Day | null
  readonly correctionAsked: { readonly items: string; readonly until: Day } | null
  readonly reasonsAsked: boolean
  /** The fee notice with its reckoning, by items of the month or by pages. */
  readonly fee: {
    readonly yuan: number
    readonly by: 'items' | 'pages'
    readonly lines: readonly FeeLine[]
    readonly on: Day
    readonly paid: boolean
  } | null
  readonly extended: { readonly days: number; readonly reason: string } | null
  readonly answer: Answer | null
  /** What the reply gives as files; nothing before it was sent. */
  readonly files: readonly FileView[]
  /** Letters that were sent to the applicant, by their keys. */
  readonly letters: readonly RequestLetter[]
  /** Under which number and where it goes on; the phrase only of what was passed on, for a merged one it is on its receipt. */
  readonly goesOn: { readonly number: string; readonly bodyId: number; readonly phrase: string | null } | null
  readonly clocks: readonly ClockView[]
  /** Days on which something was done, with what it was. */
  readonly steps: readonly { readonly on: Day; readonly kind: Entry['kind'] }[]
}

/** The reply as it was sent. */
export interface Answer extends Reply {
  readonly code: Code
  readonly grounds: readonly Withheld[]
  readonly document: string
  readonly repliedOn: Day
  readonly rightBodyId: number | null
  readonly earlierNumber: string | null
}

/** An answered request in the public log (依申请公开目录): nothing of the applicant but the type. */
export interface LogLine {
  readonly number: string
  readonly bodyId: number
  readonly title: string
  readonly answer: string
  readonly code: Code
  readonly grounds: readonly Withheld[]
  readonly receivedOn: Day
  readonly repliedOn: Day
  readonly duty: 'open' | 'met' | null
  readonly dutyEntry: string | null
}

/** A line of the office's queue. */
export interface QueueLine {
  readonly number: string
  readonly state: State
  readonly applicantMasked: string
  readonly applicantType: ApplicantType
  readonly subject: string
  readonly receivedOn: Day | null
  readonly dueOn: Day | null
  readonly provisional: boolean
  readonly light: InfoRequest['light']
  readonly bodyId: number
}

/** Why a request goes to another body: a unit of the same body has it, or that body took over what the other did. */
export const PASS_REASONS = ['unit', 'successor'] as const

/** How it wishes to be answered. */
export interface Wish {
  readonly way: Way
  readonly form: Form
}
