import type { Day } from '#base/days.ts'
import type { Procedure } from '../case.ts'
import type { DecisionResult } from '../contract.ts'
import type { PublishedRecord } from './published-record.ts'

/** A published decision: with its record while it is shown; withdrawn, only that, when and why. */
export interface Published {
  readonly bodyId: number
  readonly caseId: string
  readonly document: string
  readonly procedure: Procedure
  readonly publishedOn: Day
  readonly shownUntil: Day
  readonly record: PublishedRecord | null
  readonly withdrawn: { readonly on: Day; readonly reason: string } | null
  readonly result: DecisionResult
  readonly resultOn: Day | null
  /** The fine as reconsideration or a court left it; null: not changed. */
  readonly resultFine: string | null
}

export const PUBLISHED_STATES = ['in_force', 'changed', 'withdrawn'] as const

/** What a list, search, export or feed is narrowed to. */
export interface PublishedFilter {
  readonly words?: {
    readonly typed: string
    /** Bodies and violations whose names have the words, for rows hold only their numbers and ids. */
    readonly bodies: readonly number[]
    readonly standards: readonly string[]
  }
  readonly bodyId?: number
  readonly standardId?: string
  /** Calendar year of the decision, as its document is numbered. */
  readonly year?: number
  readonly state?: (typeof PUBLISHED_STATES)[number]
  /** Decided on the same facts: the cell of an edition of the standard. */
  readonly like?: { readonly hash: string; readonly cell: string }
}
