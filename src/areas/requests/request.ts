import type { Day } from '#base/days.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import type { Part } from '#law/flows/chart.ts'
import type { Code } from '#law/requests/decision-code.ts'
import type { Channel } from '#law/requests/receipt.ts'
import type { ListLight } from '../clocks/index.ts'

/** Where a request lies: the body asked (never changes) and its id. Never shown outside; its number is. */
export interface RequestRef {
  readonly bodyId: number
  readonly id: string
}

/** Who asks, as the columns of table 三 have it. */
export const APPLICANT_TYPES = [
  ...(['natural_person', 'commercial_enterprise', 'research_body'] as const),
  ...(['public_interest', 'legal_services', 'other'] as const),
] as const
export type ApplicantType = (typeof APPLICANT_TYPES)[number]

/** How the answer is to reach the applicant, and in what form (政府信息公开条例 §29, §40). */
export const WAYS = ['email', 'post', 'pickup', 'on_site'] as const
export type Way = (typeof WAYS)[number]
export const FORMS = ['paper', 'electronic', 'disk', 'inspection', 'other'] as const
export type Form = (typeof FORMS)[number]

/** The states of a request, in the order of the chart. `publishing`: answered, and now owed to everybody. */
export const STATES = [
  ...(['submitted', 'checking', 'correcting', 'studying', 'paying', 'reasons', 'judging', 'searching'] as const),
  ...(['consulting', 'weighing', 'reviewing', 'separating', 'drafting', 'legal_review', 'signing'] as const),
  ...(['answering', 'publishing', 'closed'] as const),
] as const
export type State = (typeof STATES)[number]

/** A ground of withholding with what it covers, in words without names. */
export interface Withheld {
  readonly ground: Ground
  readonly covers: string
}

/** What the rules need of a request: everything but the applicant and what was written. */
export interface InfoRequest extends RequestRef {
  readonly number: string
  readonly state: State
  readonly channel: Channel
  readonly submittedOn: Day
  readonly receivedOn: Day | null
  readonly correctedOn: Day | null
  readonly applicantType: ApplicantType
  readonly applicantMasked: string
  readonly applicantIndex: string
  readonly subjectTerms: readonly string[]
  readonly way: Way
  readonly form: Form
  /** Staff ids: who handles it, looked its draft through, and signed. Different people (project convention; 政府信息公开条例 §17 asks for review). */
  readonly handler: string | null
  readonly legalReviewer: string | null
  readonly approver: string | null
  readonly code: Code | null
  readonly grounds: readonly Withheld[]
  readonly earlierNumber: string | null
  readonly rightBodyId: number | null
  readonly document: string | null
  readonly repliedOn: Day | null
  /** Day of the first reply, by which the annual report counts it; a reply made anew does not change it. */
  readonly countedOn: Day | null
  readonly closedOn: Day | null
  /** Working days the reply was extended by. */
  readonly extended: number
  readonly fee: number
  readonly duty: 'open' | 'met' | null
  readonly logOn: Day | null
  /** The request that takes this one up: at another body, or the applicant's own earlier one. Null: handled here. */
  readonly passedTo: RequestRef | null
  readonly runId: string
  readonly light: ListLight
  readonly version: number
}

/** The state at each part of the published chart. */
const STATE_AT: readonly (readonly [Part, State])[] = [
  ['intake', 'submitted'],
  ['check', 'checking'],
  ['correction', 'correcting'],
  ['study', 'studying'],
  ['payment', 'paying'],
  ['reasons', 'reasons'],
  ['judge', 'judging'],
  ['search', 'searching'],
  ['agency-opinion', 'consulting'],
  ['third-opinion', 'consulting'],
  ['weigh', 'weighing'],
  ['disclosure-review', 'reviewing'],
  ['separation', 'separating'],
  ['drafting', 'drafting'],
  ['legal-review', 'legal_review'],
  ['decision', 'signing'],
  ['delivery', 'answering'],
  ['publication', 'publishing'],
]

/** The state of a request that waits at these parts of its chart; `none` where the chart has come to its end. */
export function stateAt(parts: readonly Part[]): State | 'none' {
  return STATE_AT.find(([part]) => parts.includes(part))?.[1] ?? 'none'
}
