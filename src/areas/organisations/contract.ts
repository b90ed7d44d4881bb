import type { Day } from '#base/days.ts'
import type { Lang, Text } from '#base/text.ts'
import type { Level, Role } from '#platform/signin/actor.ts'
import type { Regime } from './body.ts'

/** The kinds of a window. `hard_cases` may not refuse to take anything in (a window for what could not be done elsewhere). */
export const WINDOW_KINDS = ['comprehensive', 'department', 'agency', 'hard_cases'] as const
export type WindowKind = (typeof WINDOW_KINDS)[number]

/** Why a holder is away; only the kind of reason, nothing private. */
export const ABSENCE_REASONS = ['leave', 'duty_elsewhere', 'training'] as const
export type AbsenceReason = (typeof ABSENCE_REASONS)[number]

/** Ids of items, or all of them. */
export type Items = 'all' | readonly string[]

/** A body as it stands in a list. */
export interface BodyLine {
  readonly id: number
  readonly code: string
  readonly level: Level
  readonly kind: string
  readonly parentId: number | null
  readonly regime: Regime
  readonly name: Text
  readonly shortName: Text
  readonly duties: readonly Text[]
  readonly telephone: string
}

/** All that is published about a body itself. */
export interface BodyCard extends BodyLine {
  readonly nature: Text
  readonly uscc: string
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

/** Somebody on the staff, for choosing whom to appoint. */
export interface StaffLine {
  readonly id: string
  readonly number: string
  readonly name: string
}

/** What the page of a body is given. */
export interface BodyView {
  readonly lang: Lang
  readonly body: BodyCard
  /** The body and those above it, the nearest first. */
  readonly chain: readonly BodyLine[]
  readonly below: readonly BodyLine[]
  readonly windows: readonly WindowLine[]
  readonly posts: readonly PostLine[]
  link(path: string): string
}

/** What the actor may do here, and for the rest why not: a sentence. */
export interface BodyRights {
  readonly recordFor: readonly string[]
  readonly appoint: string | null
  readonly addStaff: string | null
  readonly windows: string | null
}

/** What the desk page of a body is given. */
export interface BodyDeskView {
  readonly csrf: string
  readonly requestKey: string
  readonly lang: Lang
  readonly body: BodyCard
  readonly posts: readonly PostLine[]
  readonly absences: readonly AbsenceLine[]
  readonly windows: readonly WindowLine[]
  readonly staff: readonly StaffLine[]
  readonly rights: BodyRights
  readonly today: Day
  link(path: string): string
}
