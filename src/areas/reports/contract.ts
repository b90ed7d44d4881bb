import type { Day } from '#base/days.ts'
import type { CellId, CountedCell, Figures, TwoKey } from '#law/requests/report/figures.ts'
import type { ReportState } from '#law/requests/report/life.ts'
import type { Overview } from '#law/requests/report/overview.ts'
import type { Reporter } from '#law/requests/report/report-due.ts'

/** One edition of a report within its body. */
export interface ReportRef {
  readonly bodyId: number
  readonly id: string
}

/** An edition and the revision of it that whoever acts has read: what is signed is exactly this one. */
export interface RevisionRef extends ReportRef {
  readonly revision: number
}

/** The sections of text, by their numbers on the form. Plain text, in Simplified Chinese; a blank line parts paragraphs. */
export const SECTIONS = ['一', '五', '六'] as const
export type SectionId = (typeof SECTIONS)[number]
export type Sections = Readonly<Record<SectionId, string>>

/** Figures of table 二 the office states itself, over what was counted. `feesFen` in fen. */
export type Stated = Partial<Readonly<Record<TwoKey, number>>>

/** The report of a body that a government added up. */
export interface Member {
  readonly bodyId: number
  readonly edition: number
  /** Of what that body signed. */
  readonly hash: string
  readonly figures: Figures
}

/** The figures of a report as counted on a day; nothing in them changes afterwards. */
export interface Frozen {
  readonly frozenOn: Day
  readonly figures: Figures
  readonly overview: Overview
  /** Cells nobody counts; what the office states fills them. */
  readonly unknown: readonly TwoKey[]
  /** Cells that bodies stated which were added up. */
  readonly stated: readonly TwoKey[]
  /** Government only: whose reports were added up, and whose were not there yet. */
  readonly members: readonly Member[]
  readonly missing: readonly number[]
  /** SHA-256 of the cases in their canonical form: what lies behind the figures cannot be exchanged later. */
  readonly casesHash: string
}

/** Numbers of the cases behind each counted cell. */
export type FrozenCases = Partial<Readonly<Record<CountedCell, readonly string[]>>>

/** The whole of a report, as it is signed and published: its hash is over this. */
export interface ReportDocument extends Omit<Frozen, 'members'> {
  readonly bodyId: number
  readonly year: number
  readonly edition: number
  readonly scope: Reporter
  readonly members: readonly Omit<Member, 'figures'>[]
  readonly sections: Sections
}

/** An identity that does not hold, or a cell nobody counts, and why it stands so. */
export interface Deviation {
  /** Stable within a revision: names the field of the form that explains it. */
  readonly key: string
  readonly kind: 'finding' | 'unknown'
  /** A code of the checks; of what nobody counts: `unknown`. */
  readonly code: string
  readonly cells: readonly CellId[]
  readonly stands: number
  readonly reckoned: number
}

export interface Explained extends Deviation {
  readonly because: string
}

/** An edition in a list. */
export interface ReportLine extends RevisionRef {
  readonly year: number
  readonly edition: number
  readonly scope: Reporter
  readonly state: ReportState
  readonly publishedOn: Day | null
  readonly correctedOn: Day | null
  readonly correctedBecause: string | null
}
