import type { Day } from '#base/days.ts'
import type { FeeEditionTerms, FeeKind, FeeState, Treasury } from '#law/fees/fee.ts'

/** What somebody writes of a fee: everything of an edition but its number. Null: the source does not say. */
export interface FeeWritten extends Omit<FeeEditionTerms, 'number'> {
  readonly name: string
  readonly payer: string | null
  readonly treasury: Treasury | null
  readonly basis: readonly string[]
  /** The announcement that made it. */
  readonly document: string | null
  /** The round of clean-up it belongs to. */
  readonly roundNo: number | null
  readonly note: string | null
  readonly source: string
  /** Compared with the documents themselves. */
  readonly checked: boolean
}

/** An edition as published. */
export interface FeeEdition extends FeeWritten {
  readonly number: number
}

/** A fee with all its editions, the first one first. */
export interface Fee {
  readonly id: string
  readonly bodyId: number
  readonly kind: FeeKind
  readonly editions: readonly FeeEdition[]
}

/** A fee and the edition that holds on a day. */
export interface FeeOnDay {
  readonly fee: Fee
  readonly now: FeeEdition
}

/** A round of clean-up as its announcement tells it; null is what it does not tell. Money in fen. */
export interface Round {
  readonly no: number
  readonly document: string
  readonly subject: string
  readonly scope: string
  readonly effectiveOn: Day
  readonly items: number | null
  readonly baseline: number | null
  readonly ended: number | null
  /** The yearly relief as the announcement estimates it, and on what the estimate rests; never a result. */
  readonly relief: { readonly fen: number; readonly basis: string } | null
  readonly source: string
  readonly checked: boolean
}

/** The next edition of a fee while it waits for the second person. */
export interface FeeDraft {
  readonly basedOn: number
  readonly draftedBy: string
  readonly says: FeeWritten
}

/** What the list of fees may be narrowed by. */
export interface FeeFilter {
  readonly bodyId?: number
  readonly state?: FeeState
  readonly kind?: FeeKind
  readonly words?: string
}
