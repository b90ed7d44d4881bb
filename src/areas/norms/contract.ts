import type { Day, Instant } from '#base/days.ts'
import type { NormDays, NormKind, NormState } from '#law/norms/validity.ts'

/** Where a document lies: the body that made it, and its id. Never shown outside; its address is. */
export interface NormRef {
  readonly bodyId: number
  readonly id: string
}

/** What may be done with a document, in order. */
export const VERBS = ['review', 'issue', 'explain', 'keep', 'repeal'] as const
export type Verb = (typeof VERBS)[number]

export const STEPS = ['drafted', 'reviewed', 'issued'] as const
export type Step = (typeof STEPS)[number]

/** A document as rules and pages see it. */
export interface Norm extends NormRef {
  readonly serial: number
  readonly step: Step
  readonly kind: NormKind
  readonly title: string
  readonly jointWith: readonly number[]
  /** Address of the catalogue entry in which its text is published. */
  readonly textAt: string
  readonly number: string | null
  readonly issuedOn: Day | null
  /** Null until it is issued. */
  readonly days: NormDays | null
  readonly repealedBecause: string | null
  readonly replaces: NormRef | null
  readonly explainedAt: string | null
  readonly draftedBy: string | null
  readonly reviewedBy: string | null
  readonly version: number
}

/** An issued document in the public register. `replaces`, `replacedBy`: serial addresses of the others. */
export interface NormLine extends NormRef {
  readonly address: string
  readonly number: string
  readonly title: string
  readonly kind: NormKind
  readonly jointWith: readonly number[]
  readonly textAt: string
  readonly explainedAt: string | null
  readonly issuedOn: Day
  readonly days: NormDays
  readonly state: NormState
  readonly repealedBecause: string | null
}

/** One act in the file of a document. */
export interface Act {
  readonly no: number
  readonly kind: Verb | 'draft'
  readonly on: Day
  readonly at: Instant
  readonly byStaff: string | null
  readonly data: Readonly<Record<string, unknown>>
  readonly note: string
}

/** What the register is narrowed to. */
export interface NormFilter {
  readonly words: string | null
  readonly bodyId: number | null
  readonly year: number | null
  readonly state: NormState | null
}
