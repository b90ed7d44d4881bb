import type { FlagKind } from '../../cases/contract.ts'
import type { Dot, Spread } from '../contract.ts'

/** Something that looks odd, with the numbers of the cases it is about. */
export interface WarningLine {
  readonly bodyId: number
  readonly standardId: string
  readonly no: number
  readonly kind: 'same_officer_apart' | 'far_from_like' | 'bunching' | 'always_at_an_end'
  readonly numbers: readonly string[]
  readonly told: Readonly<Record<string, string | number>>
}

/** What internal control noted in a body. */
export interface FlagCount {
  readonly bodyId: number
  readonly kind: FlagKind
  readonly open: number
  readonly answered: number
}

/** How many reversals rest on each reason. */
export interface ReversalReasons {
  readonly facts: number
  readonly law: number
  readonly procedure: number
  readonly obviously_improper: number
}

/** A cell of one edition with everything in it. */
export interface DeskCell {
  readonly cell: string
  readonly hash: string
  readonly edition: number
  readonly n: number
  readonly band: readonly [number, number] | null
  readonly spread: Spread
  readonly dots: readonly Dot[]
}
