import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Level, Role } from '#platform/signin/actor.ts'

/** What kind of power or service an item is, with its figure in the basic code. Source: GB/T 39554.1 (基本编码 3–4). */
export const KINDS = {
  licence: '01',
  payment: '05',
  confirmation: '07',
  award: '08',
  adjudication: '09',
  other_power: '10',
  public_service: '20',
} as const
export type Kind = keyof typeof KINDS

/** How opinions are heard or facts established on the way; only those of 行政许可法 §45 stop the clock (`Step.special`). */
export const SPECIALS = [
  'public_notice',
  'hearing',
  'site_check',
  'examination',
  'expert_review',
  'testing',
  'spot_check',
] as const
export type Special = (typeof SPECIALS)[number]

export const FORMS = ['original', 'copy', 'electronic'] as const
export type Form = (typeof FORMS)[number]

/** A length of time. A `quarter_days` is a quarter of a working day, two hours: only steps are that short. */
export interface Span {
  readonly n: number
  readonly unit: 'minutes' | 'quarter_days' | 'working_days' | 'days' | 'months'
}

/** A law the item stands on. `text` is the version read, `word` what was found in the article; both null when unchecked. */
export interface Basis {
  readonly law: Text
  readonly article: string | null
  readonly text: Day | null
  readonly checked: boolean
  readonly word: string | null
}

/** The limit the law sets. Trap: `days` means working days for a licence (行政许可法 §82), calendar days otherwise. */
export interface StatutoryLimit {
  readonly span: Span
  readonly law: Text
  /** Null where the article was not yet found in the text. */
  readonly article: string | null
  /** Key in `lawbook/limits/` where the general limit applies, e.g. `ALL.DECISION`. */
  readonly rule: string | null
  readonly extension: Span | null
  readonly note: Text | null
}

/** What is handed in, once, on paper or electronically. `from`: the office fetches it there, the applicant does not bring it. */
export interface Material {
  readonly id: string
  readonly name: Text
  readonly forms: readonly Form[]
  readonly from: Text | null
  readonly withAgentOnly: boolean
  /** May be handed in later against a written pledge (容缺受理). */
  readonly tolerant: boolean
}

export interface Condition {
  readonly id: string
  readonly says: Text
}

export interface Fee {
  readonly charged: boolean
  readonly name: Text | null
  readonly standard: Text | null
  readonly basis: Text | null
  /** Entries of the county's list of fees. */
  readonly list: readonly string[]
}

/** One step of the running flow: what, by which post, at which level, how long. Steps follow one another in order. */
export interface Step {
  readonly id: string
  readonly does: Text
  /** Null where nobody acts and time passes by law. */
  readonly post: Text | null
  readonly role: Role | null
  readonly at: 'body' | 'township' | 'village'
  /** Null where the time is told in a notice of its own. */
  readonly limit: Span | null
  /** A special procedure: not counted, announced with the time it needs. Source: 行政许可法 §45. */
  readonly special: boolean
  readonly wait: boolean
  /** Whether the step's limit counts towards the promise. */
  readonly counted: boolean
  /** Several bodies act side by side. */
  readonly together: boolean
  /** `intake` may end in a correction notice or a non-acceptance, `decision` in a refusal. */
  readonly branch: 'intake' | 'decision' | null
}

export interface Result {
  readonly name: Text
  readonly validity: Text | null
  readonly electronic: boolean
}

/** Where each part of the data comes from: read in the law, from memory, a typical value, or designed by us. */
export type Confidence = Readonly<Record<'basis' | 'statutory' | 'promised' | 'materials' | 'steps', string | null>>

/** What one may apply for, as one edition says it. */
export interface Item {
  readonly id: string
  readonly name: Text
  readonly section: Text
  readonly kind: Kind
  /** Basic code 基本编码, 12 figures. The task code is made of the body's code, the level and this. */
  readonly code: string
  /** Id of the handling body in the lawbook; `township` and `village` mean each of them for its own people. */
  readonly body: string
  readonly levels: readonly Level[]
  readonly basis: readonly Basis[]
  /** The basis names the matter only in principle. */
  readonly frameworkOnly: boolean
  readonly statutory: StatutoryLimit | null
  /** Unit: working days; 0 is on the spot, the same day (即办件). */
  readonly promised: number
  /** Reviewed here, decided by a higher level. Source: 行政许可法 §43. */
  readonly escalated: boolean
  /** May be granted on a written pledge and checked afterwards (告知承诺). */
  readonly pledge: boolean
  readonly conditions: readonly Condition[]
  readonly materials: readonly Material[]
  readonly fee: Fee
  readonly specials: readonly Special[]
  readonly steps: readonly Step[]
  readonly result: Result
  /** A village agent may hand it in for the applicant. */
  readonly agent: boolean
  /** How often the applicant must come in person. */
  readonly visits: number
  /** `full` from application to result, `apply` only the application. */
  readonly online: 'full' | 'apply'
  readonly note: Text | null
  readonly confidence: Confidence
}
