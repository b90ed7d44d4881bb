import type { Day, Instant } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Level, Role } from '#platform/signin/actor.ts'
import type { Regime } from './body.ts'

/** The kinds of a window. `hard_cases` may not refuse to take anything in (a window for what could not be done elsewhere). */
export const WINDOW_KINDS = ['comprehensive', 'department', 'agency', 'hard_cases'] as const
export type WindowKind = (typeof WINDOW_KINDS)[number]

/** Why a holder is away; only the kind of reason, nothing private. */
export const ABSENCE_REASONS = ['leave', 'duty_elsewhere', 'training'] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** How a mandate was given: on signed paper, by word at the counter, or online. */
export const GIVEN_HOW = ['paper', 'counter', 'online'] as const
export type GivenHow = (typeof GIVEN_HOW)[number]

/** Where a mandate stands on a day. `unchecked`: given online, the identity document not yet compared. */
export type MandateState = 'unchecked' | 'not_begun' | 'in_force' | 'ended' | 'revoked'

/** Ids of items, or all of them. */
export type Items = 'all' | readonly string[]

/** A body as it stands in a list. */
export interface BodyLine {
  readonly id: number
  readonly code: string
  readonly level: Level
  readonly kind: string
  readonly parentId: number | null
  readonly name: Text
  readonly shortName: Text
  readonly duties: readonly Text[]
  readonly telephone: string
}

/** All that is published about a body itself. */
export interface BodyCard extends BodyLine {
  readonly nature: Text
  readonly uscc: string
  readonly regime: Regime
  readonly divisionCode: string
  readonly address: Text
  readonly hours: Text
}

/** A post on one day: its holder (A), its substitute post (B), and who acts. */
export interface PostLine {
  readonly code: string
  readonly name: Text
  readonly role: Role
  readonly substituteCode: string
  readonly substituteName: Text
  readonly holding: {
    readonly id: string
    readonly staffId: string
    readonly name: string
    readonly items: Items
    readonly fromOn: Day
    /** The last day of the absence that runs today; null while the holder is there. */
    readonly awayUntil: Day | null
  } | null
  /** Null when nobody along the whole chain is there. */
  readonly acting: { readonly staffId: string; readonly name: string; readonly as: 'A' | 'B' } | null
}

export interface WindowLine {
  readonly number: number
  readonly kind: WindowKind
  /** The body in whose hall it stands. */
  readonly atId: number
  readonly at: Text
  readonly items: Items
}

export interface AbsenceLine {
  readonly id: string
  readonly postCode: string
  readonly name: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly reason: AbsenceReason
}

/** Which agent serves which village, for everybody to see. */
export interface AgentLine {
  readonly bodyId: number
  readonly village: Text
  readonly township: Text | null
  readonly postCode: string
  readonly agent: { readonly name: string; readonly as: 'A' | 'B' } | null
  readonly telephone: string
  readonly hours: Text
}

/** A mandate in a list of the desk: the principal masked. */
export interface MandateLine {
  readonly number: string
  readonly village: Text
  readonly agent: string
  readonly principal: { readonly name: string; readonly identityNumber: string }
  readonly items: Items
  readonly fromOn: Day
  readonly toOn: Day
  readonly how: GivenHow
  readonly standInAllowed: boolean
  readonly state: MandateState
  readonly uses: number
}

/** One act done under a mandate. */
export interface MandateUse {
  readonly at: Instant
  readonly act: string
  readonly subjectNumber: string | null
  readonly item: string | null
  readonly by: string
  readonly as: 'A' | 'B'
}

/** What the principal sees with number and phrase. */
export interface MandateCard extends MandateLine {
  readonly givenAt: Instant
  readonly revokedAt: Instant | null
  readonly revokedBy: 'principal' | 'agent' | 'township' | null
  readonly log: readonly MandateUse[]
}

/** Somebody on the staff, for choosing whom to appoint. */
export interface StaffLine {
  readonly id: string
  readonly number: string
  readonly name: string
}
