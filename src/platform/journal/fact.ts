import type { Day, Instant } from '#base/days.ts'

/** What a fact may carry: plain JSON with whole numbers only, so that its canonical form is the same everywhere. */
export type FactData = { readonly [key: string]: FactValue }
export type FactValue = string | number | boolean | null | readonly FactValue[] | FactData

/**
 * Something that happened, announced by an area under a closed name (`case.submitted`).
 * `data` never holds a name, number or address of a person: the journal cannot be erased.
 */
export interface Fact {
  readonly type: string
  /** The body whose journal it is; also the first part of every key. */
  readonly bodyId: number
  readonly subject: { readonly kind: string; readonly id: string }
  readonly data: FactData
}

/** A fact as it stands in the journal of its body. `seq` begins at 1 and has no gaps. */
export interface RecordedFact extends Fact {
  readonly id: string
  readonly seq: number
  readonly at: Instant
  readonly on: Day
  readonly by: {
    readonly kind: 'visitor' | 'officer' | 'machine'
    readonly id: string | null
    readonly post: string | null
  }
}
