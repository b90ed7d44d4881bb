import type { Day, Instant } from '#base/days.ts'
import type { Element, Finding } from '#law/catalogue/content-check.ts'
import type { FileFinding } from '#law/catalogue/file-check.ts'
import type { Attribute, Ground } from '#law/catalogue/withholding.ts'

/** An entry of the catalogue within its body. */
export interface DisclosureRef {
  readonly bodyId: number
  readonly id: string
}

/** An entry and the revision of its open version that whoever acts has read: for exactly this one. */
export interface RevisionRef extends DisclosureRef {
  readonly revision: number
}

/** What is written into a version. */
export interface Content {
  readonly title: string
  readonly attribute: Attribute
  /** Only of what is withheld. */
  readonly ground: Ground | null
  /** Why it is not open to everybody at once; null where it is. */
  readonly reason: string | null
  readonly elements: readonly Element[]
  /** The day the information was made, obtained or changed; of what is told beforehand, the day it takes place. */
  readonly formedOn: Day
  readonly expiresOn: Day | null
}

export const DISCLOSURE_STATES = ['drafted', 'published', 'withdrawn', 'archived'] as const
/** `drafted`: nothing of it was ever published. `withdrawn`, `archived`: no longer shown, the reason stays public. */
export type DisclosureState = (typeof DISCLOSURE_STATES)[number]

/** How far a version is. Nobody may leave one out. */
export const STEPS = ['drafted', 'checked', 'cleared', 'approved', 'published'] as const
export type Step = (typeof STEPS)[number]

/** What an entry does to another. */
export const RELATIONS = ['replaces', 'interprets', 'repeals', 'part_of'] as const
export type RelationKind = (typeof RELATIONS)[number]

/** An entry in a list. */
export interface DisclosureLine extends DisclosureRef {
  readonly serial: string
  readonly standardId: string
  readonly state: DisclosureState
  readonly title: string
  readonly attribute: Attribute
  readonly publishedOn: Day | null
  readonly expiresOn: Day | null
}

/** A version as it is kept. `elements` null: not for whoever asks. */
export interface VersionView {
  readonly number: number
  readonly revision: number
  readonly step: Step
  readonly title: string
  readonly attribute: Attribute
  readonly ground: Ground | null
  readonly reason: string | null
  readonly elements: readonly Element[] | null
  readonly formedOn: Day
  readonly expiresOn: Day | null
  readonly note: string
  readonly draftedBy: string | null
  readonly draftedAt: Instant
  readonly findings: readonly (Finding | FileFinding)[] | null
  readonly acceptedBecause: string | null
  readonly checkedAt: Instant | null
  readonly clearedBy: string | null
  readonly clearedAt: Instant | null
  readonly opinion: string | null
  readonly approvedBy: string | null
  readonly approvedAt: Instant | null
  readonly publishedOn: Day | null
  readonly sentBackBecause: string | null
}

/** All that is kept of an entry, as far as whoever asks may see it. Versions newest first. */
export interface DisclosureView extends DisclosureRef {
  readonly serial: string
  readonly standardId: string
  readonly obligationId: string
  readonly state: DisclosureState
  readonly inForce: number | null
  readonly brought: boolean
  readonly endedOn: Day | null
  readonly endedBecause: string | null
  readonly versions: readonly VersionView[]
}

/** One thing a body owes, or owed and has met. */
export interface ObligationLine {
  readonly bodyId: number
  readonly id: string
  readonly standardId: string
  readonly occasion: string
  readonly beginsOn: Day
  readonly dueOn: Day | null
  readonly publishedOn: Day | null
  readonly missing: number
  readonly disclosureId: string | null
  readonly rule: string
  readonly startEvent: {
    readonly type: string
    readonly date: Day
    readonly [field: string]: string | number | boolean
  }
}

/** What a list of entries is narrowed to. */
export interface DisclosureFilter {
  readonly domain?: string
  readonly bodyId?: number
  readonly year?: number
  readonly level?: 'county' | 'township'
  readonly attribute?: Attribute
  readonly state?: 'published' | 'withdrawn' | 'archived'
  readonly standard?: string
  /** Only what is withheld and was not reassessed in time. */
  readonly reassessLate?: boolean
  /** Words that stand in the title, exactly. */
  readonly words?: string
  /** Published, changed or taken back on a day of this span: `from` is in it, `before` is not. */
  readonly changed?: { readonly from: Day; readonly before: Day }
}
