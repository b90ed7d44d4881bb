import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'

/** What every document of a case says about the case and the body that issues it. Names are already in `lang`. */
export interface Subject {
  readonly lang: Lang
  readonly demo: boolean
  readonly documentNumber: string
  readonly on: Day
  readonly caseNumber: string
  readonly item: string
  readonly edition: number
  readonly applicant: string
  readonly issuer: {
    readonly name: string
    readonly phone: string
    /** Who decides on reconsideration, and which court hears an action (行政复议法 §24, 行政诉讼法 §§14–18). */
    readonly reviewBody: string
    readonly court: string
  }
  /** Articles as printed, in the order in which they support the document. */
  readonly basis: readonly string[]
}

/** What one kind of document says beyond that. Texts are as they were given; days are printed by the builder. */
export type Said =
  | {
      readonly kind: 'receipt'
      readonly receivedOn: Day
      /** Null while the papers are only collected: no legal time runs yet. */
      readonly tellBy: Day | null
      /** Null on a copy for the desk: number and phrase are the applicant's. */
      readonly phrase: string | null
    }
  | {
      readonly kind: 'correction'
      readonly materials: readonly string[]
      readonly again: string | null
      readonly answerBy: Day
    }
  | {
      readonly kind: 'acceptance'
      readonly acceptedOn: Day
      readonly deemed: boolean
      readonly promisedDue: Day | null
      readonly statutoryDue: Day | null
    }
  | {
      readonly kind: 'nonAcceptance'
      readonly why: 'not_required' | 'not_competent'
      readonly rightBody: string | null
    }
  | {
      readonly kind: 'suspension'
      readonly procedure: string
      readonly startedOn: Day
      readonly workingDays: number
    }
  | {
      readonly kind: 'extension'
      readonly workingDays: number
      readonly reason: string
      readonly approvedBy: string
      readonly newDue: Day | null
    }
  | { readonly kind: 'granted'; readonly reasons: string; readonly deliverBy: Day | null }
  | { readonly kind: 'refused'; readonly grounds: readonly string[]; readonly reasons: string }
  | {
      readonly kind: 'delivery'
      readonly deliveredOn: Day
      readonly channel: string
      readonly result: string | null
    }

/** The kinds of document a case can bring forth. */
export type DocumentKind = Said['kind']
