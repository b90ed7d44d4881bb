import type { Day, Instant } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Cited } from '#ui/law-chip.tsx'
import type { Items } from './contract.ts'

/** How a mandate was given: on signed paper, by word at the counter, or online. */
export const GIVEN_HOW = ['paper', 'counter', 'online'] as const
export type GivenHow = (typeof GIVEN_HOW)[number]

/** Where a mandate stands on a day. `unchecked`: given online, the identity document not yet compared. */
export type MandateState = 'unchecked' | 'not_begun' | 'in_force' | 'ended' | 'revoked'

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

/** The articles a mandate rests on, ready to be shown. */
export interface MandateLaws {
  readonly written: Cited
  readonly standIn: Cited
  readonly end: Cited
}
