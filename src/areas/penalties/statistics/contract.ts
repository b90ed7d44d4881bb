import type { Deviation } from '../cases/contract.ts'

/** Five numbers of a distribution, decimal text. */
export interface Five {
  readonly least: string
  readonly lower: string
  readonly median: string
  readonly upper: string
  readonly most: string
}

/** How far apart decisions of one cell lie. `p`: places in the range of the law; `fine`: yuan; `between`: η². */
export interface Spread {
  readonly p: Five
  readonly fine: Five
  readonly between: string | null
}

/** Decisions of one body at one place of a strip plot. */
export interface Dot {
  readonly body: number
  readonly p: string
  readonly deviation: Deviation
  /** The ground of a mitigated one. */
  readonly ground: string | null
  readonly n: number
}

export const STAGES = ['filing', 'investigation', 'rights', 'service', 'whole'] as const
/** From lead to filing, filing to notice, notice to decision, decision to service; and filing to decision. */
export type Stage = (typeof STAGES)[number]

/** Counts of decisions of a group, as they are. */
export interface Counts {
  readonly decisions: number
  readonly approved: number
  readonly notApproved: number
  readonly noTier: number
  readonly upheld: number
  readonly reversed: number
  readonly exempt: number
  readonly publishable: number
  readonly inTime: number
}

/** The counts that may be told of a group; null: fewer than five, none included. */
export type ToldCounts = { readonly [K in keyof Counts]: number | null }

/** Working days of a stage; `n`: on how many it stands. */
export interface StageTime {
  readonly stage: Stage
  readonly n: number
  readonly median: number
  readonly p90: number
}

/** A body in the figures of the public. Stages on fewer than five are left out. */
export interface BodyFigures {
  readonly bodyId: number
  readonly counts: ToldCounts
  /** Whether fines left their tier without a discussion: `none` is told as such, since it must be. */
  readonly notApproved: 'none' | 'some'
  readonly quarters: readonly Quarter[]
  readonly times: readonly StageTime[]
}

/** A quarter and its decisions; null: fewer than five. */
export interface Quarter {
  readonly quarter: string
  readonly decisions: number | null
}

/** A violation in the figures of the public, with five decisions or more. */
export interface ViolationFigures {
  readonly standardId: string
  readonly counts: ToldCounts
}

/** The tiers of one violation: in all, by quarter and by body; null: fewer than five. */
export interface TierTable {
  readonly tiers: readonly string[]
  readonly rows: readonly {
    readonly bodyId: number | null
    readonly quarter: string | null
    readonly counts: readonly (number | null)[]
  }[]
}

/** A cell of a published table under one edition, with what may be told of it. */
export interface CellFigures {
  readonly cell: string
  readonly hash: string
  readonly edition: number
  readonly tier: string | null
  /** From where to where its tier lies in the range of the law; null: weights. */
  readonly band: readonly [number, number] | null
  readonly n: number
  /** Whose spread it is: of all decisions, or of the published ones alone. */
  readonly basis: 'all' | 'published'
  readonly spread: Spread
}
