import type { Text } from '#base/text.ts'
import type { PenaltyRef } from '../case.ts'
import type { Flag } from '../contract.ts'

/** The notices of internal control: those that wait for an answer, and those that have one. */
export const FLAG_VIEWS = ['open', 'answered'] as const
export type FlagView = (typeof FLAG_VIEWS)[number]

/** A notice in the list of whoever answers it. */
export interface FlagLine extends Flag, PenaltyRef {
  /** Number of the case. */
  readonly number: string
  readonly body: Text
  readonly violation: Text
}

/** The newest of one kind, and how many there are of each. */
export interface FlagPage {
  readonly rows: readonly FlagLine[]
  readonly counts: Readonly<Record<FlagView, number>>
}

/** So many are shown at once; the page says when there are more. */
export const FLAGS_AT_ONCE = 200
